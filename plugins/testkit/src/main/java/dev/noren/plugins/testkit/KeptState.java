package dev.noren.plugins.testkit;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What in a plug-in can change from one call to the next, as far as its fields show. */
record KeptState(OwnClasses classes, Complaints complaints) {

    private static final Set<String> CHANGEABLE = Set.of(
            "java.lang.StringBuffer",
            "java.lang.StringBuilder",
            "java.text.DecimalFormat",
            "java.text.NumberFormat",
            "java.text.SimpleDateFormat",
            "java.util.BitSet",
            "java.util.Date");

    /** Of every class, what is static; of the plug-in itself, and of its reader, everything. */
    void complain(Stream<Object> instances) {
        classes.all().stream()
                .flatMap(each -> each.getFields().stream())
                .filter(KeptState::isWritten)
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .forEach(field -> complain(field, null));
        instances.forEach(instance -> classes.all().stream()
                .filter(each -> each.getName().equals(instance.getClass().getName()))
                .flatMap(each -> each.getFields().stream())
                .filter(KeptState::isWritten)
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .forEach(field -> complain(field, instance)));
    }

    private static boolean isWritten(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private void complain(JavaField field, @Nullable Object instance) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            complaints.add("the field " + field.getFullName() + " is not final");
        } else if (isChangeable(field, instance)) {
            complaints.add("the field " + field.getFullName() + " holds something that can be changed, a "
                    + value(field, instance)
                            .map(value -> value.getClass().getSimpleName())
                            .orElse(field.getRawType().getSimpleName()));
        }
    }

    private static boolean isChangeable(JavaField field, @Nullable Object instance) {
        return field.getRawType().isArray()
                || value(field, instance).filter(KeptState::isChangeable).isPresent();
    }

    private static boolean isChangeable(Object value) {
        var type = value.getClass().getName();
        boolean isCollection = value instanceof Collection || value instanceof Map;
        return CHANGEABLE.contains(type)
                || type.startsWith("java.util.concurrent.atomic.")
                || (isCollection && type.startsWith("java.util.") && !isFixed(type));
    }

    private static boolean isFixed(String type) {
        return type.startsWith("java.util.ImmutableCollections$")
                || type.startsWith("java.util.Collections$Unmodifiable")
                || type.startsWith("java.util.Collections$Empty")
                || type.startsWith("java.util.Collections$Singleton");
    }

    private static Optional<Object> value(JavaField field, @Nullable Object instance) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return Optional.ofNullable(reflected.get(instance));
        } catch (ReflectiveOperationException | InaccessibleObjectException | LinkageError hidden) {
            return Optional.empty();
        }
    }
}
