package dev.noren.ports.form.application;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Questionnaire;
import dev.noren.domain.terms.Terms;
import dev.noren.domain.time.Window;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.sheet.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form on which companies apply to an edition (KOL25-OV-13). What it asks, in which words, and what can be chosen all
 * follow from the facts, the application's row, the edition, and the clauses of its terms.
 */
public final class ApplicationForm {

    private static final List<Integer> GUIDE = List.of(24, 70, 40);
    private static final List<Integer> CLAUSES = List.of(18, 34, 100);

    private final String command;
    private final Edition edition;
    private final Terms terms;
    private final FormSheet company;
    private final FormSheet product;
    private final FormSheet application;

    /**
     * The form of an edition.
     *
     * @param carries what the application's command carries
     * @param terms the newest
     */
    public ApplicationForm(Questionnaire asked, Schema carries, Edition edition, Terms terms) {
        this.command = asked.command();
        this.edition = edition;
        this.terms = terms;
        var asking = new Asking(asked.grounds());
        this.company = sheet("company", party(asking, Payload.COMPANY, asked.company()));
        this.product = sheet("product", party(asking, Payload.PRODUCT, asked.product()));
        this.application = sheet("application", carried(asking, carries));
    }

    private FormSheet sheet(String name, Asked.Group asked) {
        var words = Wording.said(name);
        var title = new Words(
                words.ja() + " ― " + edition.title().ja(),
                words.en() + " - " + edition.title().en());
        return new FormSheet(words, title, asked);
    }

    private static Asked.Group party(Asking asking, Fact<String> party, List<Questionnaire.Item> items) {
        var members = new LinkedHashMap<String, Asked>();
        members.put(handle(party), asking.of(handle(party), Payload.HANDLE, false));
        items.forEach(item -> members.put(
                item.fact().name(), asking.of(party.name() + "." + item.fact().name(), item.fact(), item.needed())));
        return new Asked.Group(members);
    }

    /** The path at which a party's registered name is asked. */
    public static String handle(Fact<String> party) {
        return party.name() + ".handle";
    }

    /** That nobody is registered under the name that a form gives as a party's, and that somebody is to be. */
    public static Words unregistered(Fact<String> party, String name) {
        return Wording.said(party.name() + "Unregistered", name);
    }

    private Asked.Group carried(Asking asking, Schema carries) {
        var members = new LinkedHashMap<String, Asked>();
        carries.all()
                .filter(fact -> fact != Payload.PRODUCTS)
                .forEach(fact -> members.put(
                        fact.name(),
                        fact == Payload.DECLARE
                                ? Asking.declarations(edition.declare())
                                : asking.of(
                                        fact.name(), fact, carries.required().contains(fact))));
        return new Asked.Group(members);
    }

    /** By which the application is made. */
    public String command() {
        return command;
    }

    /** The form as it is handed out, with nothing filled in. */
    public Paper paper(Locale language) {
        var lists = new LinkedHashMap<String, List<String>>();
        sheets().flatMap(sheet -> sheet.lists(language)).forEach(list -> lists.put(String.join("\n", list), list));
        var pages = new ArrayList<Paper.Page>();
        pages.add(guide(language));
        sheets().map(sheet -> sheet.page(language)).forEach(pages::add);
        pages.add(clauses(language));
        return new Paper(pages, lists, Wording.said("choices").in(language));
    }

    private Stream<FormSheet> sheets() {
        return Stream.of(company, product, application);
    }

    private Paper.Page guide(Locale language) {
        var rows = new ArrayList<List<Paper.Cell>>();
        rows.add(List.of(Paper.Cell.of(
                edition.title().in(language) + " ― " + Wording.said("form").in(language), Paper.Look.TITLE)));
        var keep = Wording.said("keep").in(language);
        rows.add(row("edition", edition.id(), keep, language));
        rows.add(row("version", Long.toString(edition.version()), keep, language));
        rows.add(row("terms", Long.toString(terms.version()), keep, language));
        rows.add(row("applications", days(edition.applications(), language), "", language));
        rows.add(row("runs", days(edition.runs(), language), "", language));
        edition.contact().ifPresent(contact -> rows.add(row("contact", contact, "", language)));
        rows.add(List.of());
        rows.add(List.of(Paper.Cell.of(Wording.said("how").in(language), Paper.Look.TITLE)));
        for (var how : List.of("howSheets", "howCells", "howMarks", "howConsent", "howSend")) {
            rows.add(List.of(Paper.Cell.of("・" + Wording.said(how).in(language), Paper.Look.REMARK)));
        }
        return new Paper.Page(Wording.said("guide").in(language), GUIDE, 1, rows);
    }

    private static List<Paper.Cell> row(String label, String says, String note, Locale language) {
        return List.of(
                Paper.Cell.of(Wording.said(label).in(language), Paper.Look.LABEL),
                Paper.Cell.of(says, Paper.Look.NOTE),
                Paper.Cell.of(note, Paper.Look.NOTE));
    }

    private static String days(Window window, Locale language) {
        var open = Wording.said("openEnd").in(language);
        return Wording.said("days")
                .in(language)
                .formatted(
                        window.from().map(Object::toString).orElse(open),
                        window.to().map(Object::toString).orElse(open));
    }

    private Paper.Page clauses(Locale language) {
        var rows = new ArrayList<List<Paper.Cell>>();
        var title =
                Wording.said("clauses").in(language) + " ― " + edition.title().in(language);
        rows.add(List.of(Paper.Cell.of(title, Paper.Look.TITLE)));
        rows.add(Stream.of("clause", "place", "says")
                .map(head -> Paper.Cell.of(Wording.said(head).in(language), Paper.Look.HEAD))
                .toList());
        terms.clauses().forEach(clause -> rows.add(clause(clause, language)));
        return new Paper.Page(Wording.said("clauses").in(language), CLAUSES, 2, rows);
    }

    private static List<Paper.Cell> clause(Clause clause, Locale language) {
        return List.of(
                Paper.Cell.of(clause.id(), Paper.Look.LABEL),
                Paper.Cell.of(clause.text().place(), Paper.Look.NOTE),
                Paper.Cell.of(clause.says(language), Paper.Look.NOTE));
    }

    /** What a filled-in form says, with everything that is wrong with it. */
    public FilledForm read(FormFile file) {
        var answered = new LinkedHashMap<String, FilledForm.Answered>();
        var faults = new ArrayList<>(file.faults());
        file.terms()
                .filter(said -> !said.text().equals(Long.toString(terms.version())))
                .ifPresent(said -> faults.add(FormFault.at(said.at(), Payload.TERMS.name(), Wording.said("oldTerms"))));
        var readings = sheets().map(sheet -> sheet.read(file)).toList();
        readings.forEach(reading -> {
            answered.putAll(reading.answered());
            faults.addAll(reading.faults());
        });
        var ofCompany = readings.get(0).value();
        var ofProduct = readings.get(1).value();
        return new FilledForm(
                text(ofCompany, handle(Payload.COMPANY)),
                text(ofProduct, handle(Payload.PRODUCT)),
                without(ofCompany, handle(Payload.COMPANY)),
                without(ofProduct, handle(Payload.PRODUCT)),
                readings.get(2).value(),
                answered,
                faults);
    }

    private static Optional<String> text(Form.Fields fields, String name) {
        return fields.get(name).map(form -> ((Form.Text) form).value());
    }

    private static Form.Fields without(Form.Fields fields, String name) {
        var left = new LinkedHashMap<String, Form>(fields.values());
        left.remove(name);
        return Form.Fields.of(left);
    }
}
