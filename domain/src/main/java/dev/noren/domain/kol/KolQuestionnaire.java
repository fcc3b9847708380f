package dev.noren.domain.kol;

import static dev.noren.domain.life.Questionnaire.Item.maybe;
import static dev.noren.domain.life.Questionnaire.Item.needed;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Questionnaire;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Signatory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The application form (KOL25-OV-13): what the guideline looks at, what the order of applications rests on, and how to reach
 * the company. Of a maker that is not the applicant itself it asks no more than its size takes.
 */
final class KolQuestionnaire {

    private static final Fact<Optional<Facts>> MAKER = Fact.of(
            ProductFacts.PRODUCER.name(),
            new FactType.WordOr<>(
                    ProductFacts.APPLICANT,
                    FactType.group(Schema.allOptional(
                            CompanyFacts.NAME,
                            CompanyFacts.INDUSTRY,
                            CompanyFacts.CAPITAL,
                            CompanyFacts.EMPLOYEES,
                            CompanyFacts.WHOLLY_OWNED_BY))));

    static final Questionnaire ASKED = new Questionnaire(
            "apply",
            List.of(
                    needed(CompanyFacts.NAME),
                    maybe(CompanyFacts.CORPORATE_NUMBER),
                    needed(CompanyFacts.FORM),
                    needed(CompanyFacts.SEAT),
                    maybe(CompanyFacts.JAPANESE_AFFILIATE),
                    needed(CompanyFacts.EMAIL),
                    maybe(CompanyFacts.LANGUAGE),
                    maybe(CompanyFacts.INDUSTRY),
                    maybe(CompanyFacts.CAPITAL),
                    maybe(CompanyFacts.EMPLOYEES),
                    maybe(CompanyFacts.WHOLLY_OWNED_BY)),
            List.of(
                    needed(ProductFacts.NAME),
                    maybe(ProductFacts.JAN_CODE),
                    needed(ProductFacts.CATEGORY),
                    needed(ProductFacts.JAPANESE_BRAND),
                    maybe(ProductFacts.MADE_IN),
                    maybe(ProductFacts.PREFECTURE),
                    maybe(ProductFacts.RICE),
                    maybe(MAKER),
                    needed(ProductFacts.ON_SALE_IN_CHINA),
                    maybe(ProductFacts.SHIPPABLE_IN_CHINA),
                    maybe(ProductFacts.CHINA_SHOPS),
                    maybe(ProductFacts.CHINA_SHOP_OWNER),
                    maybe(ProductFacts.CHINA_SUPPLY),
                    maybe(ProductFacts.CHINESE_TRADEMARK)),
            grounds());

    private KolQuestionnaire() {}

    private static Map<String, List<Clause>> grounds() {
        var grounds = new LinkedHashMap<String, List<Clause>>();
        KolGuideline.rules().forEach(rule -> {
            var about = rule.about() == Subject.Sort.COMPANY ? Payload.COMPANY : Payload.PRODUCT;
            for (var fact : rule.cure().split(", ")) {
                add(grounds, about.name() + "." + fact, rule.clause());
            }
        });
        var size = List.<Clause>of(Kol25.REQ_5, Kol25.SME_1, Kol25.SME_2, Kol25.SME_3);
        for (var fact : List.of(CompanyFacts.INDUSTRY, CompanyFacts.CAPITAL, CompanyFacts.EMPLOYEES)) {
            size.forEach(clause -> add(grounds, Payload.COMPANY.name() + "." + fact.name(), clause));
        }
        add(grounds, Payload.COMPANY.name() + "." + CompanyFacts.WHOLLY_OWNED_BY.name(), Kol25.SME_4);
        add(grounds, Payload.PRODUCT.name() + "." + MAKER.name(), Kol25.REQ_5);
        for (var track : KolTrack.values()) {
            add(grounds, KolPayload.TRACK.name(), track.clause());
        }
        add(grounds, KolPayload.TRACK.name(), Kol25.OV_11);
        add(grounds, KolPayload.JOINS_OTHER_EVENT.name(), Kol25.NOTE_1);
        KolJoining.JOINING
                .cites()
                .forEach(clause -> add(grounds, Payload.SIGNATORY.name() + "." + Signatory.AUTHORISED.name(), clause));
        return grounds;
    }

    private static void add(Map<String, List<Clause>> grounds, String path, Clause clause) {
        var sofar = grounds.computeIfAbsent(path, none -> new ArrayList<>());
        if (!sofar.contains(clause)) {
            sofar.add(clause);
        }
    }
}
