package dev.noren.planted.ports.form;

import dev.noren.planted.ports.driving.ReadsYamlToo;

/** Planted: forms know the domain. */
final class KnowsWhatDrives {

    ReadsYamlToo driving() {
        return new ReadsYamlToo();
    }
}
