package dev.noren.adapters.http;

import dev.noren.ports.form.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The API's description, for programs and as a page for people. The page is made of files of this program alone: its policy
 * lets nothing else in.
 */
final class DocsRoutes {

    private static final String OWN = "/dev/noren/adapters/http/docs/";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String SHOWN_WITH = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";

    /** What the page is made of, and nothing else is served. */
    private static final Map<String, String> PARTS = Map.of(
            "start.js", OWN,
            "page.css", OWN,
            "swagger-ui.css", SHOWN_WITH,
            "swagger-ui-bundle.js", SHOWN_WITH);

    private final ApiDocument document;
    private byte @Nullable [] written;

    DocsRoutes(ApiDocument document) {
        this.document = document;
    }

    void register(RoutesConfig routes) {
        routes.get(
                Paths.OPENAPI,
                context -> context.contentType("application/json").result(written()));
        routes.get(Paths.DOCS, context -> send(context, OWN + "index.html"));
        routes.get(Paths.DOCS + "/{file}", DocsRoutes::part);
    }

    /** Written when it is first asked for: most servers never are. */
    private synchronized byte[] written() {
        if (written == null) {
            written = Json.canonical(document.written()).getBytes(StandardCharsets.UTF_8);
        }
        return written;
    }

    private static void part(Context context) {
        var name = context.pathParam("file");
        var folder = PARTS.get(name);
        if (folder == null) {
            throw TroubleException.of(Trouble.NOT_FOUND);
        }
        send(context, folder + name);
    }

    private static void send(Context context, String resource) {
        context.contentType(type(resource))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-cache")
                .result(bytes(resource));
    }

    private static String type(String resource) {
        return switch (resource.substring(resource.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            default -> "text/javascript; charset=utf-8";
        };
    }

    private static byte[] bytes(String resource) {
        try (var in = DocsRoutes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in this program: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of Swagger UI, as the build took it. */
    private static String version() {
        var properties = new Properties();
        try (var in = DocsRoutes.class.getResourceAsStream(OWN + "docs.properties")) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("swagger-ui.version");
    }
}
