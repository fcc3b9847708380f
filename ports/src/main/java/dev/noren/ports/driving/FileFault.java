package dev.noren.ports.driving;

import dev.noren.domain.fact.Words;
import dev.noren.ports.form.Place;

/**
 * Something that is wrong with a file.
 *
 * @param field the path, as in {@code partners.hanmart.registerBy}
 * @param place where it stands in the file's text; nowhere where the file came as a tree
 * @param says the field, and what is wrong with it
 */
public record FileFault(String field, Place place, Words says) {}
