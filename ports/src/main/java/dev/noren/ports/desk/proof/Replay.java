package dev.noren.ports.desk.proof;

import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.deciding.Clerk;
import dev.noren.ports.desk.deciding.Recorder;
import dev.noren.ports.desk.deciding.Routing;
import dev.noren.ports.desk.mail.Postbox;
import dev.noren.ports.driven.Claims;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Examination;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Vault;
import dev.noren.ports.driving.OutboxMail;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * Decides again whatever was decided, by the rules as they are: each order on its case and in the world as both stood then,
 * with what plug-ins proposed then. Nothing is kept of it. How mails are worded is no part of a decision, and not compared.
 */
public final class Replay {

    private static final int AT_HAND = 2_000;

    private final Vault vault;
    private final Map<String, Programme> programmes;

    private Replay(Vault vault, Map<String, Programme> programmes) {
        this.vault = vault;
        this.programmes = Map.copyOf(programmes);
    }

    /** By the rules of this release. */
    public static Replay of(Vault vault) {
        return by(Programmes.byName(), vault);
    }

    /** By other rules. */
    public static Replay by(Map<String, Programme> programmes, Vault vault) {
        return new Replay(vault, programmes);
    }

    /**
     * What would be decided otherwise now.
     *
     * @param release the one that decided; empty where the record does not say
     * @param what of the record, as in {@code outcome}, {@code events}
     * @param stored what was decided
     * @param now what would be decided
     */
    public record Difference(long record, Optional<String> release, String what, String stored, String now) {}

    /**
     * What came of it.
     *
     * @param records how many were decided again
     * @param differing how many of them otherwise
     * @param erased how many were left out: what was asked is there no more
     * @param whole whether it came to the end of the log
     */
    public record Replayed(long records, long differing, long erased, boolean whole) {}

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /**
     * Goes through the log.
     *
     * @param each gets every difference, in the order of the log
     * @param goOn told how many records were decided again so far; whether to go on
     */
    public Replayed play(Consumer<Difference> each, LongPredicate goOn) {
        return vault.examine(examination -> {
            var run = new Run(examination, each);
            try {
                examination.records(1, (record, mails) -> {
                    if (!goOn.test(run.records)) {
                        throw new Stopped();
                    }
                    run.decideAgain(record, mails);
                });
                return run.result(true);
            } catch (Stopped stopped) {
                return run.result(false);
            }
        });
    }

    /** One run through the log. */
    private final class Run {

        private final Examination examination;
        private final Consumer<Difference> each;
        private final Claims claims;
        private final Map<Boolean, Again> again = new HashMap<>();
        private final Map<String, Set<Claim>> held = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Set<Claim>> eldest) {
                return size() > AT_HAND;
            }
        };
        private final PastLedger past;
        private long records;
        private long differing;
        private long erased;
        private boolean missed;

        Run(Examination examination, Consumer<Difference> each) {
            this.examination = examination;
            this.each = each;
            this.claims = examination.claims();
            this.past = new PastLedger(examination.ledger(), claims);
            for (boolean bySelf : new boolean[] {false, true}) {
                again.put(bySelf, new Again(Programmes.common(bySelf)));
            }
        }

        void decideAgain(DecisionRecord record, List<OutboxMail> mails) {
            past.before(record);
            var asked = Asked.of(record, examination.ledger());
            if (asked.comparable()) {
                differences(record, mails, asked);
            } else {
                erased++;
            }
            records++;
            past.after(record);
            if (record.isStep()) {
                record.onCase().ifPresent(this::moved);
            }
        }

        /** Whether companies may register themselves is not in the record: what fits one of both ways is as it was. */
        private void differences(DecisionRecord record, List<OutboxMail> mails, Asked asked) {
            missed = false;
            var found = differences(record, mails, asked, false);
            if (found.isEmpty() || differences(record, mails, asked, true).isEmpty()) {
                return;
            }
            if (missed) {
                erased++;
            } else {
                differing++;
                found.forEach(each);
            }
        }

        private List<Difference> differences(
                DecisionRecord record, List<OutboxMail> mails, Asked asked, boolean bySelf) {
            var by = Optional.ofNullable(again.get(bySelf)).orElseThrow();
            try {
                var now = by.decide(record, asked);
                missed |= asked.misses(now.record());
                return Differences.between(record, mails, now);
            } catch (RuntimeException bug) {
                return List.of(new Difference(
                        record.number(), record.release(), "outcome", Differences.outcome(record), "fails: " + bug));
            }
        }

        private void moved(String caseId) {
            var state = Optional.ofNullable(again.get(false))
                    .orElseThrow()
                    .archive
                    .open(past, caseId)
                    .orElseThrow()
                    .state();
            var before = held.computeIfAbsent(caseId, id -> new HashSet<>(claims.of(id)));
            var now = state.claims();
            var taken = new HashSet<>(now);
            taken.removeAll(before);
            var given = new HashSet<>(before);
            given.removeAll(now);
            claims.move(caseId, taken, given);
            held.put(caseId, Set.copyOf(now));
        }

        Replayed result(boolean whole) {
            return new Replayed(records, differing, erased, whole);
        }

        /** What decides, by one set of common lives. */
        private final class Again {

            private final Archive archive;
            private final Routing routing;

            Again(List<Lifecycle<?, ?>> common) {
                this.archive = new Archive(Stream.concat(
                                common.stream(),
                                programmes.values().stream().flatMap(programme -> programme.lifecycles().stream()))
                        .toList());
                this.routing = new Routing(archive, programmes, common);
            }

            PastLedger.Appended decide(DecisionRecord record, Asked asked) {
                var clerk = new Clerk(
                                archive,
                                routing,
                                () -> record.onCase().orElse("none"),
                                () -> "",
                                new Postbox(Letters.NONE, archive),
                                new Recorder(record.release()))
                        .apart(() -> asked.apart(archive::knows));
                long before = archive.forgotten();
                clerk.decide(past, record.at(), asked.order());
                archive.settle(archive.forgotten() - before);
                return past.taken();
            }
        }
    }
}
