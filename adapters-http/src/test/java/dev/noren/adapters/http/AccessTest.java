package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Row;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every route, and whoever may come to it. Each cell is a status, and behind it the {@code code} of its problem in short:
 * nf not-found, nm no-form, na not-allowed, un unauthorised, ws wrong-state, in invalid, du duplicate, ur unreadable, cl clause, nx not-xlsx. The case is
 * sakura's with hanmart; fuji and lotus are others.
 */
class AccessTest {

    private static final Map<String, String> CODES = Map.of(
            "nf",
            "not-found",
            "nm",
            "no-form",
            "na",
            "not-allowed",
            "un",
            "unauthorised",
            "ws",
            "wrong-state",
            "in",
            "invalid",
            "du",
            "duplicate",
            "ur",
            "unreadable",
            "cl",
            "clause",
            "nx",
            "not-xlsx");

    /** Of those without a token of use: the same everywhere but where none is asked for. */
    private static final List<String> STRANGERS = List.of("nobody", "revoked", "expired", "calendar");

    private static final List<String> ROLES =
            List.of("office", "sakura", "fuji", "hanmart", "lotus", "stage", "stage as sakura", "sakura as office");

    /**
     * Route, body, and an answer for each of the roles above. {@code $p} is the participation, {@code $l} the published
     * listing, {@code $i} the inquiry, {@code $k} the id of a bearer's token and {@code $s} what that bearer sends,
     * {@code $c} the secret of sakura's calendar, {@code $d} the decision that opened the participation, {@code $r} one of the
     * office's on it that was refused.
     */
    private static final String TABLE = """
            # what anybody may see
            GET /health                                    |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /metrics                                   |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /openapi.json                              |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /docs                                      |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /docs/{file}=no-such                       |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            # what is the same for all who have a token
            GET /v1/clauses                                |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions                               |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}=japan-street             |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}=no-such                  |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/editions/{id}/versions=japan-street    |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}/versions/{version}=japan-street/1 |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}/compare=japan-street?from=1&to=1 |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}/terms=japan-street       |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}/terms/{version}=japan-street/1 |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}/terms/compare=japan-street?from=1&to=1 |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}/versions=no-such         |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/editions/{id}/versions/{version}=japan-street/2 |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/editions/{id}/versions/{version}=japan-street/one |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/editions/{id}/compare=japan-street?from=1&to=2 |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/editions/{id}/terms=no-such            |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/editions/{id}/terms/{version}=japan-street/0 |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/editions/{id}/compare=japan-street?from=1 |     | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            GET /v1/editions/{id}/application-form=kol-koc-2025  |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            GET /v1/editions/{id}/application-form=kol-koc-2025?language=de |     | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            GET /v1/editions/{id}/application-form=japan-street  |     | 404 nm | 404 nm | 404 nm | 404 nm | 404 nm | 404 nm | 404 nm | 404 nm
            # forms are sent in as files
            POST /v1/application-forms                     | {}  | 415 nx | 415 nx | 415 nx | 403 na | 403 na | 415 nx | 415 nx | 403 na
            POST /v1/application-forms=?dryRun=true        | {}  | 415 nx | 415 nx | 415 nx | 403 na | 403 na | 415 nx | 415 nx | 403 na
            # lists hold what one may see: nobody is refused one
            GET /v1/listings                               |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 403 na
            GET /v1/inquiries                              |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 403 na
            GET /v1/participations                         |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 403 na
            GET /v1/companies                              |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 403 na
            GET /v1/products                               |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 403 na
            GET /v1/buyers                                 |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 403 na
            # another's is not found
            GET /v1/cases/{id}=$p                          |     | 200    | 200    | 404 nf | 200    | 404 nf | 200    | 200    | 403 na
            GET /v1/cases/{id}=$i                          |     | 200    | 200    | 404 nf | 200    | 404 nf | 200    | 200    | 403 na
            GET /v1/cases/{id}=$l                          |     | 200    | 200    | 404 nf | 200    | 404 nf | 200    | 200    | 403 na
            GET /v1/cases/{id}=no-such                     |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 403 na
            GET /v1/cases/{id}/timeline=$p                 |     | 200    | 200    | 404 nf | 200    | 404 nf | 200    | 200    | 403 na
            GET /v1/cases/{id}/consent=$p                  |     | 200    | 200    | 404 nf | 403 na | 404 nf | 200    | 200    | 403 na
            GET /v1/cases/{id}/consent=$i                  |     | 200    | 200    | 404 nf | 403 na | 404 nf | 200    | 200    | 403 na
            GET /v1/cases/{id}/consent=no-such             |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 403 na
            GET /v1/companies/{name}=sakura                |     | 200    | 200    | 404 nf | 404 nf | 404 nf | 200    | 200    | 403 na
            GET /v1/companies/{name}/timeline=sakura       |     | 200    | 200    | 404 nf | 404 nf | 404 nf | 200    | 200    | 403 na
            GET /v1/products/{name}=ponzu                  |     | 200    | 200    | 404 nf | 404 nf | 404 nf | 200    | 200    | 403 na
            GET /v1/products/{name}/timeline=ponzu         |     | 200    | 200    | 404 nf | 404 nf | 404 nf | 200    | 200    | 403 na
            GET /v1/buyers/{name}=hanmart                  |     | 200    | 404 nf | 404 nf | 200    | 404 nf | 200    | 404 nf | 403 na
            GET /v1/buyers/{name}/timeline=hanmart         |     | 200    | 404 nf | 404 nf | 200    | 404 nf | 200    | 404 nf | 403 na
            # the office's own
            GET /v1/decisions/{number}/explanation=1       |     | 200    | 404 nf | 404 nf | 404 nf | 404 nf | 200    | 404 nf | 403 na
            GET /v1/decisions/{number}/explanation=$d      |     | 200    | 200    | 404 nf | 200    | 404 nf | 200    | 200    | 403 na
            GET /v1/decisions/{number}/explanation=$r      |     | 200    | 404 nf | 404 nf | 404 nf | 404 nf | 200    | 404 nf | 403 na
            GET /v1/decisions/{number}/explanation=99999   |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 403 na
            GET /v1/decisions/{number}/explanation=x       |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/outbox                                 |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            GET /v1/outbox/{number}=1                      |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            GET /v1/outbox/{number}=999                    |     | 404 nf | 403 na | 403 na | 403 na | 403 na | 404 nf | 403 na | 403 na
            GET /v1/outbox/{number}=no-such                |     | 404 nf | 403 na | 403 na | 403 na | 403 na | 404 nf | 403 na | 403 na
            GET /v1/holds                                  |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            POST /v1/outbox/hold                           | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/outbox/release                        | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/outbox/drop                           | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/outbox/send-again                     | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/outbox/release   | {"numbers": [1]}         | 409 ws | 403 na | 403 na | 403 na | 403 na | 409 ws | 403 na | 403 na
            POST /v1/outbox/drop      | {"numbers": [1]}         | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            GET /v1/exports/{list}=cases                   |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            GET /v1/exports/{list}=screening?edition=japan-street&format=xlsx | | 200 | 403 na | 403 na | 403 na | 403 na | 200 | 403 na | 403 na
            GET /v1/exports/{list}=no-such                 |     | 404 nf | 403 na | 403 na | 403 na | 403 na | 404 nf | 403 na | 403 na
            GET /v1/exports/{list}=invoices?edition=no-such |     | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            GET /v1/exports/{list}=sales-data?format=pdf   |     | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            POST /v1/bank-statements                       | {}  | 415    | 403 na | 403 na | 403 na | 403 na | 415    | 403 na | 403 na
            POST /v1/bank-statements=?dryrun=true          | {}  | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            GET /v1/tokens                                 |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            GET /v1/plugins                                |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            GET /v1/erasures                               |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            GET /v1/erasures/ended=?years=5                 |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            GET /v1/erasures/ended                         |     | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            GET /v1/erasures/ended=?years=0                 |     | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            POST /v1/erasures/ended                        | {}  | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            POST /v1/erasures/ended   | {"years": -1, "reason": "age"} | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            POST /v1/companies/{name}/{command}=sakura/erase | {"reason": "x"} | 409 ws | 403 na | 404 nf | 404 nf | 404 nf | 409 ws | 403 na | 403 na
            POST /v1/products/{name}/{command}=ponzu/erase   | {"reason": "x"} | 403 na | 403 na | 404 nf | 404 nf | 404 nf | 403 na | 403 na | 403 na
            POST /v1/tokens                                | {}  | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            DELETE /v1/tokens/{id}=no-such                 |     | 404 nf | 403 na | 403 na | 403 na | 403 na | 404 nf | 403 na | 403 na
            # invoices and credit notes: the office's and the company's
            GET /v1/papers                                 |     | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            GET /v1/papers=?kind=no-such                   |     | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            GET /v1/cases/{id}/papers=$p                   |     | 200    | 200    | 404 nf | 403 na | 403 na | 200    | 200    | 403 na
            GET /v1/cases/{id}/papers=no-such              |     | 404 nf | 404 nf | 404 nf | 403 na | 403 na | 404 nf | 404 nf | 403 na
            GET /v1/papers/{number}=INV-000001             |     | 404 nf | 404 nf | 404 nf | 403 na | 403 na | 404 nf | 404 nf | 403 na
            GET /v1/papers/{number}=no-such                |     | 404 nf | 404 nf | 404 nf | 403 na | 403 na | 404 nf | 404 nf | 403 na
            GET /v1/papers/{number}=INV-000001?language=fr |     | 400 ur | 400 ur | 400 ur | 403 na | 403 na | 400 ur | 400 ur | 403 na
            # calendars: everybody's own, and read by whoever has the address
            GET /v1/calendars                              |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 403 na
            POST /v1/calendars                             | {"for": "company no-such"} | 400 ur | 403 na | 403 na | 403 na | 403 na | 400 ur | 403 na | 403 na
            POST /v1/calendars                             | {"for": "buyer hanmart", "days": 0} | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 403 na
            DELETE /v1/calendars/{id}=$k                   |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 403 na
            DELETE /v1/calendars/{id}=no-such              |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 403 na
            GET /v1/calendars/{secret}.ics=no-such         |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/calendars/{secret}.ics=$s              |     | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            GET /v1/calendars/{secret}.ics=$c              |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            HEAD /v1/calendars/{secret}.ics=no-such        |     | 404    | 404    | 404    | 404    | 404    | 404    | 404    | 404
            HEAD /v1/calendars/{secret}.ics=$c             |     | 200    | 200    | 200    | 200    | 200    | 200    | 200    | 200
            POST /v1/rehearsal                             | {}  | 403 na | 403 na | 403 na | 403 na | 403 na | 200    | 200    | 403 na
            # editions
            POST /v1/editions                              | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-mall-2024/publish-terms    | {} | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-mall-2024/call-off         | {} | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-mall-2024/waive            | {} | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-mall-2024/judge            | {} | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-mall-2024/conclude-deal    | {} | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-mall-2024/invite           | {} | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-street/register-listing    | {} | 403 na | 422 in | 422 in | 403 na | 403 na | 403 na | 422 in | 403 na
            POST /v1/editions/{id}/{command}=japan-street/request-quote       | {} | 403 na | 403 na | 403 na | 422 in | 422 in | 403 na | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-street/request-meeting     | {} | 403 na | 403 na | 403 na | 422 in | 422 in | 403 na | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-street/conclude-deal       | {} | 403 na | 403 na | 403 na | 403 na | 403 na | 403 na | 403 na | 403 na
            POST /v1/editions/{id}/{command}=japan-street/lay-out             | {} | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            POST /v1/editions/{id}/{command}=no-such/register-listing         | {} | 422 in | 422 in | 422 in | 422 in | 422 in | 422 in | 422 in | 403 na
            POST /v1/editions/{id}/{command}=japan-street/no-such             | {} | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            # a participation
            POST /v1/cases/{id}/{command}=$p/register                | {} | 403 na | 422 in | 404 nf | 403 na | 404 nf | 403 na | 422 in | 403 na
            POST /v1/cases/{id}/{command}=$p/choose-option           | {} | 403 na | 409 ws | 404 nf | 403 na | 404 nf | 403 na | 409 ws | 403 na
            POST /v1/cases/{id}/{command}=$p/record-screening        | {} | 409 ws | 403 na | 404 nf | 409 ws | 404 nf | 409 ws | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/record-payment          | {} | 409 ws | 403 na | 404 nf | 403 na | 404 nf | 409 ws | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/exclude                 | {} | 422 in | 403 na | 404 nf | 403 na | 404 nf | 422 in | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/consent                 | {} | 403 na | 409 ws | 404 nf | 403 na | 404 nf | 403 na | 409 ws | 403 na
            POST /v1/cases/{id}/{command}=$p/waive                   | {} | 422 in | 403 na | 404 nf | 403 na | 404 nf | 422 in | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/judge                   | {} | 422 in | 403 na | 404 nf | 403 na | 404 nf | 422 in | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/grant-refund            | {} | 422 in | 403 na | 404 nf | 403 na | 404 nf | 422 in | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/undo                    | {} | 409 ws | 403 na | 404 nf | 403 na | 404 nf | 409 ws | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/reverse-payment         | {} | 422 in | 403 na | 404 nf | 403 na | 404 nf | 422 in | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/record-refund-paid      | {} | 422 in | 403 na | 404 nf | 403 na | 404 nf | 422 in | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$l/extend                  | {} | 409 ws | 403 na | 404 nf | 403 na | 404 nf | 409 ws | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/publish                 | {} | 403 na | 403 na | 404 nf | 403 na | 404 nf | 403 na | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/expire                  | {} | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf
            POST /v1/cases/{id}/{command}=no-such/register           | {} | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 403 na
            # tried out: as it would be answered, and nothing is kept
            POST /v1/cases/{id}/{command}=$p/register?dryRun=true    | {"declare": "all", "signatory": {"name": "S", "title": "T", "authorised": true}} | 403 na | 200    | 404 nf | 403 na | 404 nf | 403 na | 200    | 403 na
            POST /v1/cases/{id}/{command}=$p/cancel?dryRun=true      | {} | 403 na | 200    | 404 nf | 403 na | 404 nf | 403 na | 200    | 403 na
            POST /v1/cases/{id}/{command}=$p/exclude?dryRun=true     | {} | 422 in | 403 na | 404 nf | 403 na | 404 nf | 422 in | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$p/cancel?dryrun=true      | {} | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            POST /v1/cases/{id}/{command}=$p/cancel?dryRun=perhaps   | {} | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 403 na
            POST /v1/editions/{id}/{command}=japan-mall-2024/publish-terms?dryRun=true | {"clauses": ["MALL24-EXP-0"]} | 200    | 403 na | 403 na | 403 na | 403 na | 200    | 403 na | 403 na
            POST /v1/companies/{name}/{command}=sakura/revise?dryRun=true | {"facts": {"employees": 41}} | 200    | 200    | 404 nf | 404 nf | 404 nf | 200    | 200    | 403 na
            POST /v1/companies=?dryRun=true                | {"name": "new", "facts": {"seat": "JP"}} | 201    | 403 na | 403 na | 403 na | 403 na | 201    | 403 na | 403 na
            POST /v1/editions=?dryRun=true                 | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            # what is no command cannot be tried out
            POST /v1/outbox/drop=?dryRun=true              | {}  | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            POST /v1/tokens=?dryRun=true                   | {}  | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            POST /v1/calendars=?dryRun=true                | {}  | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            DELETE /v1/tokens/{id}=no-such?dryRun=true     |     | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            GET /v1/plugins=?state=refused                 |     | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur | 400 ur
            # a listing
            POST /v1/cases/{id}/{command}=$l/publish                 | {} | 409 ws | 403 na | 404 nf | 403 na | 404 nf | 409 ws | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$l/take-down               | {} | 422 in | 403 na | 404 nf | 403 na | 404 nf | 422 in | 403 na | 403 na
            POST /v1/cases/{id}/{command}=$l/revise                  | {} | 422 in | 422 in | 404 nf | 403 na | 404 nf | 422 in | 422 in | 403 na
            # an inquiry
            POST /v1/cases/{id}/{command}=$i/answer                  | {} | 403 na | 422 in | 404 nf | 403 na | 404 nf | 403 na | 422 in | 403 na
            POST /v1/cases/{id}/{command}=$i/send-quote              | {} | 403 na | 409 ws | 404 nf | 403 na | 404 nf | 403 na | 409 ws | 403 na
            POST /v1/cases/{id}/{command}=$i/schedule-meeting        | {} | 409 ws | 409 ws | 404 nf | 403 na | 404 nf | 409 ws | 409 ws | 403 na
            # parties
            POST /v1/companies                             | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/products                              | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/buyers                                | {}  | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/companies/{name}/{command}=sakura/revise        | {} | 422 in | 422 in | 404 nf | 404 nf | 404 nf | 422 in | 422 in | 403 na
            POST /v1/companies/{name}/{command}=sakura/undo          | {} | 403 na | 403 na | 404 nf | 404 nf | 404 nf | 403 na | 403 na | 403 na
            POST /v1/companies/{name}/{command}=sakura/no-such       | {} | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 404 nf | 403 na
            POST /v1/products/{name}/{command}=ponzu/revise          | {} | 422 in | 422 in | 404 nf | 404 nf | 404 nf | 422 in | 422 in | 403 na
            POST /v1/buyers/{name}/{command}=hanmart/revise          | {} | 422 in | 404 nf | 404 nf | 403 na | 404 nf | 422 in | 404 nf | 403 na
            POST /v1/buyers/{name}/{command}=hanmart/invite-buyer    | {"no": 1} | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            POST /v1/buyers/{name}/{command}=no-such/revoke-buyer    | {} | 422 in | 403 na | 403 na | 403 na | 403 na | 422 in | 403 na | 403 na
            # questions
            POST /v1/questions/{name}=case        | {"on": "$p"} | 200 | 200 | 404 nf | 200 | 404 nf | 200 | 200 | 403 na
            POST /v1/questions/{name}=next-steps  | {"on": "$p"} | 200 | 200 | 404 nf | 200 | 404 nf | 200 | 200 | 403 na
            POST /v1/questions/{name}=refund      | {"on": "$p", "about": {"cause": "company-cancels"}} | 200 | 200 | 404 nf | 403 na | 404 nf | 200 | 200 | 403 na
            POST /v1/questions/{name}=results     | {"on": "$p"} | 200 | 200 | 404 nf | 403 na | 404 nf | 200 | 200 | 403 na
            POST /v1/questions/{name}=eligibility | {"edition": "japan-street", "about": {"company": "sakura", "products": ["ponzu"]}} | 200 | 200 | 404 nf | 403 na | 403 na | 200 | 200 | 403 na
            POST /v1/questions/{name}=consent     | {"on": "$p"} | 200 | 200 | 404 nf | 403 na | 404 nf | 200 | 200 | 403 na
            POST /v1/questions/{name}=what-if     | {"on": "$p", "about": {"do": "cancel"}} | 403 na | 200 | 404 nf | 403 na | 404 nf | 403 na | 200 | 403 na
            POST /v1/questions/{name}=what-if     | {"about": {"ask": "company-size", "facts": {"company fuji": {"employees": 1}}}} | 200 | 404 nf | 200 | 403 na | 403 na | 200 | 404 nf | 403 na
            POST /v1/questions/{name}=what-if     | {"edition": "japan-mall-2024", "about": {"ask": "fee", "about": {"company": "sakura", "products": ["ponzu"]}, "version": 1}} | 200 | 200 | 404 nf | 403 na | 403 na | 200 | 200 | 403 na
            POST /v1/questions/{name}=worklist    | {}           | 200 | 403 na | 403 na | 403 na | 403 na | 200 | 403 na | 403 na
            POST /v1/questions/{name}=no-such     | {"on": "$p"} | 403 na | 403 na | 404 nf | 403 na | 404 nf | 403 na | 403 na | 403 na
            """;

