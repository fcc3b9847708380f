package dev.noren.ports.driving;

import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Code;
import dev.noren.ports.form.application.FormFault;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes of a filled-in form.
 *
 * @param edition the one that it names; empty where it names none
 * @param steps what is done, in order; none where the form cannot be read at all
 * @param faults everything that stands against it; none where it is accepted
 */
public record FormAnswer(Optional<String> edition, List<Step> steps, List<FormFault> faults) {

    public FormAnswer {
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
    }

    /** A form of which nothing can be done. */
    public static FormAnswer unreadable(Optional<String> edition, List<FormFault> faults) {
        return new FormAnswer(edition, List.of(), faults);
    }

    /**
     * One order that the form makes.
     *
     * @param changes what is known afterwards in another way than before; none where the order is no registration or revision
     * @param notice what whoever sent the form may not have meant; empty where there is nothing of that kind
     */
    public record Step(Order order, List<Change> changes, Optional<Words> notice, Answer answer) {

        public Step {
            changes = List.copyOf(changes);
        }
    }

    /** The code with which it is refused, the first one of all that could be said; empty where it is accepted. */
    public Optional<Code> refused() {
        var codes = steps.stream()
                .map(Step::answer)
                .filter(Answer.Refused.class::isInstance)
                .map(answer -> ((Answer.Refused) answer).code());
        var misread = faults.stream().filter(fault -> fault.because().isEmpty()).map(fault -> Code.INVALID);
        return isAccepted() ? Optional.empty() : Stream.concat(codes, misread).min(Comparator.naturalOrder());
    }

    /** Whether nothing stands against it. */
    public boolean isAccepted() {
        return faults.isEmpty();
    }
}
