package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.JOINING;
import static dev.noren.adapters.http.Served.with;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noren.domain.life.Actor;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes requests of which each has at least one thing wrong, over all routes; the same for the same seed. */
public final class Malformed {

    /** A request as its bytes, and what is wrong with it, for people to read; where the head is broken, its language may be lost. */
    public record Request(String route, String wrong, boolean japanese, boolean headBroken, byte[] head, byte[] body) {

        @Override
        public String toString() {
            return route + " with " + wrong;
        }
    }

    /** A request that would be taken: what is wrong is done to it. */
    private record Sound(String method, String route, String path, Actor by, Form.Fields body) {}

    /** Cases that are there: a participation of sakura's with hanmart, a listing and an inquiry about it. */
    public record Targets(String participation, String listing, String inquiry) {}

    private static final String PLAIN = "X-Plain: 1";
    private static final String PROBE = "noSuchField";
    private static final List<String> TEXTS = List.of(
            "x".repeat(100_000),
            "\\u0000",
            "\\ud800",
            "'; DROP TABLE decision; --",
            "<script>",
            "../../etc/passwd",
            "％＄＃");

    private static final List<byte[]> FILES = List.of(
            zipped("xl/worksheets/sheet1.xml", new byte[8 << 20]),
            zipped(
                    "xl/workbook.xml",
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>".getBytes(UTF_8)),
            zipped("../../x", new byte[10]),
            Arrays.copyOf(zipped("xl/workbook.xml", new byte[1_000]), 60),
            "PK\u0003\u0004".getBytes(UTF_8),
            "%PDF-1.7\n".getBytes(UTF_8),
            "\"".repeat(10_001).getBytes(UTF_8),
            ",".repeat(100_000).getBytes(UTF_8),
            "a,b\n".repeat(20_000).getBytes(UTF_8),
            "=cmd|' /C calc'!A0,\u0000\n".getBytes(UTF_8),
            "&a [*a, *a]".getBytes(UTF_8),
            "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]".getBytes(UTF_8),
            new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0x80},
            new byte[0]);

    private final Random random;
    private final List<Sound> sounds = new ArrayList<>();
    private final List<String> secrets;

    /** @param useless tokens that open nothing */
    public Malformed(long seed, Targets targets, List<String> useless) {
        this.random = new Random(seed);
        this.secrets = useless;
        var participation = targets.participation();
        commands(participation, targets.listing(), targets.inquiry());
        opened(targets.listing());
        parties();
        var ids = Map.of("{id}", participation, "{name}", "sakura", "{command}", "cancel");
        Routes.registered().stream()
                .map(route -> route.split(" "))
                .forEach(route -> sounds.add(
                        new Sound(route[0], route[1], filled(route[1], ids), Actor.SECRETARIAT, Form.Fields.NONE)));
        everyCommand(participation);
        questions(participation);
        sounds.add(post(
                "/v1/outbox/hold",
                "/v1/outbox/hold",
                Actor.SECRETARIAT,
                with("edition", "japan-mall-2024", "mails", List.of("mall-invitation"), "reason", "not yet")));
        sounds.add(post(
                "/v1/outbox/drop",
                "/v1/outbox/drop",
                Actor.SECRETARIAT,
                with("numbers", List.of(1, 2), "reason", "told by telephone")));
        sounds.add(post(
                "/v1/tokens",
                "/v1/tokens",
                Actor.SECRETARIAT,
                with("role", "company", "name", "fuji", "label", "a person")));
        sounds.add(post("/v1/calendars", "/v1/calendars", Served.SAKURA, with("for", "company sakura", "days", 30)));
    }

    private static String filled(String route, Map<String, String> ids) {
        var path = route;
        for (var each : ids.entrySet()) {
            path = path.replace(each.getKey(), each.getValue());
        }
        return path;
    }

    private static Sound post(String route, String path, Actor by, Form.Fields body) {
        return new Sound("POST", route, path, by, body);
    }

    private void on(String id, String command, Actor by, Form.Fields body) {
        sounds.add(post("/v1/cases/{id}/{command}", "/v1/cases/" + id + "/" + command, by, body));
    }

