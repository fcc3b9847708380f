package dev.noren.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.clause.Mall24;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final List<Clause> CLAUSES = Arrays.<Clause>asList(Mall24.values());
    private static final Signatory MORI = new Signatory("S. Mori", "Director", true);

    private static String hash(List<? extends Clause> clauses) {
        return new Terms("japan-mall-terms", 1, List.copyOf(clauses)).contentHash();
    }

    /** Reckoned elsewhere, with sha256sum, over lines of id, Japanese and English, each with a line feed. */
    @Test
    void the_hash_of_a_small_list_is_what_it_always_was() {
        assertThat(hash(List.of(LinkAct.Q5, LinkAct.Q6)))
                .isEqualTo("b8889209d3e75c62790e43ffacf83a0270fff0161a1e65613493c9ae490821a2");
        assertThat(hash(List.of())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_hash_is_the_same_every_time_and_whatever_the_terms_are_called() {
        assertThat(hash(CLAUSES)).isEqualTo(hash(CLAUSES)).matches("[0-9a-f]{64}");
        assertThat(new Terms("other-terms", 7, CLAUSES).contentHash()).isEqualTo(hash(CLAUSES));
    }

    @Test
    void the_hash_changes_when_any_clause_is_removed() {
        var hashes = new HashSet<>(List.of(hash(CLAUSES)));
        for (int i = 0; i < CLAUSES.size(); i++) {
            var fewer = new ArrayList<>(CLAUSES);
            fewer.remove(i);
            assertThat(hashes.add(hash(fewer))).as("without %s", CLAUSES.get(i)).isTrue();
        }
        assertThat(hashes).hasSize(CLAUSES.size() + 1);
    }

    @Test
    void the_hash_changes_when_any_clause_is_added_wherever_it_stands() {
        var hashes = new HashSet<>(List.of(hash(CLAUSES)));
        var others = Clauses.all().stream()
                .filter(clause -> !CLAUSES.contains(clause))
                .toList();
        for (var other : others) {
            for (int place : List.of(0, CLAUSES.size() / 2, CLAUSES.size())) {
                var more = new ArrayList<>(CLAUSES);
                more.add(place, other);
                assertThat(hashes.add(hash(more))).as("%s at %s", other, place).isTrue();
            }
        }
        assertThat(hashes).hasSize(3 * others.size() + 1);
    }

    @Test
    void the_hash_changes_when_any_two_neighbours_are_exchanged() {
        var hashes = new HashSet<>(List.of(hash(CLAUSES)));
        for (int i = 1; i < CLAUSES.size(); i++) {
            var reordered = new ArrayList<>(CLAUSES);
            Collections.swap(reordered, i - 1, i);
            assertThat(hashes.add(hash(reordered)))
                    .as("%s first", CLAUSES.get(i))
                    .isTrue();
        }
        assertThat(hashes).hasSize(CLAUSES.size());
    }

    @Test
    void the_next_terms_have_the_next_version_and_the_same_id() {
        assertThat(new Terms("japan-mall-terms", 1, CLAUSES).followedBy(List.of(Mall24.OV_1)))
                .isEqualTo(new Terms("japan-mall-terms", 2, List.of(Mall24.OV_1)));
    }

    @Test
    void terms_differ_in_the_clauses_that_stand_in_one_of_the_two_alone() {
        var older = new Terms("japan-mall-terms", 1, List.of(Mall24.OV_1, Mall24.OV_2, Mall24.OV_3));
        var newer = older.followedBy(List.of(Mall24.OV_3, Mall24.OV_4, Mall24.OV_2));

        assertThat(older.changedIn(newer)).containsExactlyInAnyOrder(Mall24.OV_1, Mall24.OV_4);
        assertThat(newer.changedIn(older)).containsExactlyInAnyOrder(Mall24.OV_1, Mall24.OV_4);
        assertThat(older.changedIn(older)).isEmpty();
    }

    @Test
    void terms_that_follow_have_the_hash_of_their_own_clauses() {
        assertThat(new Terms("japan-mall-terms", 1, CLAUSES)
                        .followedBy(List.of(LinkAct.Q5))
                        .contentHash())
                .isEqualTo(hash(List.of(LinkAct.Q5)));
    }

    @Test
    void terms_never_change() {
        var clauses = new ArrayList<Clause>(List.of(Mall24.OV_1));
        var terms = new Terms("japan-mall-terms", 1, clauses);
        clauses.add(Mall24.OV_2);

        assertThat(terms.clauses()).containsExactly(Mall24.OV_1);
        assertThat(terms.contentHash()).isEqualTo(hash(List.of(Mall24.OV_1)));
        assertThatThrownBy(() -> terms.clauses().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_consent_keeps_version_hash_signatory_and_instant() {
        var terms = new Terms("japan-mall-terms", 3, CLAUSES);
        var at = Instant.parse("2024-09-02T00:00:00Z");

        assertThat(Consent.to(terms, MORI, at))
                .isEqualTo(new Consent("japan-mall-terms", 3, terms.contentHash(), MORI, at));
    }

    @Test
    void a_consent_is_written_and_read_back() {
        var consent = Consent.to(
                new Terms("japan-mall-terms", 3, CLAUSES), MORI, Instant.parse("2024-09-02T00:00:00.123456789Z"));

        assertThat(Consent.SHAPE.read().apply(Consent.SHAPE.write().apply(consent)))
                .isEqualTo(consent);
    }

    @Test
    void who_signs_is_personal_and_that_they_may_is_not() {
        assertThat(Signatory.NAME.isPersonal()).isTrue();
        assertThat(Signatory.TITLE.isPersonal()).isTrue();
        assertThat(Signatory.AUTHORISED.isPersonal()).isFalse();
        assertThat(Signatory.SHAPE.read().apply(Signatory.SHAPE.write().apply(MORI)))
                .isEqualTo(MORI);
    }
}
