package dev.noren.domain.linkage;

import static dev.noren.domain.life.Cast.TOKYO;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Application;
import dev.noren.domain.life.ApplicationCase;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.DossierSamples;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Submission;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.money.Refund;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the stories of both programmes share: Sakura, its goods, two editions, and money. */
final class Linkages {

    static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 29);
    static final Edition NEW = edition("linkage-new-2023", LinkageProgramme.NEW, 330_000, Window.ALWAYS, Facts.NONE);
    static final Edition ACTIVE = active(220_000);

    private Linkages() {}

    static Edition active(long fee) {
        return edition(
                "linkage-active-2023",
                LinkageProgramme.ACTIVE,
                fee,
                new Window(Optional.empty(), Optional.of(LAST_DAY)),
                Facts.of(Numbers.REPORT_UNTIL, YearMonth.of(2024, 3)));
    }

    static Edition edition(String id, String programme, long fee, Window applications, Facts numbers) {
        return new Edition(
                id,
                1,
                programme,
                id,
                new Words("版", "edition"),
                TOKYO,
                applications,
                Window.ALWAYS,
                new Edition.TermsRef("terms", 1),
                List.of(),
                numbers,
                List.of(),
                Optional.of(new Fee(Money.yen(fee), true, true)),
                Map.of(),
                Optional.of("changes@office.example"));
    }

    /** A company with what is known of it on Alibaba.com. */
    static <T> Facts exhibiting(Fact<T> fact, T value) {
        return Cast.sakura().with(CompanyFacts.ALIBABA, Facts.of(fact, value));
    }

    /** Goods of Sakura's own making that Alibaba does not restrict. */
    static Facts goods() {
        return Cast.product()
                .with(ProductFacts.RESTRICTED_BY_ALIBABA, false)
                .with(ProductFacts.INFECTION_CONTROL, false);
    }

    static FakeWorld world(Edition edition) {
        return Cast.world(edition).withProduct("ponzu", goods()).withProduct("yuzu", goods());
    }

    static Submission submission(Edition edition, String... products) {
        return new Submission(
                new EditionVersion(edition.id(), 1),
                TOKYO,
                "sakura",
                List.of(products),
                Cast.CONSENT,
                edition.contact());
    }

    static ApplicationEvent adopted(long fee) {
        return new ApplicationEvent.Adopted(Money.yen(fee), Optional.of("a strong catalogue"));
    }

    static ApplicationEvent paid(long amount, long applied) {
        return new ApplicationEvent.PaymentRecorded(
                new Receipt(amount, LocalDate.of(2024, 2, 1), "B-" + amount, applied, applied > 0));
    }

    static RefundRuling undetermined(long amount) {
        return RefundRuling.at(amount, Ruling.of(Refund.UNDETERMINED, Basis.SILENT));
    }

    /** One of each event of an application, and of its dossier. */
    static List<ApplicationEvent> samples() {
        var samples = new ArrayList<ApplicationEvent>(List.of(
                adopted(330_000),
                new ApplicationEvent.Adopted(Money.yen(0), Optional.empty()),
                new ApplicationEvent.Rejected(Optional.of("out of scope")),
                new ApplicationEvent.Rejected(Optional.empty()),
                paid(500, 400),
                new ApplicationEvent.Withdrawn(undetermined(0)),
                new ApplicationEvent.Excluded("a reason", undetermined(5)),
                new ApplicationEvent.CalledOff("a reason", undetermined(5))));
        DossierSamples.ALL.forEach(inner -> samples.add(new ApplicationEvent.Kept(inner)));
        return samples;
    }

    /** How far an application is paid for, in a word. */
    static String money(Application application) {
        if (!application.adopted()) {
            return "unadopted";
        }
        return application.paidInFull() ? "full" : application.account().applied() > 0 ? "part" : "unpaid";
    }

    static String money(ApplicationCase each) {
        return money(each.application());
    }

    static Map.Entry<String, TableWalk.Payload> carries(String attempt, Facts with) {
        return Map.entry(attempt, TableWalk.Payload.of(with));
    }

    static Map.Entry<String, TableWalk.Payload> carries(String attempt, Facts with, String at) {
        return Map.entry(attempt, TableWalk.Payload.of(with).at(Cast.tokyo(at)));
    }

    /** Every cause but the one of which the documents speak. */
    static List<Cause> causesOfWhichNothingIsSaid() {
        return List.of(Cause.values()).stream()
                .filter(cause -> cause != Cause.COMPANY_CANCELS)
                .toList();
    }
}
