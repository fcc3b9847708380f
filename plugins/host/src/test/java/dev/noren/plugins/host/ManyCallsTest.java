package dev.noren.plugins.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.time.Window;
import dev.noren.plugins.host.made.PluginJar;
import dev.noren.plugins.host.made.PluginSource;
import dev.noren.ports.driven.Buyers.Opening;
import dev.noren.ports.driven.Buyers.State;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bad plug-ins beside a good one, called ten thousand times. */
@Timeout(300)
class ManyCallsTest {

    private static final String LATCH = "dev.noren.plugins.host.latch";
    private static final long A_LITTLE = 8L << 20;
    private static final Opening OPENING = new Opening(
            Seasons.MALL_2024,
            Window.of(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)),
            List.of(),
            Optional.empty(),
            Map.of());
    private static final Map<String, String> BAD = new TreeMap<>(Map.of(
            "throws",
            "public Plan plan(Participation opens) { throw new IllegalStateException(\"\" + System.nanoTime()); }",
            "nothing",
            "public Plan plan(Participation opens) { return null; }",
            "many",
            "public Plan plan(Participation opens) { return new Plan(Collections.nCopies(1000,"
                    + " Activity.of(Activity.Kind.AD, opens.promotionFrom(), \"nowhere\", Text.of(\"広\", \"Ad\"))),"
                    + " List.of()); }",
            "long",
            "public Plan plan(Participation opens) { return new Plan(List.of(Activity.of(Activity.Kind.AD,"
                    + " opens.promotionFrom(), \"shop\", Text.of(\"長\".repeat(100_000), \"l\" + System.nanoTime()))), List.of()); }",
            "spins",
            spin("plan"),
            "reels",
            spin("plan")));

    @TempDir
    Path folder;

    private final CountDownLatch latch = new CountDownLatch(1);

    private static String spin(String name) {
        return "public Plan " + name + "(Participation opens) { while (true) { try { ((CountDownLatch)"
                + " System.getProperties().get(\"" + LATCH + "\")).await(); return Plan.NOTHING; } catch"
                + " (InterruptedException on) { Thread.interrupted(); } } }";
    }

    @AfterEach
    void let_go() {
        latch.countDown();
        System.getProperties().remove(LATCH);
    }

    @Test
    void memory_does_not_grow_and_threads_by_one_for_each_that_spins() {
        System.getProperties().put(LATCH, latch);
        PluginJar.of(PluginSource.of("good")).into(folder, "good.jar");
        BAD.forEach((id, members) ->
                PluginJar.of(PluginSource.of(id).having(members)).into(folder, id + ".jar"));
        int before = threads();
        try (var host = PluginHost.open(
                new ClassLoader(ManyCallsTest.class.getClassLoader()) {},
                Optional.of(folder),
                Duration.ofSeconds(3),
                InstantSource.system())) {
            ask(host, 100);
            long used = used();
            ask(host, 10_000);

            assertThat(used() - used).isLessThan(A_LITTLE);
            assertThat(threads() - before).isEqualTo(2);
            assertThat(host.plugins())
                    .filteredOn(each -> each.state() == State.CUT_OFF)
                    .extracting(each -> each.id())
                    .containsExactly("reels", "spins");
            assertThat(host.plugins())
                    .allSatisfy(each -> assertThat(each.faults()).hasSizeLessThanOrEqualTo(20));
            assertThat(host.plan("good", OPENING).faults()).isEmpty();
        }
    }

    private static void ask(PluginHost host, int times) {
        for (int i = 0; i < times / (BAD.size() + 1); i++) {
            BAD.keySet()
                    .forEach(id -> assertThat(host.plan(id, OPENING).faults()).isNotEmpty());
            assertThat(host.plan("good", OPENING).value()).isPresent();
        }
    }

    private static int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("noren-plugin-") && thread.isAlive())
                .count();
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
