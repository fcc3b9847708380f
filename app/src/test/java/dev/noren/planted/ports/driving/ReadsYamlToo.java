package dev.noren.planted.ports.driving;

import org.snakeyaml.engine.v2.nodes.Tag;

/** Planted: YAML, JSON and sheets are read by forms alone. */
public final class ReadsYamlToo {

    public Tag tag() {
        return Tag.STR;
    }
}
