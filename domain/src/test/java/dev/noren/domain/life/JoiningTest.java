package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.terms.Signatory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever signs is authorised (section 3). */
class JoiningTest {

    private static List<Reason> reasons(Joining joining, boolean authorised) {
        var reasons = new Reasons();
        var payload = Facts.of(Payload.SIGNATORY, new Signatory("K. Abe", "Clerk", authorised));
        joining.isAuthorised(new Attempt<PlainCase>(null, "", Cast.SAKURA, payload, Cast.world(Cast.STREET)), reasons);
        return reasons.found();
    }

    @Test
    void under_the_clause_that_the_programme_names() {
        var joining = Joining.under(Kol25.REQ_10);

        assertThat(reasons(joining, true)).isEmpty();
        assertThat(Reason.code(reasons(joining, false))).isEqualTo(Code.CLAUSE);
        assertThat(Reason.clauses(reasons(joining, false))).containsExactly(Kol25.REQ_10);
        assertThat(joining.cites()).containsExactly(Kol25.REQ_10);
    }

    @Test
    void or_the_field_is_invalid_where_the_documents_have_no_such_clause() {
        var joining = Joining.underNoClause();

        assertThat(reasons(joining, true)).isEmpty();
        assertThat(reasons(joining, false)).hasSize(1).allSatisfy(reason -> {
            assertThat(reason.code()).isEqualTo(Code.INVALID);
            assertThat(reason.field()).contains("signatory.authorised");
            assertThat(reason.flaw()).contains(Flaw.NOT_AUTHORISED);
            assertThat(reason.clause()).isEqualTo(Optional.<Clause>empty());
        });
        assertThat(joining.cites()).isEmpty();
    }
}