    private record Line(String method, String route, String filled, String body, List<String> answers) {

        static Line of(String written) {
            var cells = Arrays.stream(written.split("\\|")).map(String::strip).toList();
            var words = cells.getFirst().split("[ =]", 3);
            var filled = words.length < 3 ? words[1] : filled(words[1], words[2]);
            return new Line(words[0], words[1], filled, cells.get(1), cells.subList(2, cells.size()));
        }

        private static String filled(String route, String values) {
            int query = values.indexOf('?') < 0 ? values.length() : values.indexOf('?');
            var path = route;
            for (var value : values.substring(0, query).split("/")) {
                path = path.replaceFirst("\\{[a-z]+}", value.replace("$", "\\$"));
            }
            return path + values.substring(query);
        }
    }

    @Test
    void every_route_answers_every_role_as_the_table_says() {
        try (var served = Served.open()) {
            var ids = ids(served);
            var callers = callers(served);
            var before = Standing.of(served);
            var wrong = new ArrayList<String>();
            for (var line : lines()) {
                var path = replaced(line.filled(), ids);
                var body = replaced(line.body(), ids);
                for (int i = 0; i < ROLES.size(); i++) {
                    compare(line, ROLES.get(i), line.answers().get(i), callers, path, body, wrong);
                }
                var open = line.route().matches("/health|/metrics|/openapi.json|/docs.*|.*\\.ics");
                var strange = open ? line.answers().getFirst() : "401 un";
                STRANGERS.forEach(stranger -> compare(line, stranger, strange, callers, path, body, wrong));
            }
            assertThat(wrong).isEmpty();
            assertThat(Standing.of(served)).isEqualTo(before);
        }
    }

