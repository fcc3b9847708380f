package dev.noren.plugins.host;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.host.calling.BoundedCalls;
import dev.noren.plugins.host.calling.FaultBook;
import dev.noren.plugins.host.calling.Outcome;
import dev.noren.plugins.host.inspection.Inspected;
import dev.noren.plugins.host.inspection.Inspection;
import dev.noren.plugins.host.loading.Candidate;
import dev.noren.plugins.host.translation.Proposed;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.ports.driven.Buyers.Fault;
import dev.noren.ports.driven.Buyers.Proposal;
import dev.noren.ports.driven.Buyers.Standing;
import dev.noren.ports.driven.Buyers.State;
import dev.noren.ports.driven.Buyers.Tally;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plug-in, and all that is asked of it. Safe for use by several threads. */
final class Guest {

    private static final Logger LOG = LoggerFactory.getLogger(Guest.class);
    private static final Words REFUSED = new Words("起動時に採用されませんでした", "was not taken at the start");

    private final Candidate candidate;
    private final BoundedCalls calls;
    private final FaultBook book;
    private final AtomicLong called = new AtomicLong();
    private volatile @Nullable Known known;

    /** A plug-in that was made, and the buyer that it is for. */
    private record Known(PromotionPlugin plugin, Buyer buyer) {}

    /** What is asked of a plug-in. It runs on the plug-in's thread, and its answer holds nothing of the plug-in's own making. */
    @FunctionalInterface
    interface Wish<T> {
        Inspected<T> of(PromotionPlugin plugin, Buyer buyer) throws Exception;
    }

    private Guest(Candidate candidate, Duration limit, InstantSource clock) {
        this.candidate = candidate;
        this.calls = new BoundedCalls(candidate.label().id(), candidate.loader(), limit);
        this.book = new FaultBook(clock);
    }

    /** Makes a plug-in and asks it who its buyer is: one that fails in this is never asked again. */
    static Guest received(Candidate candidate, Inspection inspection, Duration limit, InstantSource clock) {
        var guest = new Guest(candidate, limit, clock);
        guest.known = guest.called(() -> {
                    var plugin = candidate.make().get();
                    var buyer = inspection.buyer(plugin.buyer());
                    return new Inspected<>(buyer.usable().map(usable -> new Known(plugin, usable)), buyer.faults());
                })
                .value()
                .orElse(null);
        return guest;
    }

    String id() {
        return candidate.label().id();
    }

    /** What it proposes, after inspection. */
    <T> Proposal<T> asked(Wish<T> wish) {
        var present = known;
        return present == null
                ? Proposal.none(fault(calls.isCutOff() ? BoundedCalls.CUT_OFF : REFUSED))
                : called(() -> wish.of(present.plugin(), present.buyer()));
    }

    private <T> Proposal<T> called(Callable<Inspected<T>> work) {
        called.incrementAndGet();
        return switch (calls.call(work)) {
            case Outcome.Came<Inspected<T>>(Inspected<T> inspected) ->
                new Proposal<>(inspected.usable(), entered(inspected.faults()));
            case Outcome.Failed<Inspected<T>>(Words says) -> new Proposal<>(Optional.empty(), entered(List.of(says)));
            case Outcome.NotCalled<Inspected<T>>(Words says) -> Proposal.none(fault(says));
        };
    }

    private List<Fault> entered(List<Words> faults) {
        if (book.enter(faults) || (!faults.isEmpty() && calls.isCutOff())) {
            LOG.atWarn()
                    .addKeyValue("plugin", id())
                    .addKeyValue("origin", candidate.origin())
                    .addKeyValue("state", state().word())
                    .addKeyValue("faults", faults.size())
                    .log("plug-in {}: {}", id(), told(faults));
        }
        return faults.stream().map(this::fault).toList();
    }

    /** What came of a request may speak of what was in it, and does not get into the log. */
    private String told(List<Words> faults) {
        return state() == State.READY
                ? "is faulty; GET /v1/plugins says why"
                : faults.getFirst().en();
    }

    private Fault fault(Words says) {
        return new Fault(id(), says);
    }

    private State state() {
        return calls.isCutOff() ? State.CUT_OFF : known == null ? State.REFUSED : State.READY;
    }

    Standing standing() {
        var label = candidate.label();
        return new Standing(
                label.id(),
                Optional.of(label.version()),
                Optional.of(label.spi()),
                candidate.origin(),
                state(),
                Optional.ofNullable(known)
                        .map(each -> Proposed.words(each.buyer().name())),
                book.latest().stream().map(this::fault).toList(),
                book.first(),
                new Tally(called.get(), book.count()));
    }
}
