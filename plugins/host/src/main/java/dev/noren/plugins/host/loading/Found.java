package dev.noren.plugins.host.loading;

import java.io.Closeable;
import java.util.List;

/**
 * What was found.
 *
 * @param candidates each under an id of its own
 * @param refusals those that cannot be taken
 * @param opened to be closed once no plug-in is asked any more
 */
public record Found(List<Candidate> candidates, List<Refusal> refusals, List<Closeable> opened) {

    public Found {
        candidates = List.copyOf(candidates);
        refusals = List.copyOf(refusals);
        opened = List.copyOf(opened);
    }
}