    private void commands(String participation, String listing, String inquiry) {
        on(participation, "register", Served.SAKURA, JOINING);
        on(participation, "waive", Actor.SECRETARIAT, with("clause", "MALL24-REQ-17", "reason", "shown at a fair"));
        on(
                participation,
                "record-payment",
                Actor.SECRETARIAT,
                with("amount", 30_000, "receivedOn", "2024-09-01", "reference", "bank 1"));
        on(participation, "choose-option", Served.SAKURA, with("option", "sns-post", "products", List.of("ponzu")));
        on(participation, "exclude", Actor.SECRETARIAT, with("ground", "unqualified"));
        on(listing, "take-down", Actor.SECRETARIAT, with("ground", "unqualified"));
        on(inquiry, "answer", Served.SAKURA, with("accept", true));
        on(
                inquiry,
                "send-quote",
                Served.SAKURA,
                with(
                        "unitPrice",
                        100,
                        "currency",
                        "JPY",
                        "minimumOrderCases",
                        1,
                        "leadTimeDays",
                        3,
                        "validUntil",
                        "2024-10-01"));
    }

    private void opened(String listing) {
        var route = "/v1/editions/{id}/{command}";
        sounds.add(post(route, "/v1/editions/japan-mall-2024/conclude-deal", Actor.SECRETARIAT, Served.deal()));
        sounds.add(post(
                route, "/v1/editions/japan-mall-2024/call-off", Actor.SECRETARIAT, with("ground", "force-majeure")));
        sounds.add(post(
                route,
                "/v1/editions/japan-street/register-listing",
                Served.SAKURA,
                JOINING.with("product", Form.text("soy"))));
        sounds.add(post(
                route,
                "/v1/editions/japan-street/request-meeting",
                Served.HANMART,
                with("listing", listing, "message", "When?")));
        sounds.add(post(
                route,
                "/v1/editions/japan-mall-2024/publish-terms",
                Actor.SECRETARIAT,
                with("clauses", List.of("MALL24-REQ-2"))));
    }

    private void parties() {
        sounds.add(post(
                "/v1/companies",
                "/v1/companies",
                Actor.SECRETARIAT,
                with("name", "asahi", "facts", with("seat", "JP", "capital", 1, "employees", 1))));
        sounds.add(post(
                "/v1/products",
                "/v1/products",
                Actor.SECRETARIAT,
                with("name", "rice", "of", "fuji", "facts", with("category", "food", "consumer", true))));
        sounds.add(post(
                "/v1/buyers",
                "/v1/buyers",
                Actor.SECRETARIAT,
                with("name", "orchid", "facts", with("language", "en"), "country", "SG", "invited", true)));
        sounds.add(post(
                "/v1/companies/{name}/{command}",
                "/v1/companies/sakura/revise",
                Served.SAKURA,
                with("facts", with("employees", 41))));
    }

    /** Every command of every table, whether or not anything is known here of what it carries. */
    private void everyCommand(String participation) {
        for (var command : new java.util.TreeSet<>(Commands.all())) {
            on(participation, command, Actor.SECRETARIAT, Form.Fields.NONE);
            sounds.add(post(
                    "/v1/editions/{id}/{command}",
                    "/v1/editions/japan-mall-2024/" + command,
                    Actor.SECRETARIAT,
                    Form.Fields.NONE));
        }
    }

    private void questions(String participation) {
        for (var name : new java.util.TreeSet<>(Commands.questions().keySet())) {
            var about = with("company", "sakura", "products", List.of("ponzu"), "cause", "company-cancels");
            sounds.add(post(
                    "/v1/questions/{name}",
                    "/v1/questions/" + name,
                    Actor.SECRETARIAT,
                    with("on", participation, "edition", "japan-mall-2024", "about", about)));
        }
        sounds.add(post(
                "/v1/questions/{name}",
                "/v1/questions/what-if",
                Served.SAKURA,
                with(
                        "on",
                        participation,
                        "about",
                        with(
                                "do",
                                "register",
                                "with",
                                JOINING,
                                "facts",
                                with("employees", 3),
                                "at",
                                "2024-09-10T00:00:00Z"))));
    }

