package dev.noren.ports.desk.payment;

import dev.noren.domain.fact.Sha256;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Paper;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.deciding.Clerk;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.IssuedPaper;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.BankLine;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.LineAnswer;
import dev.noren.ports.driving.LineAnswer.Candidate;
import dev.noren.ports.driving.LineAnswer.Doubt;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts one line of a bank's statement to the one case that fits it by name and amount, or says why it is left for a person. A
 * line that a person has put to a case goes there, and the rules decide.
 */
public final class Till {

    /** What is recorded of a payment. */
    static final String RECORD = "record-payment";

    private static final String PARTICIPATION = "participation";
    private static final int MOST_COMPANIES = 20;
    private static final int MOST_CASES = 200;
    private static final int MOST_CANDIDATES = 10;
    private static final int PAGE = 1_000;
    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Archive archive;
    private final Clerk clerk;

    public Till(Archive archive, Clerk clerk) {
        this.archive = archive;
        this.clerk = clerk;
    }

    /** The same, deciding what is undone afterwards. */
    Till supposing() {
        return new Till(archive, clerk.supposing());
    }

    /** What is supposed to have been paid to a case already, and is not in the ledger. */
    interface Supposed {

        Supposed NOTHING = caseId -> 0;

        long to(String caseId);
    }

    /** Where a line goes. */
    private sealed interface Way {

        /** To a case; for the {@code attempt}th time, the ones before having been taken back. */
        record To(String caseId, int attempt) implements Way {}

        record Nowhere(LineAnswer answer) implements Way {}
    }

