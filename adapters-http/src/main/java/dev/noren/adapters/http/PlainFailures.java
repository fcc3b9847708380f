package dev.noren.adapters.http;

import dev.noren.ports.form.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * A request so broken that it never becomes one is answered by a problem too, and the connection closed: where its body would
 * have ended is anybody's guess, and sometimes whether it was HEAD: nothing that comes after could be told from it. What is
 * known to be HEAD is answered without a body.
 */
final class PlainFailures extends ErrorHandler {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var language = Exchange.language(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        var problem = Problem.of(TroubleException.of(Failures.trouble(response.getStatus())), language);
        response.setStatus(problem.status());
        response.getHeaders()
                .put(RequestId.HEADER, RequestId.of(request.getHeaders().get(RequestId.HEADER)));
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.toLanguageTag());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        response.write(true, HttpMethod.HEAD.is(request.getMethod()) ? NOTHING : bytes(problem), callback);
        return true;
    }

    private static ByteBuffer bytes(Problem problem) {
        return ByteBuffer.wrap(Json.canonical(problem.body()).getBytes(StandardCharsets.UTF_8));
    }
}
