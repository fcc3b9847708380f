package dev.noren.ports.desk.archive;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Worklist;
import dev.noren.domain.life.World;
import dev.noren.domain.office.EditionCase;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Terms;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The world as the ledger has it. Writes down what was looked at, so that a decision can be made again from its record. */
public final class LedgerWorld implements World {

    /** The facts by which somebody is called. */
    private static final Set<String> CALLED =
            Set.of(CompanyFacts.NAME.name(), CompanyFacts.EMAIL.name(), "englishName");

    private final Ledger ledger;
    private final Archive archive;
    private final Instant now;
    private final OpenTasks openTasks;
    private final Optional<EditionVersion> under;
    private final Map<String, Form> lookedAt = new LinkedHashMap<>();
    private final Map<Subject, Optional<PartyCase>> parties = new HashMap<>();
    private @Nullable Optional<EditionCase> office;

    /** @param under the edition frozen into the case, or the newest of the one an order was sent to */
    public LedgerWorld(Ledger ledger, Archive archive, Instant now, Optional<EditionVersion> under) {
        this(ledger, archive, now, under, new OpenTasks(Plugins.NONE));
    }

    /** @param openTasks of which a question may be */
    public LedgerWorld(
            Ledger ledger, Archive archive, Instant now, Optional<EditionVersion> under, OpenTasks openTasks) {
        this.openTasks = openTasks;
        this.ledger = ledger;
        this.archive = archive;
        this.now = now;
        this.under = under;
    }

    /** What was looked at, by what was asked. */
    public Form.Fields lookedAt() {
        return Form.Fields.of(lookedAt);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public boolean inEdition() {
        return under.isPresent();
    }

    @Override
    public Edition edition() {
        var meant = under.orElseThrow(() -> new IllegalStateException("no edition"));
        return office().flatMap(office -> office.version(meant.version()))
                .orElseThrow(() -> new IllegalStateException("no such edition: " + meant));
    }

    private Optional<EditionCase> office() {
        var found = office == null ? under.flatMap(meant -> edition(ledger, archive, meant.id())) : office;
        office = found;
        return found;
    }

    /** An edition as the office keeps it; empty where none of that id was published. */
    public static Optional<EditionCase> edition(Ledger ledger, Archive archive, String id) {
        return ledger.holders(EditionCase.named(id)).stream()
                .findFirst()
                .flatMap(caseId -> archive.open(ledger, caseId))
                .map(CaseFile::state)
                .map(EditionCase.class::cast);
    }

    @Override
    public Optional<Facts> company(String name) {
        return party(Subject.company(name));
    }

    @Override
    public Optional<Facts> product(String name) {
        return party(Subject.product(name));
    }

    @Override
    public Optional<Facts> buyer(String name) {
        return party(Subject.buyer(name));
    }

    private Optional<Facts> party(Subject subject) {
        return parties.computeIfAbsent(subject, this::looked).map(PartyCase::facts);
    }

    private Optional<PartyCase> looked(Subject subject) {
        var party = ledger.holders(PartyCase.named(subject)).stream()
                .findFirst()
                .flatMap(caseId -> archive.open(ledger, caseId))
                .map(CaseFile::state)
                .map(PartyCase.class::cast);
        lookedAt.put(
                PartyCase.named(subject).toString(),
                Form.whole(party.map(PartyCase::version).orElse(0L)));
        return party;
    }

    @Override
    public List<String> holders(Claim claim) {
        var holders = ledger.holders(claim);
        lookedAt.put(claim.toString(), Form.texts(holders));
        return holders;
    }

    @Override
    public long holderCount(Claim claim) {
        long count = ledger.holderCount(claim);
        lookedAt.put("count:" + claim, Form.whole(count));
        return count;
    }

    @Override
    public Optional<Case> other(String caseId) {
        var other = archive.open(ledger, caseId);
        lookedAt.put(
                "case:" + caseId, Form.whole(other.map(file -> file.version()).orElse(0L)));
        return other.map(CaseFile::state);
    }

    @Override
    public List<Case> casesOf(Subject party) {
        var ids = ledger.casesOf(party);
        lookedAt.put("cases:" + party.sort().word() + " " + party.name(), Form.texts(ids));
        return ids.stream()
                .flatMap(id -> archive.open(ledger, id).stream())
                .<Case>map(CaseFile::state)
                .toList();
    }

    /** What it finds is written down nowhere: it tells who somebody is. */
    @Override
    public Set<String> names(Subject party) {
        var names = new HashSet<String>();
        for (var id : ledger.casesOf(party)) {
            ledger.history(id).stream()
                    .filter(record -> record.whose().equals(Optional.of(party)))
                    .forEach(record -> Concealing.said(RecordForm.write(record), CALLED, ledger::personal, names));
        }
        return names;
    }

    @Override
    public Terms terms() {
        var terms = office().orElseThrow(() -> new IllegalStateException("no edition"))
                .newestTerms();
        lookedAt.put("terms", Form.whole(terms.version()));
        return terms;
    }

    @Override
    public Settled settled(String company, Set<String> products) {
        var settled = office().map(office -> office.settled(company, products)).orElse(Settled.NOTHING);
        var clauses = new LinkedHashMap<String, Form>();
        settled.accepted().entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().id().compareTo(other.getKey().id()))
                .forEach(entry -> clauses.put(entry.getKey().id(), Form.flag(entry.getValue())));
        lookedAt.put("settled:" + company, Form.Fields.of(clauses));
        return settled;
    }

    @Override
    public List<Worklist.Item> worklist(int most) {
        return openTasks.by(ledger, now, most);
    }

    /** The version of the terms in force; 0 where no edition is meant. */
    public long termsVersion() {
        return office().map(office -> office.newestTerms().version()).orElse(0L);
    }

    public Optional<EditionVersion> under() {
        return under;
    }
}