    private static void compare(
            Line line,
            String role,
            String expected,
            Map<String, Caller> callers,
            String path,
            String body,
            List<String> wrong) {
        var caller = Optional.ofNullable(callers.get(role)).orElseThrow();
        var reply = caller.send(line.method(), path, body);
        var words = expected.split(" ");
        var code = words.length == 1
                ? ""
                : Optional.ofNullable(CODES.get(words[1])).orElseThrow();
        boolean json = reply.header("content-type").contains("json");
        if (reply.status() != Integer.parseInt(words[0])
                || !code.isEmpty() && !reply.said("code").equals(code)) {
            wrong.add(line.method() + " " + path + " by " + role + ": " + expected + ", and not " + reply.status() + " "
                    + (json ? reply.said("code") : ""));
        }
    }

    private static Map<String, String> ids(Served served) {
        var ids = new LinkedHashMap<String, String>();
        var participation = served.participation();
        ids.put("$p", participation);
        ids.put("$d", decision(served, participation, 0));
        served.desk
                .submit(Order.on(participation, Actor.SECRETARIAT, "cancel", Form.Fields.NONE))
                .toCompletableFuture()
                .join();
        ids.put("$r", decision(served, participation, 1));
        ids.put("$l", served.listing());
        ids.put("$i", served.inquiry());
        var bearer = served.tokens.issue(Served.SAKURA, "bearer", Optional.empty());
        ids.put("$k", bearer.token().id());
        ids.put("$s", bearer.secret());
        ids.put(
                "$c",
                served.tokens
                        .issueForCalendar(Served.SAKURA, "calendar", Optional.empty())
                        .secret());
        return ids;
    }

