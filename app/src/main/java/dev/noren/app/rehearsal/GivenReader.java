package dev.noren.app.rehearsal;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.product.ProductFacts;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads what stands before a story starts. Facts that nobody knows, and values that no fact can take, are faults. */
final class GivenReader {

    private static final Fact<Partner> PARTNER = Fact.of("partner", new FactType.Shaped<>(Partner.SHAPE));
    private static final Schema PRODUCT = ProductFacts.SCHEMA.orNot(ProductFacts.OF);
    private static final Schema BUYER =
            BuyerFacts.SCHEMA.orNot(BuyerFacts.COUNTRY, BuyerFacts.INVITED, PARTNER, Partner.PLUGIN);
    private static final Fact<String> PREFIX = Fact.of("prefix", new FactType.Handle(FactType.Handle.What.OTHER));
    private static final Fact<Long> COUNT = Fact.of("count", new FactType.Whole(1, 100_000));
    private static final Fact<Facts> COMPANY_FACTS = Fact.of("facts", FactType.group(CompanyFacts.SCHEMA));
    private static final Fact<Facts> PRODUCT_FACTS = Fact.of("facts", FactType.group(ProductFacts.SCHEMA));
    private static final Fact<Facts> MANY_COMPANIES =
            Fact.of("companies", FactType.group(Schema.of(PREFIX, COUNT, COMPANY_FACTS)));
    private static final Fact<Facts> MANY_PRODUCTS =
            Fact.of("products", FactType.group(Schema.of(PREFIX, PRODUCT_FACTS)));
    private static final Schema MANY = Schema.of(MANY_COMPANIES).orNot(MANY_PRODUCTS);

    private final Optional<Edition> edition;
    private final Casting casting;
    private final Faults faults;
    private final Map<String, Form.Fields> companies = new LinkedHashMap<>();
    private final Map<String, Form.Fields> products = new LinkedHashMap<>();
    private final Map<String, Form.Fields> buyers = new LinkedHashMap<>();
    private final Map<String, Partner> partners = new LinkedHashMap<>();
    private boolean needsAnEdition;

    /** The cast of a story, and what its buyers bring to the edition. */
    record Cast(Scene.Given given, Partners partners) {}

    /**
     * The partners that a rehearsal gives an edition.
     *
     * @param needAnEdition whether there are any, those that come of a plug-in elsewhere included
     */
    record Partners(Map<String, Partner> byBuyer, boolean needAnEdition) {

        Edition into(Edition edition) {
            var with = edition;
            for (var entry : byBuyer.entrySet()) {
                with = with.withPartner(entry.getKey(), entry.getValue());
            }
            return with;
        }
    }

    private GivenReader(Optional<Edition> edition, Casting casting, Faults faults) {
        this.edition = edition;
        this.casting = casting;
        this.faults = faults;
    }

    /** @param edition to which plug-ins bring their terms; empty where there is none, or it could not be read */
    static Cast read(Form.Fields given, Optional<Edition> edition, Casting casting, Faults faults) {
        return new GivenReader(edition, casting, faults).read(given);
    }

    private Cast read(Form.Fields given) {
        faults.known(given, Vocabulary.GIVEN, "given");
        each(given, "companies", (name, facts) -> {
            faults.addAll(Reader.read(CompanyFacts.SCHEMA, facts).misread());
            companies.put(name, facts);
        });
        given.get("many").ifPresent(this::many);
        each(given, "products", this::product);
        each(given, "buyers", this::buyer);
        return new Cast(
                new Scene.Given(companies, products, buyers, listings(given)), new Partners(partners, needsAnEdition));
    }

    private void each(Form.Fields given, String name, BiConsumer<String, Form.Fields> reading) {
        switch (given.get(name).orElse(null)) {
            case null -> {}
            case Form.Fields parties ->
                parties.values().forEach((party, facts) -> {
                    if (facts instanceof Form.Fields fields) {
                        reading.accept(party, fields);
                    } else {
                        faults.add(facts.place(), party + " must be a map of facts");
                    }
                });
            case Form other -> faults.add(other.place(), name + " must be a map");
        }
    }

    private void many(Form form) {
        var many = Reader.read(MANY, form);
        faults.addAll(many.misread());
        if (!many.misread().isEmpty()) {
            return;
        }
        var several = many.value().need(MANY_COMPANIES);
        var companyForm = (Form.Fields) form.at("companies.facts").orElseThrow();
        for (long n = 1; n <= several.need(COUNT); n++) {
            companies.put(several.need(PREFIX) + n, companyForm);
            var company = several.need(PREFIX) + n;
            long number = n;
            many.value()
                    .get(MANY_PRODUCTS)
                    .ifPresent(goods -> products.put(
                            goods.need(PREFIX) + number,
                            ((Form.Fields) form.at("products.facts").orElseThrow())
                                    .with(ProductFacts.OF.name(), Form.text(company))));
        }
    }

    private void product(String name, Form.Fields facts) {
        var read = Reader.read(PRODUCT, facts);
        faults.addAll(read.misread());
        var of = read.value().get(ProductFacts.OF);
        if (of.isEmpty()) {
            faults.add(facts.place(), name + ".of is required");
        } else if (!companies.containsKey(of.get())) {
            faults.add(facts.placeAt(ProductFacts.OF.name()), "'" + of.get() + "' is no company in this rehearsal");
        }
        ProductFacts.contradictions(read.value())
                .forEach(problem -> faults.add(facts.placeAt(problem.field()), EditionFiles.says(problem)));
        products.put(name, facts);
    }

    private void buyer(String name, Form.Fields facts) {
        var read = Reader.read(BUYER, facts);
        faults.addAll(read.misread());
        for (var required : List.of(BuyerFacts.COUNTRY, BuyerFacts.INVITED)) {
            if (facts.get(required.name()).isEmpty()) {
                faults.add(facts.place(), name + "." + required.name() + " is required");
            }
        }
        var plugin = read.value().get(Partner.PLUGIN);
        Optional<Partner> partner = read.value().get(PARTNER);
        needsAnEdition |= plugin.isPresent() || facts.get(PARTNER.name()).isPresent();
        if (plugin.isPresent() && facts.get(PARTNER.name()).isPresent()) {
            faults.add(facts.placeOf(Partner.PLUGIN.name()), name + " brings either a partner or a plug-in");
        } else {
            plugin.ifPresent(id -> fromPlugin(name, id, facts));
        }
        partner.ifPresent(given -> {
            given.contradictions()
                    .forEach(problem ->
                            faults.add(facts.placeAt("partner." + problem.field()), EditionFiles.says(problem)));
            partners.put(name, given);
        });
        buyers.put(name, facts);
    }

    private void fromPlugin(String buyer, String id, Form.Fields facts) {
        var written = facts.get(Partner.PLUGIN.name()).orElseThrow();
        edition.flatMap(into -> casting.partner(id, written, into, faults))
                .ifPresent(partner -> partners.put(buyer, partner));
    }

    private List<String> listings(Form.Fields given) {
        var listed = new ArrayList<String>();
        switch (given.get("listings").orElse(null)) {
            case null -> {}
            case Form.Items items ->
                items.values().forEach(item -> {
                    if (item instanceof Form.Text text && products.containsKey(text.value())) {
                        listed.add(text.value());
                    } else {
                        faults.add(item.place(), "listings must name products of this rehearsal");
                    }
                });
            case Form other -> faults.add(other.place(), "listings must be a list");
        }
        return listed;
    }
}
