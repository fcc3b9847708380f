package dev.noren.domain.party;

import static dev.noren.domain.company.CompanyFacts.EMPLOYEES;
import static dev.noren.domain.company.CompanyFacts.NAME;
import static dev.noren.domain.party.PartyCases.carrying;
import static dev.noren.domain.party.PartyCases.named;
import static dev.noren.domain.ruling.Subject.Sort.BUYER;
import static dev.noren.domain.ruling.Subject.Sort.COMPANY;
import static dev.noren.domain.ruling.Subject.Sort.PRODUCT;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks the parties (section 3.0). One that is registered already stands beside the one that is to be. */
class PartyTableTest implements Walks {

    private static final SpecTable COMPANIES = SpecTable.of("""
            # command                  | by                        | standing   | standing
            register-company (another) | secretariat               | any        | registered
            register-company (again)   | secretariat               | any        | ! duplicate
            # the clock hands on what a listing revised
            revise                     | secretariat company clock | registered | same
            erase                      | secretariat               | registered | erased
            """);

    private static final SpecTable PRODUCTS = SpecTable.of("""
            # command                  | by                        | standing   | standing
            register-product (another) | secretariat               | any        | registered
            register-product (again)   | secretariat               | any        | ! duplicate
            revise                     | secretariat company clock | registered | same
            # with its company
            erase                      | clock                     | registered | erased
            """);

    private static final SpecTable BUYERS = SpecTable.of("""
            # command                  | by                        | standing   | invited | standing, invited
            register-buyer (another)   | secretariat               | any        | any     | registered, yes
            register-buyer (again)     | secretariat               | any        | any     | ! duplicate
            invite-buyer               | secretariat               | registered | any     | same, yes
            revoke-buyer               | secretariat               | registered | any     | same, no
            revise                     | secretariat clock         | registered | any     | same, same
            erase                      | secretariat               | registered | any     | erased, same
            """);

    @Override
    public Stream<TableWalk<?, ?>> walks() {
        return Stream.of(companies(), products(), buyers());
    }

    private static TableWalk<PartyCase, PartyEvent> companies() {
        var facts = carrying(COMPANY, "register-company", Facts.of(EMPLOYEES, 20L));
        var payloads = Map.of(
                "register-company (another)", named("tanaka", facts),
                "register-company (again)", named("sakura", facts),
                "revise", carrying(COMPANY, "revise", Facts.of(EMPLOYEES, 21L)),
                "erase", Facts.of(Erasing.REASON, "they asked for it"));
        var sakura = Subject.company("sakura");
        return walk(
                COMPANIES,
                payloads,
                PartyCases.standing(sakura, Cast.sakura()),
                PartyCases.standing(sakura, Cast.sakura().with(CompanyFacts.ERASED, true)));
    }

    private static TableWalk<PartyCase, PartyEvent> products() {
        var facts = carrying(PRODUCT, "register-product", Facts.of(ProductFacts.CONSUMER, true))
                .with(ProductFacts.OF, "sakura");
        var payloads = Map.of(
                "register-product (another)", named("dashi", facts),
                "register-product (again)", named("ponzu", facts),
                "revise", carrying(PRODUCT, "revise", Facts.of(ProductFacts.CONSUMER, false)),
                "erase", Facts.of(Erasing.REASON, "they asked for it"));
        var ponzu = Subject.product("ponzu");
        return walk(
                PRODUCTS,
                payloads,
                PartyCases.standing(ponzu, Cast.product()),
                PartyCases.standing(ponzu, Cast.product().with(CompanyFacts.ERASED, true)));
    }

    private static TableWalk<PartyCase, PartyEvent> buyers() {
        var facts = carrying(BUYER, "register-buyer", Facts.of(NAME, "Hanmart"))
                .with(BuyerFacts.COUNTRY, "KR")
                .with(BuyerFacts.INVITED, true);
        var payloads = Map.of(
                "register-buyer (another)", named("kaimart", facts),
                "register-buyer (again)", named("hanmart", facts),
                "invite-buyer", Facts.of(Payload.BUYER, "hanmart"),
                "revoke-buyer", Facts.of(Payload.BUYER, "hanmart"),
                "revise", carrying(BUYER, "revise", Facts.of(NAME, "Hanmart Ltd")),
                "erase", Facts.of(Erasing.REASON, "they asked for it"));
        var hanmart = Subject.buyer("hanmart");
        return walk(
                BUYERS,
                payloads,
                PartyCases.standing(hanmart, Cast.buyer()),
                PartyCases.standing(hanmart, Cast.buyer().with(BuyerFacts.INVITED, false)),
                PartyCases.standing(hanmart, Cast.buyer().with(CompanyFacts.ERASED, true)));
    }

    private static TableWalk<PartyCase, PartyEvent> walk(
            SpecTable table, Map<String, Facts> payloads, PartyCase... parties) {
        return new TableWalk<>(
                PartyCases.life(parties[0].subject().sort()),
                table,
                () -> List.of(parties),
                PartyTableTest::standing,
                payloads.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> TableWalk.Payload.of(each.getValue()))),
                Cast.world(Cast.STREET));
    }

    private static List<String> standing(PartyCase party) {
        var stands = party.isErased() ? "erased" : "registered";
        return party.facts()
                .get(BuyerFacts.INVITED)
                .map(invited -> List.of(stands, invited ? "yes" : "no"))
                .orElse(List.of(stands));
    }
}
