package dev.noren.planted.plugins.buyers.there;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Planted: buyers have no clock. */
final class AsksForTheDay {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