    public Request next() {
        var sound = sounds.get(random.nextInt(sounds.size()));
        var way = sound.method().equals("POST") ? random.nextInt(13) - 1 : 6 + random.nextInt(6);
        return switch (way) {
            case -1 -> brokenFile(sound);
            case 0, 1, 2, 3 -> ofAnotherShape(sound);
            case 4, 5 -> brokenText(sound);
            case 6 -> wrongType(sound);
            case 7 -> brokenHeader(sound);
            case 8 -> wrongCaller(sound);
            case 9 -> wrongPath(sound);
            case 10 -> wrongMethod(sound);
            default -> wrongQuery(sound);
        };
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** JSON it is, but not what the route takes: one more field, one less, or one that is something else. */
    private Request ofAnotherShape(Sound sound) {
        var fields = List.copyOf(sound.body().values().keySet());
        if (fields.isEmpty() || random.nextInt(4) == 0) {
            return request(
                    sound,
                    "an unknown field",
                    sound.body().with(any(List.of(PROBE, "\u0000", "名前", "x".repeat(5_000))), Form.flag(true)));
        }
        var path = pathIn(sound.body());
        var there = sound.body().at(path).orElseThrow();
        var other = another(there);
        return request(sound, path + " that is " + shortened(Json.canonical(other)), (Form.Fields)
                ((Form) sound.body().with(PROBE + "?", Form.flag(true)))
                        .replaced(PROBE + "?", Optional.empty())
                        .replaced(path, Optional.of(other)));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private String pathIn(Form.Fields body) {
        var path = new StringBuilder();
        Form at = body;
        while (true) {
            if (at instanceof Form.Fields fields && !fields.values().isEmpty()) {
                var name = any(List.copyOf(fields.values().keySet()));
                path.append(path.isEmpty() ? "" : ".").append(name);
                at = fields.get(name).orElseThrow();
            } else if (at instanceof Form.Items items && !items.values().isEmpty() && random.nextBoolean()) {
                path.append("[0]");
                at = items.values().getFirst();
            } else {
                return path.toString();
            }
            if (random.nextInt(4) == 0) {
                return path.toString();
            }
        }
    }

    /** A value that is not of the kind that stands there. */
    private Form another(Form there) {
        var number = List.<Form>of(
                Form.whole(-1),
                Form.whole(Long.MIN_VALUE),
                Form.whole(Long.MAX_VALUE),
                Form.text("12,000"),
                Form.text("many"),
                Form.text(""),
                Form.items(List.of()),
                Form.flag(true));
        var map = Form.fields(Map.of(PROBE, List.of(Map.of())));
        return switch (there) {
            case Form.Whole whole -> any(number);
            case Form.Flag flag -> any(List.of(Form.text("yes"), Form.whole(1), map, Form.items(List.of())));
            case Form.Items items -> any(List.of(Form.whole(0), map, Form.items(List.of(Form.items(List.of())))));
            case Form.Fields fields -> any(List.of(Form.whole(1), Form.text("x"), Form.items(List.of(map))));
            default -> any(List.of(map, Form.text(" \t"), Form.text("x".repeat(20_000)), Form.items(List.of(map))));
        };
    }

    /** No JSON, or no text at all. */
    private Request brokenText(Sound sound) {
        var text = Json.canonical(sound.body().with("more", Form.text("値")));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(14)) {
            case 0 -> request(sound, "its end cut off", text.substring(0, 1 + random.nextInt(text.length() - 1)));
            case 1 -> request(sound, "something behind its end", text + any(List.of("{}", ",", "]", "\u0000", "null")));
            case 2 -> request(sound, "a name twice", "{\"more\":1," + text.substring(1));
            case 3 -> request(sound, "a name twice in another spelling", "{\"m\\u006fre\":1," + text.substring(1));
            case 4 -> request(sound, "depth", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
            case 5 -> request(sound, "deep lists", "{\"a\":" + "[".repeat(50_000));
            case 6 -> request(sound, "a huge number", "{\"amount\":" + "9".repeat(1 + random.nextInt(3_000)) + "}");
            case 7 -> request(sound, "a huge exponent", "{\"amount\":1e" + random.nextInt(1_000_000_000) + "}");
            case 8 ->
                request(sound, "another root", any(List.of("[]", "\"x\"", "1", "true", "null", "NaN", "'a'", " ")));
            case 9 -> request(sound, "a text of another kind", "{\"more\":\"" + any(TEXTS) + "\"}");
            case 10 -> request(sound, "a mark of order", "\ufeff" + text);
            case 11 -> request(sound, "a control", text.replace("値", "\u0001"));
            case 12 -> request(sound, "UTF-16", text.getBytes(StandardCharsets.UTF_16), "application/json");
            default -> {
                int at = random.nextInt(bytes.length);
                bytes[at] = any(List.of((byte) 0x80, (byte) 0xc0, (byte) 0xff, (byte) 0xed, (byte) 0xf8));
                yield request(sound, "broken UTF-8", bytes, "application/json");
            }
        };
    }

    /** A file that is none of its type, or would be far larger than it looks; by itself, and in base64 within a command. */
    private Request brokenFile(Sound sound) {
        var type = any(List.of(
                "text/csv",
                "text/csv; charset=windows-31j",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/pdf",
                "application/octet-stream",
                "application/yaml",
                "application/zip"));
        var file = any(FILES);
        if (random.nextBoolean()) {
            return request(sound, "a file of " + type, file, type);
        }
        var name = any(List.of("a.xlsx", "a.csv", "a", "../a.xlsx", "", "a.xlsx\u0000.csv"));
        var content = Base64.getEncoder().encodeToString(file);
        return request(
                sound,
                "a file within",
                sound.body()
                        .with(PROBE, Form.flag(true))
                        .with("file", Form.fields(Map.of("name", name, "content", content))));
    }

    private static byte[] zipped(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private Request wrongType(Sound sound) {
        var type = any(List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application",
                "json",
                "application/json5",
                "*/*",
                "application/json/x"));
        var body = Json.canonical(sound.body().with(PROBE, Form.flag(true)));
        return request(sound, "type " + type, body.getBytes(StandardCharsets.UTF_8), type);
    }

    private Request brokenHeader(Sound sound) {
        var line = any(List.of(
                "If-Match: 1",
                "If-Match: \"x\"",
                "If-Match: \"99999999999999999999\"",
                "If-Match: \"1\", \"2\"",
                "Idempotency-Key: ",
                "Idempotency-Key: a b",
                "Idempotency-Key: " + "k".repeat(201),
                "Idempotency-Key: é",
                "Noren-As: company sakura",
                "Noren-As: ",
                "Noren-As: clock",
                "Authorization: Basic eDp5",
                "Content-Encoding: gzip",
                "X-Long: " + "x".repeat(10_000),
                "X-Nul: a\0b",
                "no colon",
                ": no name",
                "X Space: a",
                "X-Folded: a\r\n b",
                "Host: another",
                "Expect: nothing"));
        var broken = sound.body().with(PROBE, Form.flag(true));
        return request(
                sound,
                "header " + shortened(line),
                Json.canonical(broken).getBytes(StandardCharsets.UTF_8),
                "application/json",
                sound.method(),
                sound.path(),
                bearer(sound),
                line);
    }

    private Request wrongCaller(Sound sound) {
        var secret = any(secrets);
        return request(
                sound,
                "a token of no use",
                Json.canonical(sound.body()).getBytes(StandardCharsets.UTF_8),
                "application/json",
                sound.method(),
                sound.path(),
                secret,
                PLAIN);
    }

    private Request wrongPath(Sound sound) {
        int slash = sound.path().lastIndexOf('/') + 1;
        var before = sound.path().substring(0, slash);
        var last = any(List.of(
                "a%2Fb",
                "a%2fb",
                "%00",
                "a%00b",
                "%",
                "%Z1",
                "%C3%28",
                "%ff",
                "..",
                ".",
                "%2e%2e",
                "a;b=c",
                ";",
                "//",
                "x".repeat(6_000),
                "a\\b",
                "a%5Cb",
                "noSuchThing",
                "é",
                "値",
                "a b",
                "{id}",
                "*",
                "%E6%A1%9C",
                "company%20",
                "%20sakura",
                "case%20c-1",
                "?",
                "#x",
                "<x>",
                "|",
                "a%0d%0ab",
                "-1",
                "9999999999999999999999"));
        var path = random.nextInt(3) == 0 && slash > 4
                ? before.substring(0, before.length() - 1) + last + "/"
                        + sound.path().substring(slash)
                : before + last;
        var broken = sound.body().with(PROBE, Form.flag(true));
        return request(
                sound,
                "path " + shortened(path),
                Json.canonical(broken).getBytes(StandardCharsets.UTF_8),
                "application/json",
                sound.method(),
                path,
                bearer(sound),
                PLAIN);
    }

    private Request wrongMethod(Sound sound) {
        var method = any(List.of(
                "PUT",
                "PATCH",
                "TRACE",
                "OPTIONS",
                "FOO",
                "post",
                "QUERY",
                "PROPFIND",
                "HEAD",
                "M-SEARCH",
                "X".repeat(100)));
        return request(
                sound,
                "method " + shortened(method),
                new byte[0],
                "application/json",
                method,
                sound.path(),
                bearer(sound),
                PLAIN);
    }

    private Request wrongQuery(Sound sound) {
        var query = any(List.of(
                "limit=0",
                "limit=-1",
                "limit=99999999999999999999",
                "limit=1e3",
                "limit=",
                "after=",
                "after=%",
                "after=-1",
                "after=LTE",
                "after=" + "A".repeat(300),
                "after=!!!!",
                "limit=1&limit=2",
                "q=" + "x".repeat(300),
                "q=%ZZ",
                "q=%ff",
                "q=%00",
                "state=" + "%20",
                "nosuch=1",
                "%=1",
                "=",
                "&&&",
                "company=sakura&company=fuji",
                "q=\u00e9",
                "x".repeat(500) + "=1",
                "edition=%E6%A1%9C"));
        var broken = sound.body().with(PROBE, Form.flag(true));
        return request(
                sound,
                "query " + shortened(query),
                Json.canonical(broken).getBytes(StandardCharsets.UTF_8),
                "application/json",
                sound.method(),
                sound.path() + "?" + query,
                bearer(sound),
                PLAIN);
    }

    private Request request(Sound sound, String wrong, Form.Fields body) {
        return request(sound, wrong, Json.canonical(body));
    }

    private Request request(Sound sound, String wrong, String body) {
        return request(sound, wrong, body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private Request request(Sound sound, String wrong, byte[] body, String type) {
        return request(sound, wrong, body, type, sound.method(), sound.path(), bearer(sound), PLAIN);
    }

    private String bearer(Sound sound) {
        return "as " + sound.by();
    }

    private Request request(
            Sound sound,
            String wrong,
            byte[] body,
            String type,
            String method,
            String path,
            String bearer,
            String line) {
        boolean japanese = random.nextBoolean();
        var language = japanese
                ? any(List.of("ja", "ja-JP, en;q=0.5"))
                : any(List.of("en", "-", "fr;q=x", "*", ";", "de, en"));
        var head = new ByteArrayOutputStream();
        head.writeBytes((method + " ").getBytes(StandardCharsets.UTF_8));
        head.writeBytes(path.getBytes(StandardCharsets.UTF_8));
        head.writeBytes((" HTTP/1.1\r\nHost: noren.example\r\nAccept-Language: " + language + "\r\nContent-Type: "
                        + type
                        + "\r\nAuthorization: Bearer " + bearer + "\r\nContent-Length: " + body.length + "\r\n" + line
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        boolean headBroken = !path.equals(sound.path()) || !line.equals(PLAIN);
        return new Request(method + " " + sound.route(), wrong, japanese, headBroken, head.toByteArray(), body);
    }
}
