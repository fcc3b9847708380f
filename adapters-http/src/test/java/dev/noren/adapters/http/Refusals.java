package dev.noren.adapters.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How a malformed request is to be answered: refused, as a problem with everything that belongs to one. */
public final class Refusals {

    private static final Pattern JAPANESE = Pattern.compile(".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*");

    private Refusals() {}

    /** What is wrong with an answer; nothing where it refuses as it should. */
    public static List<String> faults(Malformed.Request request, Wire.Reply reply) {
        var faults = new ArrayList<String>();
        if (reply.status() < 300 && changing(request.route())) {
            faults.add("taken: " + reply.text());
        } else if (reply.status() >= 500) {
            faults.add(reply.status() + " " + reply.text());
        } else if (reply.status() >= 400 && !request.route().startsWith("HEAD ")) {
            problem(request, reply, faults);
        }
        return faults;
    }

    private static boolean changing(String route) {
        return !route.startsWith("GET ")
                && !route.startsWith("HEAD ")
                && !route.contains("/questions/")
                && !route.endsWith("/rehearsal"); // on a bare stage
    }

    private static void problem(Malformed.Request request, Wire.Reply reply, List<String> faults) {
        if (!reply.header("content-type").equals("application/problem+json")) {
            faults.add(reply.status() + " as " + reply.header("content-type") + " " + reply.text());
            return;
        }
        for (var field : List.of("type", "title", "detail", "code")) {
            if (reply.said(field).isBlank()) {
                faults.add("no " + field + " in " + reply.text());
            }
        }
        if (!reply.said("status").equals(Integer.toString(reply.status()))) {
            faults.add("another status in " + reply.text());
        }
        if (!reply.said("type").equals("urn:noren:problem:" + reply.said("code"))) {
            faults.add("another type in " + reply.text());
        }
        if (reply.status() == 422
                && reply.said("field").isEmpty()
                && reply.said("missing").isEmpty()) {
            faults.add("no field in " + reply.text());
        }
        if (reply.header("x-request-id").isEmpty()) {
            faults.add("no request id with " + reply.text());
        }
        if (!request.headBroken() && JAPANESE.matcher(reply.said("title")).matches() != request.japanese()) {
            faults.add("another language in " + reply.text());
        }
    }
}
