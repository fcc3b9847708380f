package dev.noren.planted.domain.pure;

/** Planted: the domain prints nothing. */
final class PrintsALine {

    void print() {
        System.out.println();
    }
}
