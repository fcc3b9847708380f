package dev.noren.adapters.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows that a view keeps of each case; the cases come in the order in which the file has them. */
final class CaseRows implements AutoCloseable {

    private final Cursor<Rows.Row> rows;

    private CaseRows(Cursor<Rows.Row> rows) {
        this.rows = rows;
    }

    /** @param sql what selects the column {@code case_id} among others; its rows come in the order of the cases */
    static CaseRows of(Handle handle, String sql) {
        return new CaseRows(Rows.of(handle, sql));
    }

    /** Those of a case, in their order. Whatever there is of cases before it is passed over. */
    List<Rows.Row> of(String caseId) {
        var found = new ArrayList<Rows.Row>();
        for (var next = rows.peek(); next.isPresent(); next = rows.peek()) {
            int order = order(next.get().said("case_id"), caseId);
            if (order > 0) {
                break;
            }
            if (order == 0) {
                found.add(next.get());
            }
            rows.next();
        }
        return found;
    }

    /** As the file orders texts: by their bytes. */
    private static int order(String one, String other) {
        return one.equals(other) ? 0 : Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    @Override
    public void close() {
        rows.close();
    }
}
