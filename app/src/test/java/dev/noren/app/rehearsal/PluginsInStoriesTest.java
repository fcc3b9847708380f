package dev.noren.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Words;
import dev.noren.domain.promotion.Activity;
import dev.noren.domain.promotion.ActivityKind;
import dev.noren.domain.promotion.Material;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.SalesFigures;
import dev.noren.domain.time.Window;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.FakeBuyers;
import dev.noren.ports.driven.Letters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories whose buyers are plug-ins, in memory and on a server. */
class PluginsInStoriesTest {

    private static final String STORY = """
            rehearsal: A buyer from a plug-in
            edition: japan-mall-2024
            clock: 2024-09-02T09:00:00+09:00
            given:
              companies: {sakura: {seat: JP, industry: manufacturing, capital: 10000000, employees: 40, whollyOwnedBy: none}}
              products: {ponzu: {of: sakura, category: food, consumer: true, madeIn: JP, prefecture: Kochi, sellableIn: [KR], producer: applicant}}
              buyers: {hanmart: {country: KR, invited: true, plugin: han}}
              listings: [ponzu]
            steps:
              - {do: conclude-deal, by: secretariat, with: {company: sakura, buyer: hanmart, products: [ponzu], deliveryCountry: JP, currency: JPY, fullBuyout: true}, name: p, expect: {state: invited, option: offered}}
              - {at: 2024-09-21T00:00:00+09:00, on: p, expect: {state: expired}}
            """;