    /** Everybody who may pay. */
    static Payers payers(Ledger ledger) {
        var payers = new Payers();
        var companies = new Selection(
                Actor.SECRETARIAT,
                Subject.Sort.COMPANY.word(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                PAGE);
        for (var page = ledger.cards(companies); !page.isEmpty(); page = ledger.cards(companies)) {
            page.forEach(placed -> payers.add(
                    placed.card().company().orElseThrow(), placed.card().names()));
            companies = companies.from(page.getLast().place());
        }
        return payers;
    }

    /** What is known of a line without a look at what is outstanding: that it came before, or from nobody. */
    Optional<LineAnswer> known(Ledger ledger, BankLine line, Payers payers) {
        var booked = lastBooked(ledger, line).filter(Booked::stands).map(before -> already(line, before));
        return booked.isPresent() || line.toCase().isPresent() || !isFromNobody(ledger, line, payers)
                ? booked
                : Optional.of(new LineAnswer.Doubtful(line, Doubt.UNKNOWN_PAYER, List.of()));
    }

    private boolean isFromNobody(Ledger ledger, BankLine line, Payers payers) {
        return named(ledger, line).isEmpty()
                && companies(ledger, line, payers).isEmpty()
                && payers.alike(line).isEmpty();
    }

    /** Books a line, or says why not. What a refusal appends is for the caller to undo. */
    LineAnswer settle(Ledger ledger, Instant now, BankLine line, Payers payers, Supposed supposed) {
        return switch (way(ledger, line, payers, supposed)) {
            case Way.Nowhere(var answer) -> answer;
            case Way.To(var caseId, var attempt) ->
                switch (clerk.decide(ledger, now, order(line, caseId, attempt))) {
                    case Answer.Given given -> new LineAnswer.Booked(line, given);
                    case Answer.Refused refused -> new LineAnswer.Refused(line, caseId, refused);
                };
        };
    }

    private static Order order(BankLine line, String caseId, int attempt) {
        var with = Form.Fields.NONE
                .with(Payload.PAID.name(), Form.whole(line.amount()))
                .with(Payload.RECEIVED_ON.name(), Form.text(line.receivedOn().toString()))
                .with(Payload.REFERENCE.name(), Form.text(line.recordedAs()));
        return Order.on(caseId, Actor.SECRETARIAT, RECORD, with)
                .repeatable(new IdempotencyKey(keyId(line, attempt), Sha256.of(line.key() + "\n" + caseId)));
    }

    private static String keyId(BankLine line, int attempt) {
        return Sha256.of("bank line\n" + line.key() + "\n" + attempt);
    }

    private Way way(Ledger ledger, BankLine line, Payers payers, Supposed supposed) {
        var before = lastBooked(ledger, line);
        if (before.filter(Booked::stands).isPresent()) {
            return new Way.Nowhere(already(line, before.get()));
        }
        int attempt = before.map(Booked::attempt).orElse(0) + 1;
        if (line.toCase().isPresent()) {
            var put = line.toCase().get();
            return open(ledger, put).isPresent()
                    ? new Way.To(put, attempt)
                    : doubtful(line, Doubt.NO_SUCH_CASE, List.of());
        }
        var found = found(ledger, line, payers, supposed);
        return before.isPresent() ? doubtful(line, Doubt.REVERSED, found.all()) : found.way(line, attempt);
    }

    private static Way doubtful(BankLine line, Doubt doubt, List<Candidate> candidates) {
        return new Way.Nowhere(new LineAnswer.Doubtful(
                line, doubt, candidates.stream().limit(MOST_CANDIDATES).toList()));
    }

    /**
     * The cases that a line may be meant for.
     *
     * @param sure whether they are known by a number or a whole name
     * @param known whether anybody is known by it
     */
    private record Found(boolean known, boolean sure, List<Candidate> all) {

        Way way(BankLine line, int attempt) {
            var awaiting = all.stream().filter(each -> each.outstanding() > 0).toList();
            var fitting = awaiting.stream()
                    .filter(each -> each.outstanding() == line.amount())
                    .toList();
            if (!known) {
                return doubtful(line, Doubt.UNKNOWN_PAYER, List.of());
            }
            if (!sure) {
                return doubtful(line, Doubt.PAYER_ALIKE, fitting.isEmpty() ? awaiting : fitting);
            }
            if (awaiting.isEmpty()) {
                return doubtful(line, Doubt.NOTHING_OUTSTANDING, all);
            }
            if (fitting.size() == 1) {
                return new Way.To(fitting.getFirst().caseId(), attempt);
            }
            return fitting.isEmpty()
                    ? doubtful(line, Doubt.AMOUNT_DIFFERS, awaiting)
                    : doubtful(line, Doubt.SEVERAL_CASES, fitting);
        }
    }

    private Found found(Ledger ledger, BankLine line, Payers payers, Supposed supposed) {
        var byNumber = named(ledger, line).stream()
                .flatMap(id -> open(ledger, id).stream())
                .map(file -> candidate(file, supposed))
                .toList();
        if (!byNumber.isEmpty()) {
            return new Found(true, true, byNumber);
        }
        var called = companies(ledger, line, payers);
        var companies = called.isEmpty() ? payers.alike(line) : called;
        return new Found(!companies.isEmpty(), !called.isEmpty(), cases(ledger, companies, supposed));
    }

    /** The cases that a line names itself: by their ids, or the numbers of their invoices. */
    private static List<String> named(Ledger ledger, BankLine line) {
        var said = line.payer() + " " + line.remark();
        var ids = CASE_ID.matcher(said).results().map(MatchResult::group);
        var invoiced = Paper.Number.invoicesIn(said).stream()
                .flatMap(number -> ledger.paper(number).stream())
                .map(IssuedPaper::onCase);
        return Stream.concat(ids, invoiced).distinct().toList();
    }

    private Collection<String> companies(Ledger ledger, BankLine line, Payers payers) {
        var companies = new LinkedHashSet<String>();
        for (var number : Payers.corporateNumbers(line)) {
            ledger.holders(PartyCase.corporateNumber(number)).stream()
                    .flatMap(id -> archive.open(ledger, id).stream())
                    .flatMap(file -> file.state().company().stream())
                    .forEach(companies::add);
        }
        return companies.isEmpty() ? payers.called(line) : companies;
    }

    private List<Candidate> cases(Ledger ledger, Collection<String> companies, Supposed supposed) {
        return companies.stream()
                .limit(MOST_COMPANIES)
                .flatMap(company -> ledger.cards(of(company)).stream())
                .flatMap(placed -> open(ledger, placed.card().caseId()).stream())
                .map(file -> candidate(file, supposed))
                .toList();
    }

    private static Selection of(String company) {
        return new Selection(
                Actor.SECRETARIAT,
                PARTICIPATION,
                Optional.empty(),
                Optional.of(company),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                MOST_CASES);
    }

    private Optional<CaseFile<?, ?>> open(Ledger ledger, String caseId) {
        return archive.open(ledger, caseId).filter(file -> file.life().kind().equals(PARTICIPATION));
    }

    private static <S extends Case> Candidate candidate(CaseFile<S, ?> file, Supposed supposed) {
        var state = file.state();
        long outstanding = file.life()
                .view(state, Actor.SECRETARIAT)
                .get(Shown.OUTSTANDING)
                .orElse(0L);
        return new Candidate(
                state.id(),
                state.company().orElse(""),
                state.edition().map(EditionVersion::id).orElse(""),
                Math.max(0, outstanding - supposed.to(state.id())));
    }

    /**
     * When a line was booked.
     *
     * @param stands whether it is still in that case: it may have been taken back
     */
    private record Booked(int attempt, String onCase, boolean stands) {}

    private static LineAnswer already(BankLine line, Booked before) {
        return new LineAnswer.AlreadyBooked(line, before.onCase());
    }

    private Optional<Booked> lastBooked(Ledger ledger, BankLine line) {
        return Stream.iterate(1, attempt -> attempt + 1)
                .map(attempt -> booked(ledger, line, attempt))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    private Optional<Booked> booked(Ledger ledger, BankLine line, int attempt) {
        return ledger.keyed(keyId(line, attempt))
                .flatMap(DecisionRecord::onCase)
                .map(caseId -> new Booked(attempt, caseId, holds(ledger, caseId, line)));
    }

    private boolean holds(Ledger ledger, String caseId, BankLine line) {
        return archive.open(ledger, caseId)
                .map(file -> file.state().dossier().account().receipts())
                .filter(receipts -> receipts.stream()
                        .anyMatch(receipt -> receipt.reference().equals(line.recordedAs())))
                .isPresent();
    }
}
