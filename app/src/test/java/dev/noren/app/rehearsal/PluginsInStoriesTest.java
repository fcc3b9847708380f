package dev.noren.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.time.Window;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.FakeBuyers;
import dev.noren.ports.driven.Letters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
}