    private static final Partner TERMS = new Partner(
            LocalDate.of(2024, 9, 20),
            Window.of(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)),
            List.of(new Offer("sns-post", 60_000, 30_000, LocalDate.of(2024, 9, 27), 14, 0, List.of("orders"))));

    @TempDir
    private Path folder;

    private final FakeBuyers here = new FakeBuyers("han").brings(TERMS);

    private record Played(int exit, String out, String err) {}

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), text);
    }

    private Played inMemory(String story) throws IOException {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = new Rehearsals(new TemplateLetters(), here)
                .play(List.of(file(story)), new PrintWriter(out), new PrintWriter(err));
        return new Played(exit, out.toString(), err.toString());
    }

    private Played onAServer(String story, Buyers there) throws IOException {
        var out = new StringWriter();
        var err = new StringWriter();
        try (var server = Server.start(
                folder.resolve("r.db"), Server.House.REHEARSALS, HttpSettings.at(0), Letters.NONE, there, "1")) {
            var remote = new RemoteServer(
                    URI.create(server.url()), server.firstToken().orElseThrow());
            int exit = new Rehearsals(new TemplateLetters(), here)
                    .playOn(remote, List.of(file(story)), new PrintWriter(out), new PrintWriter(err));
            return new Played(exit, out.toString(), err.toString());
        }
    }

    @Test
    void a_buyer_takes_its_dates_and_offers_from_a_plug_in() throws IOException {
        assertThat(inMemory(STORY)).isEqualTo(new Played(0, "2 passed, 0 failed" + System.lineSeparator(), ""));
    }

    @Test
    void a_plug_in_that_is_not_there_makes_the_file_unreadable_where_it_is_named() throws IOException {
        here.goes();
        var played = inMemory(STORY);

        assertThat(played.exit()).isEqualTo(Rehearsals.UNREADABLE);
        assertThat(played.err())
                .isEqualToIgnoringNewLines(folder.resolve("a.yaml") + ": line 7, column 58: 'han': is not loaded");
    }

    @Test
    void a_partner_and_a_plug_in_at_once_is_a_fault() throws IOException {
        var both = STORY.replace(
                "plugin: han",
                "plugin: han, partner: {registerBy: 2024-09-20, promotion: {from: 2024-11-01, to: 2024-11-30}}");
        var played = inMemory(both);

        assertThat(played.exit()).isEqualTo(Rehearsals.UNREADABLE);
        assertThat(played.err())
                .isEqualToIgnoringNewLines(
                        folder.resolve("a.yaml") + ": line 7, column 50: hanmart brings either a partner or a plug-in");
    }

    @Test
    void on_a_server_its_own_plug_ins_are_asked_and_none_here() throws IOException {
        var played = onAServer(STORY, new FakeBuyers("han").brings(TERMS));

        assertThat(played).isEqualTo(new Played(0, "2 passed, 0 failed" + System.lineSeparator(), ""));
        assertThat(here.calls()).isEmpty();
    }

    @Test
    void a_server_without_the_plug_in_refuses_the_scene_and_says_why() throws IOException {
        var played = onAServer(STORY, Buyers.NONE);

        assertThat(played.exit()).isEqualTo(Rehearsals.UNREADABLE);
        assertThat(played.err()).contains("the server refuses", "'han': is not loaded");
    }

    @Test
    void an_edition_written_out_in_place_may_leave_a_partner_to_a_plug_in() throws IOException {
        var written =
                STORY.replace("edition: japan-mall-2024", """
                edition:
                  edition: japan-mall-2025
                  version: 1
                  programme: japan-mall
                  rules: mall-2024
                  title: {ja: 年度, en: Year}
                  zone: Asia/Tokyo
                  terms: {id: t, version: 1}
                  partners: {hanmart: {plugin: han}}""").replace(", plugin: han}}\n  listings", "}}\n  listings");

        assertThat(inMemory(written).out()).startsWith("2 passed");
        assertThat(onAServer(written, new FakeBuyers("han").brings(TERMS)).out())
                .startsWith("2 passed");
    }

    private static final String REPORTED = STORY.replaceAll("  - \\{at: 2024-09-21.*\\R", "") + """
              - {do: register, by: company sakura, on: p, with: {declare: all, signatory: {name: S. Mori, title: Director, authorised: true}}, expect: {promotion: {activities: [{kind: post, on: 2024-11-05}], materials: [{id: photos}]}}}
              - {do: start-promotion, by: secretariat, on: p}
              - {do: end-promotion, by: secretariat, on: p}
              - {do: deliver-report, by: buyer hanmart, on: p, with: {overview: Sold out, file: {path: reports/han.csv}}, expect: {state: reported}}
            """;

    private FakeBuyers planning() {
        var words = new Words("商品の紹介", "Post on the buyer's account");
        return new FakeBuyers("han")
                .brings(TERMS)
                .plans(new PromotionPlan(
                        List.of(new Activity(
                                ActivityKind.POST,
                                LocalDate.of(2024, 11, 5),
                                Optional.empty(),
                                words,
                                words,
                                Optional.empty(),
                                List.of(),
                                Optional.empty())),
                        List.of(new Material("photos", words, LocalDate.of(2024, 10, 15), Optional.empty()))))
                .reads(new SalesFigures(
                        Map.of(), List.of(new SalesFigures.Line("ponzu", Optional.of("KRW"), Map.of("orders", 3L)))));
    }

    @Test
    void a_report_file_stands_beside_its_story_in_memory_and_on_a_server() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        Files.writeString(folder.resolve("reports/han.csv"), "JAN,orders");
        var out = new StringWriter();
        int exit = new Rehearsals(new TemplateLetters(), planning())
                .play(List.of(file(REPORTED)), new PrintWriter(out), new PrintWriter(out));

        assertThat(out.toString()).isEqualToIgnoringNewLines("5 passed, 0 failed");
        assertThat(exit).isEqualTo(Rehearsals.PASSED);
        assertThat(onAServer(REPORTED, planning()).out()).isEqualToIgnoringNewLines("5 passed, 0 failed");
    }

    @Test
    void a_report_file_that_is_not_there_makes_the_story_unreadable() throws IOException {
        var played = inMemory(REPORTED);

        assertThat(played.exit()).isEqualTo(Rehearsals.UNREADABLE);
        assertThat(played.err()).contains("line 14, column 92: there is no such file beside the rehearsal");
    }

    @Test
    void a_track_that_names_a_plug_in_plans_and_reads_for_kol_koc() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        Files.writeString(folder.resolve("reports/red.csv"), "JAN,orders");
        var words = new Words("RED投稿", "Post on RED");
        var red = new FakeBuyers("red")
                .plans(new PromotionPlan(
                        List.of(new Activity(
                                ActivityKind.POST,
                                LocalDate.of(2025, 8, 20),
                                Optional.empty(),
                                words,
                                words,
                                Optional.empty(),
                                List.of("cream"),
                                Optional.empty())),
                        List.of()))
                .reads(new SalesFigures(
                        Map.of("pageViews", 120_500L, "uniqueUsers", 64_000L),
                        List.of(new SalesFigures.Line(
                                "cream",
                                Optional.of("CNY"),
                                Map.of("buyers", 910L, "orders", 1_004L, "amount", 12_048_000L, "clicks", 9L)))));
        var out = new StringWriter();
        int exit = new Rehearsals(new TemplateLetters(), red)
                .play(List.of(file(onRed())), new PrintWriter(out), new PrintWriter(out));

        assertThat(out.toString()).isEqualToIgnoringNewLines("20 passed, 0 failed");
        assertThat(exit).isEqualTo(Rehearsals.PASSED);
        assertThat(red.calls()).contains("plan", "report", "findings");
    }

    /** The project's own story of the track, in an edition whose track names a plug-in. */
    private static String onRed() throws IOException {
        var edition = new String(
                PluginsInStoriesTest.class
                        .getResourceAsStream("/dev/noren/editions/kol-koc-2025.yaml")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        var story = Files.readString(Path.of("..", "rehearsals", "kol-affiliate-from-application-to-closing.yaml"));
        return story.replace(
                        "edition: kol-koc-2025\n",
                        "edition:\n" + edition.indent(2) + "  tracks: {affiliate: {plugin: red}}\n")
                .replace(
                        "state: applied, terms: 1",
                        "state: applied, terms: 1, promotion: {activities: [{on: 2025-08-20}]}")
                .replaceAll("with: \\{pageViews.*CNY}]}", "with: {file: {path: reports/red.csv}}");
    }
}
