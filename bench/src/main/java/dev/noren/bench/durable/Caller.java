package dev.noren.bench.durable;

import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * Sends one command after the other, each when the one before is answered: a product is registered, listed by its company and
 * published, and then the next. All of them are accepted, and none touches what another caller's do.
 */
final class Caller implements Callable<Latencies> {

    private static final String PRODUCT = "{\"name\":\"%s\",\"of\":\"sakura\",\"facts\":{\"name\":\"Yuzu ponzu\","
            + "\"category\":\"food\",\"consumer\":true,\"madeIn\":\"JP\",\"prefecture\":\"Kochi\","
            + "\"sellableIn\":[\"KR\",\"SG\"],\"producer\":\"applicant\"}}";
    private static final String LISTING = "{\"product\":\"%s\",\"declare\":\"all\","
            + "\"signatory\":{\"name\":\"S. Mori\",\"title\":\"Director\",\"authorised\":true}}";

    private final Line line;
    private final String name;
    private final Pace pace;
    private final long until;

    Caller(Line line, String name, Pace pace, long until) {
        this.line = line;
        this.name = name;
        this.pace = pace;
        this.until = until;
    }

    @Override
    public Latencies call() throws IOException {
        var latencies = new Latencies();
        for (int n = 0; pace.now() < until; n++) {
            var product = name + "-" + n;
            timed("/v1/products", "", PRODUCT.formatted(product), latencies);
            var listed = timed(
                    "/v1/editions/japan-street/register-listing",
                    "company sakura",
                    LISTING.formatted(product),
                    latencies);
            timed("/v1/cases/" + caseOf(listed) + "/publish", "", "{}", latencies);
        }
        return latencies;
    }

    private String timed(String path, String as, String body, Latencies latencies) throws IOException {
        long began = pace.begin();
        var reply = line.post(path, as, body);
        latencies.add(pace.now() - began);
        if (reply.status() >= 300) {
            throw new IOException(path + " was answered " + reply.status() + ": " + reply.body());
        }
        return reply.body();
    }

    private static String caseOf(String body) {
        int at = body.indexOf("\"case\":\"") + 8;
        return body.substring(at, body.indexOf('"', at));
    }
}
