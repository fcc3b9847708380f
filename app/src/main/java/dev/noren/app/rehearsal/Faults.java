package dev.noren.app.rehearsal;

import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Misread;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.UnreadableException.Fault;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes values out of a rehearsal's tree, and notes whatever cannot be used: once, with its place. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** @throws UnreadableException with every fault, where there is one */
    void throwAny() throws UnreadableException {
        if (!found.isEmpty()) {
            throw new UnreadableException(found);
        }
    }

    void add(Place place, String says) {
        var fault = new Fault(place, says);
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    void addAll(UnreadableException faulty) {
        faulty.faults().forEach(fault -> add(fault.place(), fault.says()));
    }

    void addAll(Collection<Misread> misread) {
        misread.forEach(each -> add(each.place(), EditionFiles.says(each.problem())));
    }

    /** Every name is one of these words. */
    void known(Form.Fields fields, Set<String> words, String where) {
        fields.values().keySet().stream()
                .filter(name -> !words.contains(name))
                .forEach(name -> add(fields.placeOf(name), "'" + name + "' is not known in " + where));
    }

    /** The field has no place here. */
    void absent(Form.Fields fields, String name) {
        if (fields.get(name).isPresent()) {
            add(fields.placeOf(name), "'" + name + "' has no place in this step");
        }
    }

    Optional<String> text(Form.Fields in, String name) {
        return switch (in.get(name).orElse(null)) {
            case null -> Optional.empty();
            case Form.Text text -> Optional.of(text.value());
            case Form.Whole whole -> Optional.of(Long.toString(whole.value()));
            case Form other -> {
                add(other.place(), name + " must be a text");
                yield Optional.empty();
            }
        };
    }

    Form.Fields fields(Form.Fields in, String name) {
        return switch (in.get(name).orElse(null)) {
            case null -> Form.Fields.NONE;
            case Form.Fields fields -> fields;
            case Form other -> {
                add(other.place(), name + " must be a map");
                yield Form.Fields.NONE;
            }
        };
    }

    /** An instant that must be there. */
    Optional<Instant> instant(Form.Fields in, String name) {
        try {
            return Optional.of(OffsetDateTime.parse(text(in, name).orElse("")).toInstant());
        } catch (DateTimeException noInstant) {
            add(place(in, name), name + " must be an instant with its offset, as 2024-09-02T09:00:00+09:00");
            return Optional.empty();
        }
    }

    /** Where a field's value stands; where there is none, its name or its map. */
    static Place place(Form.Fields in, String name) {
        return in.get(name).map(Form::place).orElseGet(() -> in.placeOf(name));
    }
}
