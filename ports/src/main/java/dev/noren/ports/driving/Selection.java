package dev.noren.ports.driving;

import dev.noren.domain.life.Actor;
import java.util.Optional;

/**
 * Which cases and parties to list. Whoever asks is shown what they may see, and nothing else counts.
 *
 * @param kind as in {@code listing}, {@code inquiry}, {@code participation}, {@code company}, {@code product}, {@code buyer}
 * @param edition those of that edition alone
 * @param company those of that company alone
 * @param buyer those with that buyer alone
 * @param state those in that state alone
 * @param words those of which one of the names holds this, in whatever case it is written
 * @param after the place of the last one listed before; 0 for the first page
 * @param most how many to list, from 1
 */
public record Selection(
        Actor by,
        String kind,
        Optional<String> edition,
        Optional<String> company,
        Optional<String> buyer,
        Optional<String> state,
        Optional<String> words,
        long after,
        int most) {

    /** The same, from another place on. */
    public Selection from(long place) {
        return new Selection(by, kind, edition, company, buyer, state, words, place, most);
    }
}