    /** The number of a step of the participation. */
    private static String decision(Served served, String participation, int step) {
        return served.office().get("/v1/cases/" + participation + "/timeline").said("steps[" + step + "].decision");
    }

    private static String replaced(String text, Map<String, String> ids) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    private static Map<String, Caller> callers(Served served) {
        var callers = new LinkedHashMap<String, Caller>();
        callers.put("office", served.office());
        callers.put("sakura", served.as(Served.SAKURA));
        callers.put("fuji", served.as(Served.FUJI));
        callers.put("hanmart", served.as(Served.HANMART));
        callers.put("lotus", served.as(Served.LOTUS));
        callers.put("stage", served.rehearsing());
        callers.put("stage as sakura", served.rehearsing().with("Noren-As", "company sakura"));
        callers.put("sakura as office", served.as(Served.SAKURA).with("Noren-As", "secretariat"));
        callers.put("nobody", served.nobody());
        var revoked = served.tokens.issue(Actor.SECRETARIAT, "revoked", Optional.empty());
        served.tokens.revoke(revoked.token().id());
        callers.put("revoked", served.bearing(revoked.secret()));
        var expired = served.tokens.issue(Actor.SECRETARIAT, "expired", Optional.of(Duration.ofDays(1)));
        callers.put("expired", served.bearing(expired.secret()));
        var calendar = served.tokens.issueForCalendar(Served.SAKURA, "calendar", Optional.empty());
        callers.put("calendar", served.bearing(calendar.secret()));
        served.at("2024-09-03T09:00:00+09:00"); // the very moment at which it expires
        return callers;
    }

