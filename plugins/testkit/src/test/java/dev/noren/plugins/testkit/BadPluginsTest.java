package dev.noren.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.bad.*;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class BadPluginsTest {
    static Map<String, String> failures(Supplier<PromotionPlugin> plugin) {
        Subject.means(plugin);
        var failures = new TreeMap<String, String>();
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(Subject.class)).execute().testEvents().failed().stream()
                .forEach(event -> failures.put(event.getTestDescriptor().getDisplayName(), event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class).getThrowable().orElseThrow().getMessage()));
        return failures;
    }
    public static void main(String[] args) throws Exception {
        for (var name : java.nio.file.Files.readAllLines(java.nio.file.Path.of(args[0]))) {
            Supplier<PromotionPlugin> s = () -> { try { var t = Class.forName(name); return (PromotionPlugin) (name.endsWith("CannotBeMade") ? t.getConstructor(int.class).newInstance(1) : t.getConstructor().newInstance()); } catch (Exception e) { throw new IllegalStateException(e); } };
            System.out.println("=== " + name);
            failures(s).forEach((k, v) -> System.out.println(k + "\n    " + v.lines().limit(3).map(l -> l.length() > 260 ? l.substring(0,260) : l).collect(java.util.stream.Collectors.joining("\n    "))));
        }
    }
}
