package dev.noren.plugins.host.inspection;

import static dev.noren.plugins.host.inspection.Good.BUYER;
import static dev.noren.plugins.host.inspection.Good.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Channel;
import dev.noren.plugins.spi.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuyerInspectionTest {

    private static List<String> faults(Buyer buyer) {
        return Good.faults(INSPECTION.buyer(buyer));
    }

    private static List<String> faultsOfChannel(String component, Object value) {
        return faults(Good.with(BUYER, "channels", List.of(Good.with(Good.SHOP, component, value))));
    }

    @Test
    void a_buyer_in_order_is_usable() {
        assertThat(INSPECTION.buyer(BUYER).usable()).contains(BUYER);
        assertThat(faults(Good.with(BUYER, "categories", Categories.ALL))).isEmpty();
        assertThat(faults(new Buyer(Good.WORDS, "CN", List.of(), Set.of(), List.of())))
                .isEmpty();
    }

    @Test
    void a_buyer_with_any_fault_is_of_no_use_and_every_fault_is_told() {
        var inspected = INSPECTION.buyer(
                new Buyer(Text.of(" ", ""), "XX", List.of(Good.SHOP, Good.SHOP), Set.of("tea"), List.of("NO-1")));

        assertThat(inspected.usable()).isEmpty();
        assertThat(Good.faults(inspected))
                .containsExactly(
                        "buyer.name.ja: ' ' must not be empty",
                        "buyer.name.en: '' must not be empty",
                        "buyer.country: 'XX' must be an ISO 3166 country code",
                        "buyer.channels[1].id: 'shop' is named twice",
                        "buyer.categories: 'tea' is no category: take one of those in Categories",
                        "buyer.clauses[0]: 'NO-1' is no clause of the catalogue");
        assertThat(inspected.faults().getFirst().ja()).isEqualTo("buyer.name.ja：「 」は空にはできません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "CHN", "", "C"})
    void a_country_is_two_capital_letters_of_the_list(String country) {
        assertThat(faults(Good.with(BUYER, "country", country)))
                .containsExactly("buyer.country: '" + country + "' must be an ISO 3166 country code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-1", "0", "red-1-b"})
    void an_id_is_small_letters_digits_and_hyphens(String id) {
        assertThat(faultsOfChannel("id", id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a_b", "-a", "a-", "a b", "店"})
    void other_ids_are_none(String id) {
        assertThat(faultsOfChannel("id", id))
                .singleElement()
                .asString()
                .startsWith("buyer.channels[0].id: '" + id + "' must be a name of small letters");
    }

    @Test
    void an_id_has_40_characters_at_most() {
        assertThat(faultsOfChannel("id", "a".repeat(40))).isEmpty();
        assertThat(faultsOfChannel("id", "a".repeat(41))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jd.com", "www.jd.com", "a-b.co.th", "xn--p8j9a0d9c9a.xn--q9jyb4c", "1688.com"})
    void hosts_are_names_with_a_dot(String host) {
        assertThat(faultsOfChannel("hosts", Set.of(host))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jd",
                "https://jd.com",
                "jd.com/shop",
                "JD.com",
                "jd.com.",
                ".jd.com",
                "-a.com",
                "1.2.3.4",
                "a..b",
                "com:443"
            })
    void whatever_else_is_no_host(String host) {
        assertThat(faultsOfChannel("hosts", Set.of(host)))
                .singleElement()
                .asString()
                .startsWith("buyer.channels[0].hosts: '" + host + "' must be a host name");
    }

    @Test
    void a_line_has_200_characters_at_most_whatever_they_take_in_memory() {
        assertThat(faults(Good.with(BUYER, "name", Text.of("𠮷".repeat(200), "a".repeat(200)))))
                .isEmpty();
        assertThat(faults(Good.with(BUYER, "name", Text.of("𠮷".repeat(201), "a".repeat(200)))))
                .containsExactly("buyer.name.ja: '" + "𠮷".repeat(60) + "…' is too long: 200 characters at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u2028b", "a\ud842", "\tx"})
    void a_name_is_one_line_of_whole_characters(String name) {
        assertThat(faults(Good.with(BUYER, "name", Text.of(name, "en"))))
                .singleElement()
                .asString()
                .startsWith("buyer.name.ja: ")
                .endsWith("holds a line break, a control character or half a character");
    }

    @Test
    void there_are_50_channels_at_most() {
        assertThat(faults(Good.with(BUYER, "channels", channels(50)))).isEmpty();
        assertThat(faults(Good.with(BUYER, "channels", channels(51))))
                .containsExactly("buyer.channels: there are 51, at most 50 are taken");
    }

    private static List<Channel> channels(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> Good.with(Good.SHOP, "id", "c" + each))
                .toList();
    }

    @Test
    void of_very_many_faults_a_hundred_are_told_and_the_others_counted() {
        var clauses = IntStream.range(0, 150).mapToObj(each -> "NO-" + each).toList();

        var faults = faults(Good.with(BUYER, "clauses", clauses));

        assertThat(faults).hasSize(101).last().isEqualTo("and 51 more");
    }
}
