package dev.noren.ports.driven;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Sha256;
import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.SalesFigures;
import dev.noren.domain.time.Window;
import dev.noren.ports.form.sheet.CellFault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The buyers' plug-ins, by id. Asked outside of every unit of work, by several threads at once.
 *
 * <p>No call throws for anything that a plug-in does, and each comes back in bounded time: what a plug-in does wrong is told
 * in the faults of the answer, and kept in its standing.
 */
public interface Buyers {

    /** No plug-in at all. */
    Buyers NONE = new NoBuyers();

    /** The same, asked at that instant: about an edition that runs all year, from that day for a year (ours). */
    default Buyers at(Instant now) {
        return new BuyersAt(this, now);
    }

    /** Every plug-in that was found, those that could not be taken included, by id. */
    List<Standing> plugins();

    /** Whether not one was found; costs nothing, so that it can be asked with every order. */
    boolean isEmpty();

    /** The buyer's dates and offers in an edition that has both days of its run; no value where it has none, or they are out of bounds. */
    Proposal<Partner> partner(String plugin, Edition edition);

    /** What the buyer thinks of products, by name. */
    Proposal<List<ProductFinding>> findings(String plugin, Edition edition, Map<String, Facts> products);

    /** What will be done for a participation; what is out of bounds is left out of it. */
    Proposal<PromotionPlan> plan(String plugin, Opening opening);

    /**
     * What the buyer's report file says.
     *
     * @param products those that it may be about, by name
     */
    Proposal<Reading> report(String plugin, ReportFile file, Map<String, Facts> products);

    /**
     * A participation as it opens.
     *
     * @param promotion with both its days
     * @param options the paid options that are offered
     * @param track of KOL/KOC
     */
    record Opening(
            Edition edition,
            Window promotion,
            List<String> options,
            Optional<String> track,
            Map<String, Facts> products) {}

    /**
     * A file as it came.
     *
     * @param name by whose ending, {@code .csv} or {@code .xlsx}, it is opened
     */
    record ReportFile(String name, byte[] content) {

        /** By which it is known when its content is gone: in hexadecimal. */
        public String sha256() {
            return Sha256.of(content);
        }
    }

    /** A file that was read, or every place for which it could not be. */
    sealed interface Reading {

        record Read(SalesFigures figures) implements Reading {}

        record Unreadable(List<CellFault> faults) implements Reading {}
    }

    /**
     * What a plug-in proposes, and what was wrong with it.
     *
     * @param value empty where nothing usable came
     */
    record Proposal<T>(Optional<T> value, List<Fault> faults) {

        public Proposal {
            faults = List.copyOf(faults);
        }

        public static <T> Proposal<T> of(T value) {
            return new Proposal<>(Optional.of(value), List.of());
        }

        public static <T> Proposal<T> none(Fault... faults) {
            return new Proposal<>(Optional.empty(), List.of(faults));
        }
    }

    /**
     * A finding against a plug-in.
     *
     * @param plugin its id, or the name of the file where it has none
     */
    record Fault(String plugin, Words says) {

        /** Nothing of that id is there to be asked. */
        public static Fault notLoaded(String plugin) {
            return new Fault(plugin, new Words("読み込まれていません", "is not loaded"));
        }
    }

    /** How a plug-in stands. */
    enum State implements Word {
        /** Taken, and asked. */
        READY,
        /** Not taken at the start: {@link Standing#faults} says why. */
        REFUSED,
        /** A call overran its time; not asked again before the next start. */
        CUT_OFF
    }

    /**
     * A plug-in.
     *
     * @param id the name of the file where it has none
     * @param version its own
     * @param spi the range of versions of the interface with which it works
     * @param origin {@code built-in}, or the name of the file from which it came
     * @param buyer what the buyer is called; empty where it could not be asked
     * @param faults the latest ones, the oldest first; bounded
     * @param faulty since when there are faults
     * @param tally since the start
     */
    record Standing(
            String id,
            Optional<String> version,
            Optional<String> spi,
            String origin,
            State state,
            Optional<Words> buyer,
            List<Fault> faults,
            Optional<Instant> faulty,
            Tally tally) {

        public Standing {
            faults = List.copyOf(faults);
        }

        /** Whether anything is wrong with it. */
        public boolean isFaulty() {
            return state != State.READY || !faults.isEmpty();
        }
    }

    /** How often a plug-in was called, and how many faults were found against it, repeated ones included. */
    record Tally(long calls, long faults) {

        public static final Tally NOTHING = new Tally(0, 0);
    }
}
