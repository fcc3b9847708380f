package dev.noren.adapters.http;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a refusal leaves as it was: what the lists show, the accepted steps of every case and party, the outbox, the
 * editions, the tokens, and how many orders were accepted.
 */
record Standing(int accepted, List<String> lists, List<String> steps, String outbox, String editions, String tokens) {

    static Standing of(Served served) {
        var office = served.office();
        var lists = new ArrayList<String>();
        var steps = new ArrayList<String>();
        for (var plural : new java.util.TreeSet<>(Paths.CASES.keySet())) {
            look(office, plural, "/v1/cases/", lists, steps);
        }
        for (var plural : new java.util.TreeSet<>(Paths.PARTIES.keySet())) {
            look(office, plural, "/v1/cases/", lists, steps);
        }
        return new Standing(
                served.store.accepted(),
                lists,
                steps,
                office.get("/v1/outbox?limit=1000").text(),
                office.get("/v1/editions").text(),
                office.get("/v1/tokens").text());
    }

    private static void look(Caller office, String plural, String path, List<String> lists, List<String> steps) {
        var list = office.get("/v1/" + plural + "?limit=200");
        lists.add(list.text());
        for (var item : ((Form.Items) list.body().get("items").orElseThrow()).values()) {
            var id = ((Form.Text) item.at("case").orElseThrow()).value();
            var timeline = office.get(path + id + "/timeline").body();
            for (var step : ((Form.Items) timeline.get("steps").orElseThrow()).values()) {
                if (step.at("code").isEmpty()) {
                    steps.add(id + " " + Json.canonical(step));
                }
            }
        }
    }
}
