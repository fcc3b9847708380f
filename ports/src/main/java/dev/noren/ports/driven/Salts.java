package dev.noren.ports.driven;

/**
 * Where the salts of personal values come from. Never the same twice, and beyond guessing: whoever knew the salt could try
 * names until one fits the hash in the log.
 */
@FunctionalInterface
public interface Salts {

    String next();
}
