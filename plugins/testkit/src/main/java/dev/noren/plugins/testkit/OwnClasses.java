package dev.noren.plugins.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.JarFile;

/** The classes of a plug-in: its own, and those beside it on which they rest. */
record OwnClasses(JavaClass plugin, Set<JavaClass> all) {

    private static final ClassValue<OwnClasses> KNOWN = new ClassValue<>() {
        @Override
        protected OwnClasses computeValue(Class<?> plugin) {
            return read(plugin);
        }
    };

    static OwnClasses of(Class<?> plugin) {
        return KNOWN.get(plugin);
    }

    private static OwnClasses read(Class<?> plugin) {
        var beside = beside(plugin);
        var first = beside.get(plugin);
        var all = new LinkedHashSet<JavaClass>();
        var next = new ArrayDeque<JavaClass>();
        next.add(first);
        while (!next.isEmpty()) {
            var each = next.remove();
            if (all.add(each)) {
                each.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .filter(target -> beside.contain(target.getName()))
                        .forEach(next::add);
            }
        }
        return new OwnClasses(first, all);
    }

    private static JavaClasses beside(Class<?> plugin) {
        try {
            var place = Path.of(
                    plugin.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!place.toString().endsWith(".jar")) {
                return new ClassFileImporter().importPath(place);
            }
            try (var jar = new JarFile(place.toFile())) {
                return new ClassFileImporter().importJar(jar);
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new UncheckedIOException(new IOException("cannot read the classes of " + plugin, unreadable));
        }
    }

    /** Whatever reaches there, with the class, the method and the line. */
    void complainOf(Reach reach, Complaints complaints) {
        all.stream()
                .flatMap(each -> each.getAccessesFromSelf().stream())
                .filter(reach::holds)
                .map(access -> access.getOrigin().getFullName() + " uses "
                        + access.getTargetOwner().getName() + "." + access.getName() + " in "
                        + access.getSourceCodeLocation())
                .sorted()
                .forEach(complaints::add);
    }
}
