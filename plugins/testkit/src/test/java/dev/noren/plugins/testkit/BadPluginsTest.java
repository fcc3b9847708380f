package dev.noren.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.bad.CannotBeMade;
import dev.noren.plugins.testkit.bad.CarriesAnUnknownCategory;
import dev.noren.plugins.testkit.bad.CountsItsCalls;
import dev.noren.plugins.testkit.bad.CountsWholeYuan;
import dev.noren.plugins.testkit.bad.DoesNotReadItsSample;
import dev.noren.plugins.testkit.bad.DropsRowsThatComeTwice;
import dev.noren.plugins.testkit.bad.GivesBackMoreThanItCosts;
import dev.noren.plugins.testkit.bad.HasNoSamples;
import dev.noren.plugins.testkit.bad.HasTwoChannelsOfOneId;
import dev.noren.plugins.testkit.bad.IsNotMarked;
import dev.noren.plugins.testkit.bad.IsNotNamed;
import dev.noren.plugins.testkit.bad.LinksToAnotherPlatform;
import dev.noren.plugins.testkit.bad.ListsInNoOrder;
import dev.noren.plugins.testkit.bad.NamesNoPlace;
import dev.noren.plugins.testkit.bad.OpensASocket;
import dev.noren.plugins.testkit.bad.OpensAUrl;
import dev.noren.plugins.testkit.bad.PassesOverBrokenRows;
import dev.noren.plugins.testkit.bad.PlansNull;
import dev.noren.plugins.testkit.bad.PlansTooMuch;
import dev.noren.plugins.testkit.bad.PrintsALine;
import dev.noren.plugins.testkit.bad.PromotesBeyondTheEdition;
import dev.noren.plugins.testkit.bad.ReadsAFile;
import dev.noren.plugins.testkit.bad.ReadsTheClock;
import dev.noren.plugins.testkit.bad.ReadsTheClockByReference;
import dev.noren.plugins.testkit.bad.RemembersProducts;
import dev.noren.plugins.testkit.bad.RestsOnAnUnknownClause;
import dev.noren.plugins.testkit.bad.SaysJapaneseInEnglish;
import dev.noren.plugins.testkit.bad.SaysNothingInJapanese;
import dev.noren.plugins.testkit.bad.StartsAThread;
import dev.noren.plugins.testkit.bad.TakesBadCellsForZero;
import dev.noren.plugins.testkit.bad.ThrowsOnAnUnknownCategory;
import dev.noren.plugins.testkit.bad.ThrowsWhateverComes;
import dev.noren.plugins.testkit.bad.UsesMathRandom;
import dev.noren.plugins.testkit.bad.UsesSecureRandom;
import dev.noren.plugins.testkit.bad.WorksWithAnotherVersion;
import dev.noren.plugins.testkit.bad.WritesByTheDefaultLanguage;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Each bad plug-in is as the good one is, but for one thing; the contract names that thing. */
class BadPluginsTest {

    static Stream<Arguments> bad() {
        return Stream.concat(badAnswers(), badReaders());
    }

