package dev.noren.domain.linkage;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import java.time.LocalDate;

/** What commands of both programmes carry. */
final class LinkagePayload {

    /** The day on which something came about. */
    static final Fact<LocalDate> ON = Fact.of("on", FactType.date());

    private LinkagePayload() {}
}
