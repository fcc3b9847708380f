package dev.noren.ports.driven;

/** Where the ids of cases come from. Never the same twice; opaque: they tell nothing of whom they are for. */
@FunctionalInterface
public interface Ids {

    String next();
}
