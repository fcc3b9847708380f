package dev.noren.planted.ports.form;

import org.snakeyaml.engine.v2.nodes.Tag;

/** Sound: forms may. */
public final class ReadsYaml {

    public Tag tag() {
        return Tag.STR;
    }
}
