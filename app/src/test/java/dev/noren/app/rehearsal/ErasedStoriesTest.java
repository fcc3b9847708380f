package dev.noren.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.proof.Proof;
import dev.noren.ports.desk.proof.Replay;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each of the stories, everybody is erased who can be: no byte tells of them, and what happened can be read. */
class ErasedStoriesTest {

    private static final int EVERY = 12;

    @TempDir
    Path folder;

    private static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "rehearsals"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** One of each handful: each takes a file of its own. */
    private static List<Path> some() throws IOException {
        var all = stories();
        return IntStream.range(0, all.size())
                .filter(n -> n % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void nobody_who_can_be_erased_is_left_in_any_byte_of_the_file() throws Exception {
        int erased = 0;
        for (var story : some()) {
            erased += erasedAfter(story);
        }
        assertThat(erased).isPositive();
    }

    private int erasedAfter(Path story) throws Exception {
        var file = folder.resolve(story.getFileName() + ".db");
        int erased;
        try (var store = SqliteStore.open(file)) {
            var house = new Playhouse(new TemplateLetters(), Buyers.NONE, () -> Noren.with(store));
            var said = new StringWriter();
            var out = new PrintWriter(said, true);
            var code = new Rehearsals(new TemplateLetters(), Buyers.NONE)
                    .play(house, Casting.by(Buyers.NONE), List.of(story), out, out);
            if (code == Rehearsals.UNREADABLE) {
                return 0; // it names a plug-in
            }
            var desk = Noren.with(store)
                    .letters(new TemplateLetters())
                    .editions(List.of())
                    .build();
            erased = erase(desk, file, story);
            tellsEverything(desk, file);
        }
        isSound(file);
        Files.delete(file);
        return erased;
    }

    private static void isSound(Path file) {
        try (var store = SqliteStore.openToRead(file)) {
            var verified = Proof.of(store).verify(Optional.empty(), records -> {});
            assertThat(verified.contradiction()).as(file.toString()).isEmpty();
            assertThat(verified.records()).isPositive();
            var differences = new ArrayList<Replay.Difference>();
            Replay.of(store).play(differences::add, records -> true);
            assertThat(differences).as(file.toString()).isEmpty();
        }
    }

    private int erase(Desk desk, Path file, Path story) throws SQLException, IOException {
        var erased = new AtomicInteger();
        var before = values(file, "select value from personal");
        for (var party : column(
                file, "select kind || ' ' || coalesce(buyer, company) from card where kind in ('company', 'buyer')")) {
            var order = Order.on(party, Actor.SECRETARIAT, "erase", Form.Fields.NONE.with("reason", Form.text("age")));
            if (desk.submit(order).toCompletableFuture().join() instanceof Answer.Given) {
                erased.incrementAndGet();
            }
        }
        desk.erasures().clean().toCompletableFuture().join();
        assertThat(desk.erasures().mayBeLeft()).isFalse();
        var gone = new TreeSet<>(before);
        gone.removeAll(values(file, "select value from personal"));
        var bytes = bytes(file);
        assertThat(gone.stream().filter(text -> bytes.contains(latin(text))))
                .as(story.toString())
                .isEmpty();
        return erased.get();
    }

    /** Every case can be folded and its course told. */
    private static void tellsEverything(Desk desk, Path file) throws SQLException {
        for (var id : column(file, "select case_id from card")) {
            for (var question : List.of("case", "timeline")) {
                var asked = Question.on(id, Actor.SECRETARIAT, question, Form.Fields.NONE);
                assertThat(desk.ask(asked).toCompletableFuture().join()).isInstanceOf(Answer.Given.class);
            }
        }
    }

    /** Whatever is long enough to be nobody else's. */
    private static Set<String> values(Path file, String sql) throws SQLException {
        var texts = new HashSet<String>();
        column(file, sql).forEach(value -> collect(Json.kept(value), texts));
        texts.removeIf(text -> text.length() < 6 || text.matches("[A-Za-z0-9.-]+")); // a word is anybody's
        return texts;
    }

    private static void collect(Form form, Set<String> texts) {
        switch (form) {
            case Form.Text text -> texts.add(text.value());
            case Form.Fields fields -> fields.values().values().forEach(value -> collect(value, texts));
            case Form.Items items -> items.values().forEach(value -> collect(value, texts));
            default -> {}
        }
    }

    private static List<String> column(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String bytes(Path file) throws IOException {
        var all = new StringBuilder();
        for (var suffix : List.of("", "-wal", "-shm")) {
            var each = Path.of(file + suffix);
            if (Files.exists(each)) {
                all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
