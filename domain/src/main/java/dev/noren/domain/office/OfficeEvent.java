package dev.noren.domain.office;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.terms.Terms;

/** What the office does to an edition. */
sealed interface OfficeEvent {

    record EditionPublished(Edition edition) implements OfficeEvent {}

    record TermsPublished(Terms terms) implements OfficeEvent {}

    /** A clause was waived or judged for a company that has no case yet. */
    record ClausePrepared(Prepared prepared, String reason) implements OfficeEvent {}

    /** Every open case of the edition is called off. */
    record EditionCalledOff(String ground) implements OfficeEvent {}
}
