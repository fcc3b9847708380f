package dev.noren.plugins.host.translation;

import dev.noren.domain.clause.Clauses;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Words;
import dev.noren.domain.promotion.ActivityKind;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.SalesFigures;
import dev.noren.domain.time.Window;
import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Channel;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportFormat;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.Terms;
import dev.noren.plugins.spi.Text;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.sheet.SheetFormat;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/** What a plug-in proposes, as the kernel knows it. It has been inspected before; the kernel gets values of its own. */
public final class Proposed {

    private Proposed() {}

    /** Words as they are meant: as they will be read again from wherever they are kept. */
    public static Words words(Text text) {
        return new Words(Reader.normalised(text.ja()), Reader.normalised(text.en()));
    }

    /** A buyer's dates and offers; money received is confirmed by the due date itself, as an offer that says nothing has it. */
    public static Partner partner(Terms terms) {
        return new Partner(
                terms.registerBy(),
                Window.of(terms.promotionFrom(), terms.promotionTo()),
                terms.offers().stream().map(Proposed::offer).toList());
    }

    private static dev.noren.domain.edition.Offer offer(Offer offer) {
        return new dev.noren.domain.edition.Offer(
                offer.option(),
                offer.pricePerProduct(),
                offer.smeDiscountPerProduct(),
                offer.chooseBy(),
                offer.payWithinDays(),
                0,
                offer.dataGiven());
    }

    public static ProductFinding finding(Product product, Finding finding) {
        return new ProductFinding(
                product.id(),
                ProductFinding.Weight.valueOf(finding.weight().name()),
                finding.clauses().stream()
                        .map(Clauses::byId)
                        .flatMap(Optional::stream)
                        .toList(),
                words(finding.says()));
    }

    public static PromotionPlan plan(Plan plan, Buyer buyer) {
        return new PromotionPlan(
                plan.activities().stream()
                        .map(activity -> activity(activity, buyer))
                        .toList(),
                plan.materials().stream().map(Proposed::material).toList());
    }

    private static dev.noren.domain.promotion.Activity activity(Activity activity, Buyer buyer) {
        return new dev.noren.domain.promotion.Activity(
                ActivityKind.valueOf(activity.kind().name()),
                activity.on(),
                activity.until(),
                channel(activity.channel(), buyer),
                words(activity.title()),
                activity.option(),
                activity.products(),
                activity.link().map(URI::toString));
    }

    private static Words channel(String id, Buyer buyer) {
        return buyer.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .map(Channel::name)
                .map(Proposed::words)
                .findFirst()
                .orElse(new Words(id, id));
    }

    private static dev.noren.domain.promotion.Material material(Material material) {
        return new dev.noren.domain.promotion.Material(
                material.id(), words(material.wanted()), material.by(), material.option());
    }

    public static SalesFigures figures(SalesReport report) {
        return new SalesFigures(
                report.figures(), report.lines().stream().map(Proposed::line).toList());
    }

    private static SalesFigures.Line line(SalesReport.Line line) {
        var currency = Optional.of(line.currency()).filter(code -> !code.isEmpty());
        return new SalesFigures.Line(line.product(), currency, line.figures());
    }

    /**
     * How a buyer's files look. A charset may be a class of the plug-in's: the JDK's own of that name is taken. Throws
     * {@link IllegalArgumentException} where the JDK has none, or the separator is none that CSV can have.
     */
    public static SheetFormat format(ReportFormat format) {
        return new SheetFormat(Charset.forName(format.charset().name()), format.separator(), format.sheet());
    }
}
