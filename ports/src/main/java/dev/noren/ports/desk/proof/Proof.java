package dev.noren.ports.desk.proof;

import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.BrokenHistoryException;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.deciding.Clerk;
import dev.noren.ports.desk.paper.PapersDue;
import dev.noren.ports.driven.Contradiction;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Examination;
import dev.noren.ports.driven.Examination.Derived;
import dev.noren.ports.driven.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Whether all that is kept goes together: each record with the one before, with its personal values and its mails; and what is
 * derived of each case with what follows from its records. Nothing is decided again.
 */
public final class Proof {

    private final Vault vault;
    private final Archive archive = new Archive(Programmes.lifecycles());

    private Proof(Vault vault) {
        this.vault = vault;
    }

    public static Proof of(Vault vault) {
        return new Proof(vault);
    }

    /**
     * What came of it.
     *
     * @param records how many were sound, up to the first that was not
     * @param head the hash of the last one of these
     * @param contradiction the first; empty where all goes together
     */
    public record Verified(long records, String head, Optional<Contradiction> contradiction) {

        public boolean sound() {
            return contradiction.isEmpty();
        }
    }

    /** What has been seen so far. */
    private static final class Seen {
        private long records;
        private String head = DecisionRecord.BEFORE_THE_FIRST;
        private boolean known;
        private final Gone gone = new Gone();
    }

    /**
     * Goes through everything.
     *
     * @param head the hash of a record that has to be there; empty where none is known from before
     * @param at told how many records were gone through so far; what it throws ends the work
     */
    public Verified verify(Optional<String> head, LongConsumer at) {
        return vault.examine(examination -> {
            var seen = new Seen();
            seen.known = head.isEmpty() || head.get().equals(seen.head);
            try {
                verify(examination, head, seen, at);
                return new Verified(seen.records, seen.head, Optional.empty());
            } catch (Contradiction.Found found) {
                return new Verified(seen.records, seen.head, Optional.of(found.contradiction()));
            } catch (BrokenHistoryException broken) {
                var contradiction = new Contradiction(
                        broken.record(), "history", "what fits the case", String.valueOf(broken.getMessage()));
                return new Verified(seen.records, seen.head, Optional.of(contradiction));
            }
        });
    }

    private void verify(Examination examination, Optional<String> head, Seen seen, LongConsumer at) {
        examination.rows(sound -> {
            var record = sound.record();
            if (sound.erased()) {
                seen.gone.from(record);
            }
            seen.records++;
            seen.head = record.hash();
            seen.known |= head.filter(record.hash()::equals).isPresent();
            at.accept(seen.records);
        });
        if (!seen.known) {
            throw new Contradiction.Found(new Contradiction(
                    seen.records + 1,
                    "head",
                    "a record with the hash " + head.orElse(""),
                    "none: records were cut off"));
        }
        examination.cases((caseId, history) -> {
            at.accept(seen.records);
            var steps = history.stream().filter(DecisionRecord::isStep).toList();
            if (!steps.isEmpty()) {
                var files = archive.course(examination.ledger(), caseId, steps);
                seen.gone.on(file(files, steps.getLast().number()).state(), steps);
                examination.derived(derived(steps, files));
            }
        });
        examination.nothingElse();
        seen.gone.check();
    }

    private static Derived derived(List<DecisionRecord> steps, Map<Long, CaseFile<?, ?>> files) {
        Map<Claim, Long> claims = new HashMap<>();
        for (var step : steps) {
            var now = claims(files, step);
            claims.keySet().retainAll(now);
            now.forEach(claim -> claims.putIfAbsent(claim, step.number()));
        }
        var last = steps.getLast().number();
        return derived(steps, files, claims, file(files, last));
    }

    private static Set<Claim> claims(Map<Long, CaseFile<?, ?>> files, DecisionRecord step) {
        return file(files, step.number()).state().claims();
    }

    private static CaseFile<?, ?> file(Map<Long, CaseFile<?, ?>> files, long step) {
        return Optional.<CaseFile<?, ?>>ofNullable(files.get(step)).orElseThrow();
    }

    private static <S extends Case, E> Derived derived(
            List<DecisionRecord> steps, Map<Long, CaseFile<?, ?>> files, Map<Claim, Long> claims, CaseFile<S, E> file) {
        return new Derived(
                file.state().id(),
                steps.getFirst().number(),
                steps.getLast().number(),
                claims,
                file.life().due(file.state()),
                Clerk.card(file.life(), file.state()),
                file.course().tasks(),
                PapersDue.by(steps, files));
    }
}
