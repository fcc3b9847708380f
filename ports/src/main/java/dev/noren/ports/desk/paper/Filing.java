package dev.noren.ports.desk.paper;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Role;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Lowering;
import dev.noren.domain.money.Paper;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.driven.IssuedPaper;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Printer;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.PaperText;
import dev.noren.ports.driving.PaperText.Line;
import dev.noren.ports.driving.PaperText.Lowered;
import dev.noren.ports.driving.PaperText.Now;
import dev.noren.ports.driving.Papers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The papers over a store. */
public final class Filing implements Papers {

    /** What the line of a credit note says. */
    private static final Words LOWERED = new Words("ご請求額の減額", "Reduction of the amount invoiced");

    private final Store store;
    private final Archive archive;
    private final Printer printer;

    public Filing(Store store, Archive archive, Printer printer) {
        this.store = store;
        this.archive = archive;
        this.printer = printer;
    }

    @Override
    public Optional<List<PaperText>> of(Actor viewer, String caseId) {
        return store.read(ledger -> archive.open(ledger, caseId)
                .filter(file -> isShown(file.state(), viewer))
                .map(file -> ledger.papersOf(caseId).stream()
                        .map(issued -> text(ledger, archive, issued))
                        .toList()));
    }

    @Override
    public Optional<PaperText> numbered(Actor viewer, Paper.Number number) {
        return store.read(ledger -> ledger.paper(number)
                .filter(issued -> archive.open(ledger, issued.onCase())
                        .filter(file -> isShown(file.state(), viewer))
                        .isPresent())
                .map(issued -> text(ledger, archive, issued)));
    }

    /** The office, and the company whose case it is; whoever the buyer is, it is none of theirs. */
    private static boolean isShown(Case state, Actor viewer) {
        return viewer.is(Role.SECRETARIAT)
                || viewer.is(Role.COMPANY) && state.company().equals(Optional.of(viewer.name()));
    }

    @Override
    public List<PaperText> all(Paper.Kind kind, long after, int most) {
        return store.read(ledger -> ledger.papers(kind, after, most).stream()
                .map(issued -> text(ledger, archive, issued))
                .toList());
    }

    @Override
    public Optional<byte[]> printed(PaperText text, Locale language) {
        return printer.print(text, language);
    }

    /** What a paper says: the case is read as it stood right after the step that called for it. */
    public static PaperText text(Ledger ledger, Archive archive, IssuedPaper issued) {
        return new Reading(ledger, archive, issued).text();
    }

    /** One paper being read. */
    private record Reading(Ledger ledger, Archive archive, IssuedPaper issued) {

        PaperText text() {
            var file = archive.asOf(ledger, issued.onCase(), issued.decision()).orElseThrow();
            boolean invoice = issued.number().kind() == Paper.Kind.INVOICE;
            // what a step took back is told of the case as the step found it
            var charge = file.charge().or(this::chargeBefore).orElseThrow();
            var world =
                    new LedgerWorld(ledger, archive, issued.at(), file.state().edition());
            var edition = world.edition();
            var company = file.state().company().orElseThrow();
            return new PaperText(
                    issued,
                    day(issued.at(), edition),
                    edition.id(),
                    edition.title(),
                    company,
                    name(Subject.company(company), CompanyFacts.NAME),
                    invoice ? invoiced(charge) : List.of(new Line(LOWERED, Optional.empty(), issued.amount())),
                    charge.dueOn().filter(due -> invoice),
                    charge.conditions().including(file.includesTax(edition)),
                    invoice ? Optional.empty() : Optional.of(lowered(edition)),
                    invoice ? Optional.of(now()) : Optional.empty());
        }

        private Optional<Charge> chargeBefore() {
            return archive.asOf(ledger, issued.onCase(), issued.decision() - 1).flatMap(CaseFile::charge);
        }

        private static LocalDate day(Instant at, Edition edition) {
            return LocalDate.ofInstant(at, edition.zone());
        }

        /** All of the fee; where only a part of it is asked for anew, that part. */
        private List<Line> invoiced(Charge charge) {
            return charge.amount() == issued.amount()
                    ? charge.items().stream().map(this::line).toList()
                    : List.of(new Line(rest(charge.items().getFirst().what()), Optional.empty(), issued.amount()));
        }

        private static Words rest(Words what) {
            return new Words(what.ja() + "（残額）", what.en() + " (what is left)");
        }

        private Line line(Charge.Item item) {
            var product = item.product().map(handle -> name(Subject.product(handle), ProductFacts.NAME));
            return new Line(item.what(), product, item.amount());
        }

        private Lowered lowered(Edition edition) {
            var record = ledger.record(issued.decision()).orElseThrow();
            var invoice = ledger.papersOf(issued.onCase()).stream()
                    .filter(each -> each.number().kind() == Paper.Kind.INVOICE)
                    .filter(each -> each.decision() < issued.decision())
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            return new Lowered(
                    invoice.number(),
                    day(invoice.at(), edition),
                    Lowering.by(record.order().command()),
                    record.because());
        }

        /** Of an invoice that another one came after, all was taken back. */
        private Now now() {
            boolean followed = ledger.papersOf(issued.onCase()).stream()
                    .anyMatch(
                            each -> each.number().kind() == Paper.Kind.INVOICE && each.decision() > issued.decision());
            var charge = followed
                    ? Optional.<Charge>empty()
                    : archive.open(ledger, issued.onCase()).flatMap(CaseFile::charge);
            var standing = charge.map(Charge::stands).orElse(Charge.Standing.CREDITED);
            long outstanding = standing == Charge.Standing.OPEN
                    ? charge.flatMap(Charge::outstanding).orElse(0L)
                    : 0;
            return new Now(standing, outstanding);
        }

        /** What a party was called when the paper was issued. */
        private String name(Subject subject, Fact<String> called) {
            return ledger.holders(PartyCase.named(subject)).stream()
                    .findFirst()
                    .flatMap(id -> archive.asOf(ledger, id, issued.decision()))
                    .map(CaseFile::state)
                    .filter(PartyCase.class::isInstance)
                    .map(party -> ((PartyCase) party).facts())
                    .flatMap(facts -> facts.get(called))
                    .orElse(subject.name());
        }
    }
}
