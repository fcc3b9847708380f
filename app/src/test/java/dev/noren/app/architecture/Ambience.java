package dev.noren.app.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What answers differently each time, or waits for the world outside: a pure decision never reaches for it. */
final class Ambience {

    /** A package, with a dot behind it. */
    private static final Set<String> PACKAGES = Set.of(
            "java.io.",
            "java.net.",
            "java.nio.channels.",
            "java.nio.file.",
            "java.util.concurrent.",
            "java.util.random.");

    private static final Set<String> TYPES = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.security.SecureRandom",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Timer");

    private static final Set<String> METHODS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.nanoTime",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.YearMonth.now",
            "java.time.ZoneId.systemDefault",
            "java.time.ZonedDateTime.now",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID");

    private Ambience() {}

    static ArchCondition<JavaClass> reachForIt() {
        return new ArchCondition<>("reach for the time, for chance, or for the world outside") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                reaches(type).distinct().forEach(reach -> events.add(SimpleConditionEvent.satisfied(type, reach)));
            }
        };
    }

    private static Stream<String> reaches(JavaClass type) {
        var types = type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isAmbient(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
        var methods = type.getAccessesFromSelf().stream()
                .filter(access -> METHODS.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()))
                .map(JavaAccess::getDescription);
        return Stream.concat(types, methods);
    }

    private static boolean isAmbient(JavaClass target) {
        return TYPES.contains(target.getName()) || PACKAGES.stream().anyMatch(target.getName()::startsWith);
    }
}