    private static Stream<Arguments> badAnswers() {
        return Stream.of(
                plugin(
                        ReadsTheClock::new,
                        "it_reads_no_clock",
                        "ReadsTheClock.plan(dev.noren.plugins.spi.Participation) uses java.time.LocalDate.now in (ReadsTheClock.java:"),
                plugin(
                        ReadsTheClockByReference::new,
                        "it_reads_no_clock",
                        "uses java.time.Instant.now in (ReadsTheClockByReference.java:"),
                plugin(
                        UsesMathRandom::new,
                        "it_leaves_nothing_to_chance",
                        "java.lang.Math.random in (UsesMathRandom.java:"),
                plugin(
                        UsesSecureRandom::new,
                        "it_leaves_nothing_to_chance",
                        "java.security.SecureRandom.<init> in (UsesSecureRandom.java:"),
                plugin(
                        StartsAThread::new,
                        "it_has_no_threads_of_its_own",
                        "java.lang.Thread.ofPlatform in (StartsAThread.java:"),
                plugin(StartsAThread::new, "it_leaves_no_thread_behind", "the thread 'left behind' is alive"),
                plugin(
                        OpensASocket::new,
                        "it_does_not_go_to_the_network",
                        "java.net.Socket.<init> in (OpensASocket.java:"),
                plugin(OpensAUrl::new, "it_does_not_go_to_the_network", "java.net.URL.openStream in (OpensAUrl.java:"),
                plugin(ReadsAFile::new, "it_does_not_touch_files", "java.nio.file.Files.exists in (ReadsAFile.java:"),
                plugin(
                        PrintsALine::new,
                        "it_does_not_look_at_its_surroundings",
                        "java.lang.System.out in (PrintsALine.java:"),
                plugin(
                        GivesBackMoreThanItCosts::new,
                        "its_terms_lie_within_the_edition",
                        "terms.offers[0].smeDiscountPerProduct: '50001' is above the price of 50000"),
                plugin(
                        PromotesBeyondTheEdition::new,
                        "its_terms_lie_within_the_edition",
                        "terms.promotionTo: '2025-04-01' lies outside the edition's run from 2024-04-01 to 2025-03-31"),
                plugin(
                        SaysNothingInJapanese::new,
                        "its_findings_are_in_order",
                        "findings[0].says.ja: '　' must not be empty"),
                plugin(
                        SaysNothingInJapanese::new,
                        "everything_is_said_in_japanese_and_in_english",
                        "the Japanese of a finding is blank"),
                plugin(
                        SaysJapaneseInEnglish::new,
                        "everything_is_said_in_japanese_and_in_english",
                        "the English of the title of the activity POST on 2024-04-22 holds kana or kanji: '投稿'"),
                plugin(PlansNull::new, "its_plans_are_about_their_participations", "answered null"),
                plugin(
                        PlansTooMuch::new,
                        "its_plans_are_about_their_participations",
                        "activities: there are 201, at most 200 are taken"),
                plugin(
                        CarriesAnUnknownCategory::new,
                        "its_buyer_is_in_order",
                        "buyer.categories: 'tea' is no category"),
                plugin(
                        HasTwoChannelsOfOneId::new,
                        "its_buyer_is_in_order",
                        "buyer.channels[2].id: 'shop' is named twice"),
                plugin(
                        RestsOnAnUnknownClause::new,
                        "its_findings_are_in_order",
                        "findings[0].clauses[0]: 'DECK23-BUY-99' is no clause"),
                plugin(
                        LinksToAnotherPlatform::new,
                        "its_plans_are_about_their_participations",
                        "activities[0].link: 'https://www.teahouse.example/shop' leads away from the channel 'video' to another"
                                + " platform, which a post in China must not (DECK23-CN-4)"),
                plugin(
                        ThrowsOnAnUnknownCategory::new,
                        "its_findings_are_in_order",
                        "threw java.util.NoSuchElementException: No value present"),
                plugin(
                        ListsInNoOrder::new,
                        "it_answers_the_same_when_it_is_started_anew",
                        "came out otherwise in a process of its own"),
                plugin(CountsItsCalls::new, "it_answers_the_same_each_time", "came out otherwise the second time"),
                plugin(CountsItsCalls::new, "it_keeps_no_state", "CountsItsCalls.calls is not final"),
                plugin(
                        RemembersProducts::new,
                        "it_keeps_no_state",
                        "RemembersProducts.SEEN holds something that can be changed, a HashMap"),
                plugin(
                        WritesByTheDefaultLanguage::new,
                        "it_answers_the_same_in_another_language_and_time_zone",
                        "came out otherwise under the default language ar-EG-u-nu-arab"),
                plugin(
                        IsNotMarked::new,
                        "it_says_its_id_its_version_and_with_which_versions_of_the_interface_it_works",
                        "IsNotMarked is not annotated with @Plugin"),
                plugin(
                        WorksWithAnotherVersion::new,
                        "it_says_its_id_its_version_and_with_which_versions_of_the_interface_it_works",
                        "does not hold version 1.0 of the interface"),
                plugin(
                        IsNotNamed::new,
                        "it_is_named_under_meta_inf_services",
                        "names dev.noren.plugins.testkit.bad.IsNotNamed"),
                plugin(
                        () -> new CannotBeMade(1),
                        "it_can_be_made_without_anything",
                        "CannotBeMade has no public constructor without parameters"));
    }

