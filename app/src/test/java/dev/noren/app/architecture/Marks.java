package dev.noren.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.noren.plugins.spi.SpiVersion;
import java.lang.module.ModuleDescriptor.Version;

/** What the marks of the interface of plug-ins say. */
final class Marks {

    private static final Version CURRENT = Version.parse(SpiVersion.CURRENT);

    private Marks() {}

    /** @param mark the name of the annotation */
    static ArchCondition<JavaClass> comeWithNoLaterVersion(String mark) {
        return new ArchCondition<>("come with no later version than " + CURRENT) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.tryGetAnnotationOfType(mark)
                        .flatMap(annotation -> annotation.get("since"))
                        .map(since -> Version.parse(since.toString()))
                        .filter(since -> since.compareTo(CURRENT) > 0)
                        .ifPresent(since -> events.add(
                                SimpleConditionEvent.violated(type, type.getDescription() + " came with " + since)));
            }
        };
    }
}
