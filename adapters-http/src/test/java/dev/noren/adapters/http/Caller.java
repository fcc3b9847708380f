package dev.noren.adapters.http;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who calls the API as one should. */
record Caller(Wire wire, Map<String, String> headers) {

    /** The same with another header. */
    Caller with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Caller(wire, more);
    }

    Wire.Reply get(String path) {
        return send("GET", path, "");
    }

    Wire.Reply delete(String path) {
        return send("DELETE", path, "");
    }

    /** Names and values of the body by turns. */
    Wire.Reply post(String path, Object... pairs) {
        return send("POST", path, Json.canonical(Served.with(pairs)));
    }

    Wire.Reply post(String path, Form.Fields body) {
        return send("POST", path, Json.canonical(body));
    }

    Wire.Reply send(String method, String path, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: noren.example\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (bytes.length > 0 && !headers.containsKey("Content-Type")) {
            head.append("Content-Type: application/json\r\n");
        }
        return wire.send(head + "Content-Length: " + bytes.length + "\r\n\r\n", bytes);
    }
}
