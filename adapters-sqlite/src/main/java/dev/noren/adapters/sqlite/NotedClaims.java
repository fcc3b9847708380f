package dev.noren.adapters.sqlite;

import dev.noren.domain.life.Claim;
import dev.noren.ports.driven.Claims;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Claims in a temporary table of a connection. */
final class NotedClaims implements Claims {

    private final Handle handle;

    NotedClaims(Handle handle) {
        this.handle = handle;
        handle.execute("drop table if exists temp.held");
        handle.execute("create temp table held (sequence integer primary key, claim text, case_id text)");
        handle.execute("create index temp.held_by on held (claim, sequence)");
        handle.execute("create index temp.held_of on held (case_id)");
    }

    @Override
    public List<String> holders(Claim claim) {
        return handle.select("select case_id from temp.held where claim = ? order by sequence", SqlLedger.text(claim))
                .mapTo(String.class)
                .list();
    }

    @Override
    public long count(Claim claim) {
        return handle.select("select count(*) from temp.held where claim = ?", SqlLedger.text(claim))
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Set<Claim> of(String caseId) {
        return handle.select("select claim from temp.held where case_id = ?", caseId)
                .map((row, context) -> SqlLedger.claim(row.getString(1)))
                .set();
    }

    @Override
    public void move(String caseId, Set<Claim> taken, Set<Claim> given) {
        for (var claim : given) {
            handle.execute("delete from temp.held where claim = ? and case_id = ?", SqlLedger.text(claim), caseId);
        }
        for (var claim : taken) {
            handle.execute("insert into temp.held (claim, case_id) values (?, ?)", SqlLedger.text(claim), caseId);
        }
    }
}