    private static List<Line> lines() {
        return TABLE.lines().filter(line -> !line.startsWith("#")).map(Line::of).toList();
    }

    @Test
    void no_registered_route_is_missing_from_the_table() {
        var routes = new TreeSet<String>();
        lines().forEach(line -> routes.add(line.method() + " " + line.route()));

        assertThat(routes).containsExactlyInAnyOrderElementsOf(Routes.registered());
    }

    /** Whatever programmes there are: an opening command is for the roles that its table says, and for nobody else. */
    @Test
    void every_opening_command_is_refused_to_every_role_that_its_table_does_not_name() {
        try (var served = Served.open()) {
            var wrong = new ArrayList<String>();
            for (var edition : served.desk.editions()) {
                Programmes.byName().get(edition.programme()).lifecycles().stream()
                        .flatMap(life -> life.table().stream())
                        .filter(Row::opening)
                        .forEach(row -> openings(served, edition.id(), row, wrong));
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static void openings(Served served, String edition, Row<?, ?> row, List<String> wrong) {
        for (var actor : List.of(Actor.SECRETARIAT, Served.SAKURA, Served.HANMART)) {
            var reply = served.as(actor).post("/v1/editions/" + edition + "/" + row.command(), Form.Fields.NONE);
            boolean named = row.by().contains(actor.role());
            boolean right = Commands.all().contains(row.command())
                    ? named == (reply.status() != 403) && (!named || reply.status() == 422 || reply.status() == 409)
                    : reply.status() == 404;
            if (!right) {
                wrong.add(edition + " " + row.command() + " by " + actor + ": " + reply.status() + " "
                        + reply.said("code"));
            }
        }
    }

    /** Whatever programmes there are: no command of any table works on a case that is another's. */
    @Test
    void every_command_of_every_table_on_anothers_case_is_not_found() {
        try (var served = Served.open()) {
            var participation = served.participation();
            var wrong = new ArrayList<String>();
            for (var actor : List.of(Served.FUJI, Served.LOTUS)) {
                for (var command : Commands.all()) {
                    var reply = served.as(actor).post("/v1/cases/" + participation + "/" + command, with("x", 1));
                    if (reply.status() != 404 || !reply.body().get("state").isEmpty()) {
                        wrong.add(command + " by " + actor + ": " + Json.canonical(reply.body()));
                    }
                }
            }
            assertThat(wrong).isEmpty();
        }
    }
}
