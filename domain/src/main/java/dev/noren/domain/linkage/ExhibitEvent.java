package dev.noren.domain.linkage;

import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Submission;
import java.time.Instant;
import java.time.LocalDate;

/** What happens to the application of a new exhibitor. */
sealed interface ExhibitEvent {

    record Applied(Submission submission) implements ExhibitEvent {}

    /** The company changed what it had told of itself or its products; the facts are theirs. */
    record Amended() implements ExhibitEvent {}

    /** The electronic contract with Alibaba was concluded. */
    record ContractSigned(LocalDate on) implements ExhibitEvent {}

    record CompanyVerified(String englishName) implements ExhibitEvent {}

    /**
     * The account was opened, and with that the year begins.
     *
     * @param at when that was recorded
     */
    record AccountOpened(LocalDate on, Instant at) implements ExhibitEvent {}

    /** The company was reminded that its year is about to end. */
    record TermReminded() implements ExhibitEvent {}

    record TermEnded() implements ExhibitEvent {}

    /** What happens to any application. */
    record Common(ApplicationEvent event) implements ExhibitEvent {}
}
