package dev.noren.ports.driven;

import java.util.Optional;
import java.util.Set;

/**
 * What a case is found by in a list. Derived from the case, and moved with its record.
 *
 * @param kind as in {@code listing}, {@code participation}, {@code company}
 * @param state empty where the case has none to show
 * @param names in which is searched
 */
public record Card(
        String caseId,
        String kind,
        Optional<String> edition,
        Optional<String> company,
        Optional<String> buyer,
        String state,
        Set<String> names) {}
