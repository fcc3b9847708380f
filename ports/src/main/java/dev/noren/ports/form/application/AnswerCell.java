package dev.noren.ports.form.application;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Words;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell answers: a value, something that is wrong with it, or nothing.
 *
 * @param wrong what is wrong, to be put behind the label
 */
record AnswerCell(Optional<Form> value, Optional<Words> wrong) {

    /** As many choices are told to whoever chose none of them. */
    private static final int TOLD = 7;

    private static final Pattern ERROR = Pattern.compile("#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)");
    /** What people write into numbers, and behind them. */
    private static final Pattern ADORNMENT = Pattern.compile("(?<=\\d)[,，](?=\\d)|^[¥￥\\\\]|[円人名]$");

    private static final AnswerCell NOTHING = new AnswerCell(Optional.empty(), Optional.empty());

    static AnswerCell read(Entry entry, String text) {
        var written = Reader.normalised(text);
        if (written.isEmpty()) {
            return entry.needed() ? wrong(Wording.said("notAnswered")) : NOTHING;
        }
        if (ERROR.matcher(written).matches()) {
            return wrong(Wording.said("errorInCell", written));
        }
        return entry.choices().isEmpty() ? said(entry, written) : chosen(entry, written);
    }

    private static AnswerCell chosen(Entry entry, String written) {
        return entry.choices().stream()
                .filter(choice -> choice.isMeantBy(written))
                .findFirst()
                .map(choice -> new AnswerCell(Optional.of(choice.value()), Optional.empty()))
                .orElseGet(() -> wrong(choose(entry)));
    }

    private static Words choose(Entry entry) {
        var says = Wording.said("choose");
        if (entry.choices().size() > TOLD) {
            return says;
        }
        return new Words(
                says.ja()
                        + entry.choices().stream()
                                .map(choice -> choice.label().ja())
                                .collect(Collectors.joining("、", "（", "）")),
                says.en()
                        + entry.choices().stream()
                                .map(choice -> choice.label().en())
                                .collect(Collectors.joining(", ", " (", ")")));
    }

    private static AnswerCell said(Entry entry, String written) {
        var text = Form.text(entry.isNumber() ? ADORNMENT.matcher(written).replaceAll("") : written);
        return problem(entry.type(), text)
                .map(problem -> wrong(new Words(
                        problem.flaw().says(Locale.JAPANESE), problem.flaw().says(Locale.ENGLISH))))
                .orElseGet(() -> new AnswerCell(Optional.of(text), Optional.empty()));
    }

    private static <T> Optional<Problem> problem(FactType<T> type, Form answer) {
        var fact = Fact.of("answer", type);
        var tree = Form.Fields.NONE.with(fact.name(), answer);
        return Reader.read(Schema.of(fact), tree).problems().stream().findFirst();
    }

    private static AnswerCell wrong(Words says) {
        return new AnswerCell(Optional.empty(), Optional.of(says));
    }
}
