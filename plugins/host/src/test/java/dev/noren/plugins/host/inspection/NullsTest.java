package dev.noren.plugins.host.inspection;

import static dev.noren.plugins.host.inspection.Good.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Channel;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.Terms;
import dev.noren.plugins.spi.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NullsTest {

    static Stream<Arguments> places() {
        return Stream.of(
                of(Good.BUYER, "name", "buyer.name"),
                of(Good.BUYER, "country", "buyer.country"),
                of(Good.SHOP, "id", "buyer.channels[0].id"),
                of(Good.SHOP, "name", "buyer.channels[0].name"),
                of(Good.SHOP, "kind", "buyer.channels[0].kind"),
                of(Good.TERMS, "registerBy", "terms.registerBy"),
                of(Good.TERMS, "promotionFrom", "terms.promotionFrom"),
                of(Good.TERMS, "promotionTo", "terms.promotionTo"),
                of(Good.OFFER, "option", "terms.offers[0].option"),
                of(Good.OFFER, "title", "terms.offers[0].title"),
                of(Good.OFFER, "chooseBy", "terms.offers[0].chooseBy"),
                of(Good.FINDING, "weight", "findings[0].weight"),
                of(Good.FINDING, "says", "findings[0].says"),
                of(Good.ACTIVITY, "kind", "activities[0].kind"),
                of(Good.ACTIVITY, "on", "activities[0].on"),
                of(Good.ACTIVITY, "until", "activities[0].until"),
                of(Good.ACTIVITY, "channel", "activities[0].channel"),
                of(Good.ACTIVITY, "title", "activities[0].title"),
                of(Good.ACTIVITY, "option", "activities[0].option"),
                of(Good.ACTIVITY, "link", "activities[0].link"),
                of(Good.MATERIAL, "id", "materials[0].id"),
                of(Good.MATERIAL, "wanted", "materials[0].wanted"),
                of(Good.MATERIAL, "by", "materials[0].by"),
                of(Good.MATERIAL, "option", "materials[0].option"),
                of(Good.LINE, "product", "report.lines[0].product"),
                of(Good.LINE, "currency", "report.lines[0].currency"));
    }

    private static Arguments of(Record record, String component, String place) {
        return Arguments.of(record, component, place);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("places")
    void a_null_inside_a_record_is_a_fault_with_its_place(Record record, String component, String place) {
        assertThat(Good.faults(inspected(Good.with(record, component, null)))).containsExactly(place + ": is null");
        assertThat(inspected(record).faults()).isEmpty();
    }

    private static Inspected<?> inspected(Record record) {
        return switch (record) {
            case Buyer buyer -> INSPECTION.buyer(buyer);
            case Channel channel -> INSPECTION.buyer(Good.with(Good.BUYER, "channels", List.of(channel)));
            case Terms terms -> INSPECTION.terms(Optional.of(terms), Good.SEASON);
            case Offer offer ->
                INSPECTION.terms(Optional.of(Good.with(Good.TERMS, "offers", List.of(offer))), Good.SEASON);
            case Finding finding -> INSPECTION.findings(List.of(finding));
            case Activity activity -> INSPECTION.plan(Good.plan(activity), Good.PARTICIPATION, Good.BUYER);
            case Material material -> INSPECTION.plan(Good.asking(material), Good.PARTICIPATION, Good.BUYER);
            case SalesReport.Line line -> INSPECTION.report(Good.report(line), Good.PARTICIPATION.products());
            default -> throw new IllegalArgumentException(record.toString());
        };
    }

    @Test
    void null_instead_of_an_answer_is_a_fault() {
        assertThat(Good.faults(INSPECTION.buyer(null))).containsExactly("buyer: is null");
        assertThat(Good.faults(INSPECTION.terms(null, Good.SEASON)).getFirst()).startsWith("terms: is null");
        assertThat(Good.faults(INSPECTION.findings(null))).containsExactly("findings: is null");
        assertThat(Good.faults(INSPECTION.plan(null, Good.PARTICIPATION, Good.BUYER)))
                .containsExactly("plan: is null");
        assertThat(Good.faults(INSPECTION.report(null, List.of()))).containsExactly("report: is null");
        assertThat(INSPECTION.plan(null, Good.PARTICIPATION, Good.BUYER).usable())
                .isEmpty();
    }

    @Test
    void a_null_among_findings_is_left_out() {
        var inspected = INSPECTION.findings(Arrays.asList(null, Good.FINDING));

        assertThat(inspected.usable()).contains(List.of(Good.FINDING));
        assertThat(Good.faults(inspected)).containsExactly("findings[0]: is null");
    }

    @Test
    void a_null_in_one_language_is_a_fault() {
        var buyer = Good.with(Good.BUYER, "name", new Text(null, "Tea house"));

        assertThat(Good.faults(INSPECTION.buyer(buyer))).containsExactly("buyer.name.ja: is null");
    }
}
