package dev.noren.plugins.host.inspection;

import static dev.noren.plugins.host.inspection.Good.ACTIVITY;
import static dev.noren.plugins.host.inspection.Good.BUYER;
import static dev.noren.plugins.host.inspection.Good.INSPECTION;
import static dev.noren.plugins.host.inspection.Good.MATERIAL;
import static dev.noren.plugins.host.inspection.Good.PARTICIPATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Plan;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanInspectionTest {

    private static final Buyer IN_CHINA = Good.with(BUYER, "country", "CN");

    private static Inspected<Plan> inspected(Plan plan) {
        return INSPECTION.plan(plan, PARTICIPATION, BUYER);
    }

    private static List<String> faultsOfActivity(String component, Object value) {
        return Good.faults(inspected(Good.plan(Good.with(ACTIVITY, component, value))));
    }

    private static List<String> faultsOfLink(String link, Buyer buyer) {
        var activity = Good.with(ACTIVITY, "link", Optional.of(URI.create(link)));
        return Good.faults(INSPECTION.plan(Good.plan(activity), PARTICIPATION, buyer));
    }

    @Test
    void what_is_out_of_bounds_is_left_out_and_the_rest_is_usable() {
        var late = Good.with(ACTIVITY, "on", Good.day("2025-02-01"));
        var unknown = Good.with(MATERIAL, "option", Optional.of("ad"));
        var inspected = inspected(new Plan(List.of(late, ACTIVITY), List.of(unknown, MATERIAL)));

        assertThat(inspected.usable()).contains(new Plan(List.of(ACTIVITY), List.of(MATERIAL)));
        assertThat(Good.faults(inspected))
                .containsExactly(
                        "activities[0].on: '2025-02-01' lies outside the promotion from 2024-10-01 to 2025-01-31",
                        "materials[0].option: 'ad' is not among the paid options that are offered");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30, false", "2024-10-01, true", "2025-01-31, true", "2025-02-01, false"})
    void an_activity_lies_within_the_promotion(LocalDate day, boolean inOrder) {
        var activity = Good.with(Good.with(ACTIVITY, "until", Optional.empty()), "on", day);

        assertThat(inspected(Good.plan(activity)).faults().isEmpty()).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30, false", "2024-10-01, true", "2025-01-31, true", "2025-02-01, false"})
    void its_last_day_is_not_before_its_first_and_within_the_promotion(LocalDate day, boolean inOrder) {
        assertThat(faultsOfActivity("until", Optional.of(day)).isEmpty()).isEqualTo(inOrder);
    }

    @Test
    void its_channel_its_option_and_its_products_are_known() {
        assertThat(faultsOfActivity("channel", "radio"))
                .containsExactly("activities[0].channel: 'radio' is the id of none of the buyer's channels");
        assertThat(faultsOfActivity("option", Optional.of("ad")))
                .containsExactly("activities[0].option: 'ad' is not among the paid options that are offered");
        assertThat(faultsOfActivity("products", List.of("sake", "tea", "sake")))
                .containsExactly(
                        "activities[0].products[1]: 'tea' is no product of this participation",
                        "activities[0].products[2]: 'sake' is named twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example",
                "https://www.shop.example/a?b#c",
                "HTTPS://SHOP.EXAMPLE/",
                "https://a.b.shop.example/"
            })
    void a_link_leads_to_a_host_of_its_channel_or_below_it(String link) {
        assertThat(faultsOfLink(link, BUYER)).isEmpty();
        assertThat(faultsOfLink(link, IN_CHINA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example/",
                "ftp://shop.example/",
                "https:shop.example",
                "/shop",
                "mailto:a@shop.example",
                "https://user@shop.example/",
                "https://shop.example:8443/",
                "https:///shop",
                "https://店.example/"
            })
    void a_link_is_plain_https(String link) {
        assertThat(faultsOfLink(link, BUYER)).singleElement().asString().contains("must be an https link to a host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://social.example/",
                "https://notshop.example/",
                "https://shop.example.evil.example/",
                "https://example/"
            })
    void a_link_elsewhere_is_a_fault_and_in_china_it_has_a_clause(String link) {
        assertThat(faultsOfLink(link, BUYER))
                .containsExactly("activities[0].link: '" + link + "' leads to none of the hosts of the channel 'shop'");
        assertThat(faultsOfLink(link, IN_CHINA))
                .containsExactly("activities[0].link: '" + link
                        + "' leads away from the channel 'shop' to another platform, which a post in China must not"
                        + " (DECK23-CN-4)");
        assertThat(INSPECTION
                        .plan(
                                Good.plan(Good.with(ACTIVITY, "link", Optional.of(URI.create(link)))),
                                PARTICIPATION,
                                IN_CHINA)
                        .usable())
                .contains(Plan.NOTHING);
    }

    @Test
    void a_channel_without_hosts_has_no_links() {
        var buyer = Good.with(BUYER, "channels", List.of(Good.with(Good.SHOP, "hosts", Set.of())));

        assertThat(faultsOfLink("https://shop.example/", buyer)).hasSize(1);
    }

    @Test
    void a_link_has_200_characters_at_most() {
        var most = "https://shop.example/" + "a".repeat(200 - "https://shop.example/".length());

        assertThat(faultsOfLink(most, BUYER)).isEmpty();
        assertThat(faultsOfLink(most + "a", BUYER)).singleElement().asString().contains("is too long");
    }

    @Test
    void there_are_200_activities_at_most_and_the_first_ones_are_taken() {
        assertThat(inspected(new Plan(Collections.nCopies(200, ACTIVITY), List.of()))
                        .faults())
                .isEmpty();

        var tooMany = inspected(new Plan(Collections.nCopies(201, ACTIVITY), List.of()));
        assertThat(Good.faults(tooMany)).containsExactly("activities: there are 201, at most 200 are taken");
        assertThat(tooMany.usable().orElseThrow().activities()).hasSize(200);
    }

    @Test
    void there_are_50_materials_at_most_each_by_an_id_of_its_own() {
        assertThat(inspected(new Plan(List.of(), materials(50))).faults()).isEmpty();
        assertThat(inspected(new Plan(List.of(), materials(51)))
                        .usable()
                        .orElseThrow()
                        .materials())
                .hasSize(50);

        var twice = inspected(Good.asking(MATERIAL, MATERIAL));
        assertThat(Good.faults(twice)).containsExactly("materials[1].id: 'photos' is named twice");
        assertThat(twice.usable()).contains(Good.asking(MATERIAL));
    }

    private static List<Material> materials(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> Good.with(MATERIAL, "id", "m" + each))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, false", "2024-04-01, true", "2025-01-31, true", "2025-02-01, false", "2025-04-01, false"})
    void a_material_is_wanted_within_the_run_and_not_after_the_promotion(LocalDate day, boolean inOrder) {
        assertThat(inspected(Good.asking(Good.with(MATERIAL, "by", day)))
                        .faults()
                        .isEmpty())
                .isEqualTo(inOrder);
    }
}