    private static Stream<Arguments> badReaders() {
        return Stream.of(
                plugin(
                        DoesNotReadItsSample::new,
                        "its_report_reader_reads_its_own_samples",
                        "where the sample says SalesReport(figures={}, lines=[Line(product=yuzu, currency=CNY,"
                                + " figures={amount=123450, orders=13})])"),
                plugin(HasNoSamples::new, "its_report_reader_reads_its_own_samples", "samples() answered none"),
                plugin(
                        TakesBadCellsForZero::new,
                        "its_report_reader_turns_down_text_where_a_number_belongs",
                        "'???' instead of '12' in row 2, column 3 was read as if nothing were wrong"),
                plugin(
                        TakesBadCellsForZero::new,
                        "its_report_reader_turns_down_negative_figures",
                        "'-7654321' instead of '12' in row 2, column 3 was read as if nothing were wrong"),
                plugin(
                        TakesBadCellsForZero::new,
                        "its_report_reader_turns_down_figures_beyond_all_bounds",
                        "'98765432109876543210' instead of '12' in row 2, column 3 was read as if nothing were wrong"),
                plugin(
                        TakesBadCellsForZero::new,
                        "its_report_reader_turns_down_a_sheet_without_a_column",
                        "the sheet without its column 3 ('Orders') was read as if nothing were wrong"),
                plugin(
                        TakesBadCellsForZero::new,
                        "its_report_reader_turns_down_an_empty_sheet",
                        "a sheet without any row was read as if nothing were wrong"),
                plugin(
                        TakesBadCellsForZero::new,
                        "its_report_reader_turns_down_a_sheet_that_breaks_off",
                        "the sheet broken off before row 2, column 4 ('¥1,234.50') was read as if nothing were wrong"),
                plugin(
                        PassesOverBrokenRows::new,
                        "its_report_reader_turns_down_text_where_a_number_belongs",
                        "'???' instead of '12' in row 2, column 3 was read as if nothing were wrong"),
                plugin(
                        NamesNoPlace::new,
                        "its_report_reader_turns_down_text_where_a_number_belongs",
                        "was turned down without naming row 2, column 3; named was row 0, column 0"),
                plugin(
                        NamesNoPlace::new,
                        "its_report_reader_turns_down_rows_about_unknown_products",
                        "'no such product' instead of the product in row 2 was turned down without naming row 2; named was row 0,"
                                + " column 0"),
                plugin(
                        ThrowsWhateverComes::new,
                        "its_report_reader_turns_down_text_where_a_number_belongs",
                        "the reader threw java.lang.NumberFormatException"),
                plugin(
                        DropsRowsThatComeTwice::new,
                        "its_report_reader_turns_down_or_adds_a_row_that_comes_twice",
                        "row 2 once more in row 3 was neither turned down nor added"),
                plugin(
                        CountsWholeYuan::new,
                        "its_report_reader_gives_amounts_in_minor_units",
                        "'¥1235.50' instead of '¥1,234.50' in row 2, column 4 made 1 more of the amount in CNY, which has 100 minor"
                                + " unit(s) each"));
    }

    private static Arguments plugin(Supplier<PromotionPlugin> plugin, String check, String fault) {
        return arguments(plugin.get().getClass().getSimpleName(), plugin, check, fault);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void a_bad_plug_in_is_caught_with_a_message_that_names_the_fault(
            String name, Supplier<PromotionPlugin> plugin, String check, String fault) {
        assertThat(failures(plugin, check))
                .hasSize(1)
                .hasEntrySatisfying(
                        check, message -> assertThat(message).contains(fault).contains("How to mend it: "));
    }

    @Test
    void a_good_plug_in_passes_every_check() {
        Subject.means(TeaHouse::new);
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Subject.class))
                .execute()
                .testEvents()
                .assertStatistics(
                        stats -> stats.succeeded(29).failed(0).aborted(0).skipped(0));
    }

    private static Map<String, String> failures(Supplier<PromotionPlugin> plugin, String check) {
        Subject.means(plugin);
        var failures = new TreeMap<String, String>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Subject.class, check))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .forEach(event -> failures.put(check, message(event)));
        return failures;
    }

    private static String message(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElse("");
    }
}
