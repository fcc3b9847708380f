package dev.noren.domain.street;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Citations;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the inquiry (section 3.1). One that is there already stands beside the one that is to be opened. */
class InquiryTableTest implements Walks {

    private static final SpecTable TABLE = SpecTable.of("""
            # command            | by                  | state            | kind    | state, kind
            request-quote        | buyer               | relayed in-talks | quote   | ! duplicate
            request-quote        | buyer               | any              | any     | relayed, quote
            request-meeting      | buyer               | relayed in-talks | meeting | ! duplicate
            request-meeting      | buyer               | any              | any     | relayed, meeting
            answer (yes)         | company             | relayed          | any     | in-talks, same
            answer (no)          | company             | relayed          | any     | declined, same
            send-quote           | company             | in-talks         | quote   | same, same
            schedule-meeting     | company secretariat | in-talks         | any     | same, same
            report (concluded)   | company             | in-talks         | any     | reported, same
            report (ongoing)     | company             | in-talks         | any     | same, same
            report (no-deal)     | company             | in-talks         | any     | reported, same
            answer-survey        | company             | reported         | any     | surveyed, same
            answer-survey        | company             | surveyed         | any     | ! duplicate
            # its listing went
            end-inquiry          | clock               | relayed in-talks | any     | declined, same
            # what the office puts right (3.0); nothing has gone before that could be taken back
            undo | secretariat | any | any | ! wrong-state
            extend | secretariat | any | any | ! wrong-state
            reverse-payment | secretariat | any | any | ! invalid
            record-refund-paid | secretariat | any | any | ! invalid
            """);

    @Override
    public Stream<TableWalk<?, ?>> walks() {
        return Stream.of(walk());
    }

    @Test
    void no_refusal_names_a_clause_that_its_row_does_not_cite() {
        assertThat(walk().runs().flatMap(Citations::strangersAgainst).distinct())
                .isEmpty();
    }

    private static TableWalk<InquiryCase, InquiryEvent> walk() {
        return new TableWalk<>(
                new InquiryLifecycle(),
                TABLE,
                StreetCases::inquiries,
                inquiry ->
                        List.of(inquiry.state().word(), inquiry.request().kind().word()),
                payloads(),
                StreetCases.published());
    }

    private static Map<String, TableWalk.Payload> payloads() {
        return Map.of(
                "request-quote", carrying(StreetPayloads.request()),
                "request-meeting", carrying(StreetPayloads.request()),
                "answer (yes)", carrying(StreetPayloads.answer(true)),
                "answer (no)", carrying(StreetPayloads.answer(false)),
                "send-quote", carrying(StreetPayloads.quote()),
                "schedule-meeting", carrying(StreetPayloads.meeting()),
                "report (concluded)", carrying(StreetPayloads.report(StreetPayload.Result.CONCLUDED)),
                "report (ongoing)", carrying(StreetPayloads.report(StreetPayload.Result.ONGOING)),
                "report (no-deal)", carrying(StreetPayloads.report(StreetPayload.Result.NO_DEAL)),
                "answer-survey", carrying(StreetPayloads.survey()));
    }

    private static TableWalk.Payload carrying(Facts with) {
        return TableWalk.Payload.of(with);
    }
}
