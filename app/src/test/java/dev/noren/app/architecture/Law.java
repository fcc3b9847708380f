package dev.noren.app.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of the architecture.
 *
 * @param says what it asks for
 * @param subjects the classes that it speaks of; a rule that speaks of none passes for ever
 */
record Law(String says, DescribedPredicate<JavaClass> subjects, ArchRule rule) {

    @Override
    public String toString() {
        return says;
    }
}
