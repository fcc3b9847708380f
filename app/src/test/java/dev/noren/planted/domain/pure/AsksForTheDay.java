package dev.noren.planted.domain.pure;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Planted: the domain does not ask what day it is. */
final class AsksForTheDay {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
