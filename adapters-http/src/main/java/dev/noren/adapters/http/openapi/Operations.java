package dev.noren.adapters.http.openapi;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.Locale;
import java.util.TreeMap;

/** The operations of a document by path and method, each once. For one document, by one thread. */
public final class Operations {

    private final TreeMap<String, Fields> byPath = new TreeMap<>();

    public void get(String path, Operation operation) {
        add(path, "get", operation);
    }

    public void head(String path, Operation operation) {
        add(path, "head", operation);
    }

    public void post(String path, Operation operation) {
        add(path, "post", operation);
    }

    public void delete(String path, Operation operation) {
        add(path, "delete", operation);
    }

    /** Its id is made of the method and the path. */
    private void add(String path, String method, Operation operation) {
        var there = byPath.getOrDefault(path, Fields.NONE);
        if (there.get(method).isPresent()) {
            throw new IllegalStateException("described twice: " + method + " " + path);
        }
        var id = method
                + path.replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("-$", "").toLowerCase(Locale.ROOT);
        byPath.put(
                path,
                there.with(method, operation.with("operationId", Form.text(id)).written()));
    }

    /** As they stand in the document, by path. */
    public Fields written() {
        return Fields.of(new TreeMap<String, Form>(byPath));
    }
}
