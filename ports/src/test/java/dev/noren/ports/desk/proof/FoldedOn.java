package dev.noren.ports.desk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.programme.Programmes;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.driven.Claims;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whether a case that is folded on from where it was at hand is the same as one that is folded from its start. */
public final class FoldedOn {

    private static final Claims NOBODYS = (Claims) Proxy.newProxyInstance(
            Claims.class.getClassLoader(), new Class<?>[] {Claims.class}, (self, method, given) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private FoldedOn() {}

    /**
     * Opens each case of a store as it was before each of the store's records, taken in any order, with what is at hand and
     * without; and once in a while as if another step had been taken that was undone.
     *
     * @return how often
     */
    public static int isTheSame(Store store, long seed) {
        return store.read(ledger -> isTheSame(ledger, new Random(seed)));
    }

    private static int isTheSame(Ledger ledger, Random random) {
        var lives = Programmes.lifecycles();
        var atHand = new Archive(lives);
        var past = new PastLedger(ledger, NOBODYS);
        int compared = 0;
        var records = new ArrayList<DecisionRecord>();
        for (long number = 1; number < ledger.tail().next(); number++) {
            records.add(ledger.record(number).orElseThrow());
        }
        for (int i = 0; i < 2 * records.size(); i++) {
            // mostly on, now and then back
            var record = records.get(random.nextInt(4) == 0 ? random.nextInt(records.size()) : i % records.size());
            past.before(record);
            var caseId = record.onCase();
            if (caseId.isPresent()) {
                var seen = random.nextInt(5) == 0 ? otherwise(past) : past;
                assertThat(atHand.open(seen, caseId.get())).isEqualTo(new Archive(lives).open(seen, caseId.get()));
                compared++;
            }
        }
        return compared;
    }

    /** The same but for the last step of each case: it happened at another instant, and so has another hash. */
    private static Ledger otherwise(Ledger ledger) {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (self, method, given) -> {
                    try {
                        var answer = method.invoke(ledger, given);
                        return method.getName().equals("history") ? otherwise((List<?>) answer) : answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static List<DecisionRecord> otherwise(List<?> history) {
        var records = new ArrayList<DecisionRecord>();
        history.forEach(record -> records.add((DecisionRecord) record));
        if (!records.isEmpty()) {
            records.add(undone(records.removeLast()));
        }
        return records;
    }

    private static DecisionRecord undone(DecisionRecord of) {
        var components = DecisionRecord.class.getRecordComponents();
        var values = new Object[components.length];
        var types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = switch (components[i].getName()) {
                    case "at" -> of.at().plusSeconds(1);
                    case "hash" -> "undone " + of.hash();
                    default -> components[i].getAccessor().invoke(of);
                };
            }
            return DecisionRecord.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
