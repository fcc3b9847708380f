package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.DISC_4;
import static dev.noren.domain.clause.Kol25.NOTE_12;
import static dev.noren.domain.clause.Kol25.NOTE_7;
import static dev.noren.domain.clause.Kol25.NOTE_8;
import static dev.noren.domain.clause.Kol25.NOTE_9;
import static dev.noren.domain.clause.Kol25.REQ_10;
import static dev.noren.domain.clause.Kol25.REQ_11;
import static dev.noren.domain.clause.Kol25.REQ_12;
import static dev.noren.domain.clause.Kol25.REQ_3;
import static dev.noren.domain.clause.Kol25.REQ_5;
import static dev.noren.domain.clause.Kol25.REQ_6;
import static dev.noren.domain.clause.Kol25.REQ_7;
import static dev.noren.domain.clause.Kol25.REQ_8;
import static dev.noren.domain.clause.Kol25.REQ_9;
import static dev.noren.domain.life.Cast.TOKYO;
import static dev.noren.domain.life.Cast.tokyo;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Story;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Participations of Sakura with a face pack, in every place where one could stand, also where none ever comes to. */
final class KolCases {

    static final Instant NOW = tokyo("2025-09-10T10:00");

    static final List<Clause> DECLARES = List.of(
            REQ_3, REQ_5, REQ_6, REQ_7, REQ_8, REQ_9, REQ_10, REQ_11, REQ_12, NOTE_7, NOTE_8, NOTE_9, NOTE_12, DISC_4);

    static final Edition EDITION = edition(Facts.of(Numbers.PLACES, 150L));

    private KolCases() {}

    static Edition edition(Facts numbers) {
        return new Edition(
                "kol-koc-2025",
                1,
                "kol-koc",
                "kol-2025",
                new Words("版", "edition"),
                TOKYO,
                Window.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 30)),
                Window.ALWAYS,
                new Edition.TermsRef("terms", 1),
                DECLARES,
                numbers,
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.of("changes@office.example"));
    }

    /** A Japanese corporation of small size. */
    static Facts sakura() {
        return Cast.sakura().with(CompanyFacts.FORM, CompanyFacts.Form.CORPORATION);
    }

    /** Of Sakura's own making and a Japanese brand, on sale in its shop, fit for either track. */
    static Facts mask() {
        return Facts.of(ProductFacts.OF, "sakura", ProductFacts.JAPANESE_BRAND, true)
                .with(ProductFacts.CATEGORY, Category.COSMETICS)
                .with(ProductFacts.PREFECTURE, Prefecture.OSAKA)
                .with(ProductFacts.PRODUCER, Optional.empty())
                .with(ProductFacts.CHINA_SHOPS, List.of(ProductFacts.ChinaShop.RED))
                .with(ProductFacts.CHINA_SHOP_OWNER, ProductFacts.ShopOwner.OWN)
                .with(ProductFacts.CHINA_SUPPLY, ProductFacts.ChinaSupply.BONDED)
                .with(ProductFacts.ON_SALE_IN_CHINA, true)
                .with(ProductFacts.SHIPPABLE_IN_CHINA, true)
                .with(ProductFacts.CHINESE_TRADEMARK, ProductFacts.Trademark.APPLIED);
    }

    static FakeWorld world() {
        return FakeWorld.empty(NOW, EDITION, Cast.TERMS)
                .withCompany("sakura", sakura())
                .withCompany("other", sakura())
                .withProduct("mask", mask())
                .withProduct("pen", mask())
                .withProduct("soap", mask().with(ProductFacts.OF, "other"))
                .withBuyer("hanmart", Cast.buyer());
    }

    static Story<KolCase, KolEvent> story() {
        return Story.of(new KolLifecycle(), world());
    }

    static Application application(String company, KolTrack track, boolean joinsOtherEvent, String... products) {
        return new Application(
                new EditionVersion(EDITION.id(), 1),
                company,
                track,
                List.of(products),
                joinsOtherEvent,
                Optional.of("changes@office.example"));
    }

    static KolEvent.Applied applied(KolTrack track) {
        return new KolEvent.Applied(application("sakura", track, false, "mask"), Cast.CONSENT);
    }

    static KolCase standing(KolState state, boolean surveyed) {
        boolean neverAdopted =
                Set.of(KolState.APPLIED, KolState.REJECTED, KolState.WITHDRAWN).contains(state);
        return new KolCase(
                Story.CASE,
                application("sakura", KolTrack.AFFILIATE, false, "mask"),
                state,
                !neverAdopted,
                Optional.empty(),
                surveyed,
                Dossier.EMPTY.consented(Cast.CONSENT),
                Optional.empty());
    }

    static KolCase standing(KolState state) {
        return standing(state, false);
    }

    /** Every state, before and after the survey. */
    static List<KolCase> all() {
        var all = new ArrayList<KolCase>();
        for (var state : KolState.values()) {
            all.add(standing(state, false));
            all.add(standing(state, true));
        }
        return all;
    }

    /** A world in which that many have been adopted. */
    static FakeWorld taken(FakeWorld world, int places) {
        var holders = IntStream.range(0, places).mapToObj(i -> "other-" + i).toArray(String[]::new);
        return world.claimed(KolCase.place(EDITION.id()), holders);
    }
}
