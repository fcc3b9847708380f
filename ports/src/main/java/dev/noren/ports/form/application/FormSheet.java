package dev.noren.ports.form.application;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Words;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.sheet.Cells;
import dev.noren.ports.form.sheet.Paper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet on which something is asked: one row for each answer, which is known by its label wherever it stands.
 *
 * @param title over its rows
 */
record FormSheet(Words name, Words title, Asked.Group asked) {

    private static final int LABEL = 1;
    static final int ANSWER = 3;
    private static final List<Integer> WIDTHS = List.of(34, 9, 36, 60, 26);
    /** The title, how to fill it in, and the heads of the columns. */
    private static final int HEAD_ROWS = 3;

    /** The sheet as it is handed out. */
    Paper.Page page(Locale language) {
        var rows = new ArrayList<List<Paper.Cell>>();
        rows.add(List.of(Paper.Cell.of(title.in(language), Paper.Look.TITLE)));
        rows.add(List.of(Paper.Cell.of(Wording.said("howCells").in(language), Paper.Look.REMARK)));
        rows.add(Stream.of("item", "mark", "answer", "note", "ground")
                .map(head -> Paper.Cell.of(Wording.said(head).in(language), Paper.Look.HEAD))
                .toList());
        asked.entries().map(entry -> row(entry, language)).forEach(rows::add);
        return new Paper.Page(name.in(language), WIDTHS, HEAD_ROWS, rows);
    }

    private static List<Paper.Cell> row(Entry entry, Locale language) {
        return List.of(
                Paper.Cell.of(entry.label().in(language), Paper.Look.LABEL),
                Paper.Cell.of(entry.mark().in(language), entry.needed() ? Paper.Look.PRESSING : Paper.Look.LABEL),
                answer(entry, language),
                Paper.Cell.of(entry.note().in(language), Paper.Look.NOTE),
                Paper.Cell.of(
                        entry.grounds().stream().map(Clause::id).collect(Collectors.joining(", ")), Paper.Look.NOTE));
    }

    private static Paper.Cell answer(Entry entry, Locale language) {
        if (!entry.choices().isEmpty()) {
            return Paper.Cell.chosen(String.join("\n", labels(entry, language)));
        }
        return Paper.Cell.of("", entry.isNumber() ? Paper.Look.NUMBER : Paper.Look.TEXT);
    }

    /** The lists from which something is chosen here, by name. */
    Stream<List<String>> lists(Locale language) {
        return asked.entries()
                .filter(entry -> !entry.choices().isEmpty())
                .map(entry -> labels(entry, language))
                .distinct();
    }

    private static List<String> labels(Entry entry, Locale language) {
        return entry.choices().stream()
                .map(choice -> choice.label().in(language))
                .toList();
    }

    /** Reads the sheet of a file. */
    Reading read(FormFile file) {
        return file.sheet(name)
                .map(sheet -> new Reading(sheet).all())
                .orElseGet(() -> new Reading(new FormFile.Named(name.ja(), new Cells(List.of()))).without());
    }

    /** One reading of the sheet, by one thread. */
    final class Reading {

        private final FormFile.Named sheet;
        private final Map<String, Form> answers = new LinkedHashMap<>();
        private final Map<String, FilledForm.Answered> answered = new LinkedHashMap<>();
        private final List<FormFault> faults = new ArrayList<>();

        private Reading(FormFile.Named sheet) {
            this.sheet = sheet;
        }

        private Reading without() {
            faults.add(FormFault.at(new CellPlace(sheet.name(), 0, 0), "", Wording.said("noSuchSheet", name)));
            return this;
        }

        private Reading all() {
            var left = new LinkedHashMap<String, Entry>();
            asked.entries().forEach(entry -> left.put(entry.path(), entry));
            var seen = new HashSet<String>();
            for (int row = HEAD_ROWS + 1; row <= sheet.cells().height(); row++) {
                row(row, left, seen);
            }
            left.keySet().removeAll(seen);
            left.values()
                    .forEach(entry -> faults.add(FormFault.at(
                            new CellPlace(sheet.name(), 0, 0),
                            entry.path(),
                            Wording.said("noSuchItem", entry.label()))));
            asked.eithers().forEach(this::contradictions);
            asked.eithers().flatMap(either -> either.missing(answers)).forEach(this::missing);
            return this;
        }

        private void row(int row, Map<String, Entry> entries, HashSet<String> seen) {
            var label = sheet.cells().at(row, LABEL);
            var text = sheet.cells().at(row, ANSWER);
            var at = new CellPlace(sheet.name(), row, ANSWER);
            var entry = entries.values().stream()
                    .filter(each -> FormFile.isCalled(each.label(), label))
                    .findFirst();
            if (entry.isEmpty()) {
                if (!text.isEmpty()) {
                    faults.add(FormFault.at(at, "", Wording.said("notInForm")));
                }
            } else if (!seen.add(entry.get().path())) {
                faults.add(FormFault.at(
                        at, entry.get().path(), FormFault.of(entry.get().label(), Wording.said("askedTwice"))));
            } else {
                answer(entry.get(), at, text);
            }
        }

        private void answer(Entry entry, CellPlace at, String text) {
            answered.put(entry.path(), new FilledForm.Answered(at, entry.label()));
            var answer = AnswerCell.read(entry, text);
            answer.value().ifPresent(value -> answers.put(entry.path(), value));
            answer.wrong()
                    .ifPresent(says -> faults.add(FormFault.at(at, entry.path(), FormFault.of(entry.label(), says))));
        }

        private void contradictions(Asked.Either either) {
            var word = either.entry().choices().getFirst().label();
            either.superfluous(answers)
                    .forEach(entry -> faults.add(FormFault.at(
                            Optional.ofNullable(answered.get(entry.path()))
                                    .orElseThrow()
                                    .at(),
                            entry.path(),
                            FormFault.of(entry.label(), Wording.said("mustBeEmpty", word)))));
        }

        /** What is wrong with a row that is not there, or whose answer cannot be used, has been said. */
        private void missing(Entry entry) {
            Optional.ofNullable(answered.get(entry.path()))
                    .filter(row ->
                            faults.stream().noneMatch(fault -> fault.cells().contains(row.at())))
                    .ifPresent(row -> faults.add(FormFault.at(
                            row.at(), entry.path(), FormFault.of(entry.label(), Wording.said("notAnswered")))));
        }

        Map<String, FilledForm.Answered> answered() {
            return answered;
        }

        List<FormFault> faults() {
            return faults;
        }

        /** What the answers make. */
        Form.Fields value() {
            return asked.value(answers).map(Form.Fields.class::cast).orElse(Form.Fields.NONE);
        }
    }
}
