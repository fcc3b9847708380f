package dev.noren.ports.driven;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.SalesFigures;
import dev.noren.ports.form.sheet.CellFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One plug-in that proposes what it is told to, remembers what it was asked, and can be taken away. */
public final class FakeBuyers implements Buyers {

    public static final Words NOT_LOADED = new Words("読み込まれていません", "is not loaded");

    private final String id;
    private final List<String> calls = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private State state = State.READY;
    private boolean gone;
    private Runnable whenAsked = () -> {};
    private Proposal<Partner> partner = Proposal.none();
    private Proposal<List<ProductFinding>> findings = Proposal.of(List.of());
    private Proposal<PromotionPlan> plan = Proposal.of(PromotionPlan.NOTHING);
    private Proposal<Reading> report = Proposal.none();

    public FakeBuyers(String id) {
        this.id = id;
    }

    public FakeBuyers brings(Partner terms) {
        this.partner = Proposal.of(terms);
        return this;
    }

    public FakeBuyers failsWith(Words... says) {
        var faults = List.of(says).stream().map(each -> new Fault(id, each)).toArray(Fault[]::new);
        this.partner = Proposal.none(faults);
        this.plan = Proposal.none(faults);
        this.report = Proposal.none(faults);
        return this;
    }

    public FakeBuyers plans(PromotionPlan proposed) {
        this.plan = Proposal.of(proposed);
        return this;
    }

    public FakeBuyers finds(ProductFinding... thinks) {
        this.findings = Proposal.of(List.of(thinks));
        return this;
    }

    public FakeBuyers reads(SalesFigures figures) {
        this.report = Proposal.of(new Reading.Read(figures));
        return this;
    }

    public FakeBuyers cannotRead(CellFault... cells) {
        this.report = Proposal.of(new Reading.Unreadable(List.of(cells)));
        return this;
    }

    public FakeBuyers is(State stands) {
        this.state = stands;
        return this;
    }

    public FakeBuyers whenAsked(Runnable does) {
        this.whenAsked = does;
        return this;
    }

    /** Takes it away. */
    public void goes() {
        gone = true;
    }

    /** What it was asked since the last call, in order. */
    public List<String> calls() {
        var since = List.copyOf(calls);
        calls.clear();
        return since;
    }

    /** The participations for which it was asked to plan. */
    public List<Opening> openings() {
        return List.copyOf(openings);
    }

    @Override
    public boolean isEmpty() {
        return gone;
    }

    @Override
    public List<Standing> plugins() {
        return gone
                ? List.of()
                : List.of(new Standing(
                        id,
                        Optional.of("1.0.0"),
                        Optional.of("[1.0,2.0)"),
                        "built-in",
                        state,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Tally.NOTHING));
    }

    private <T> Proposal<T> asked(String what, String plugin, Proposal<T> proposal) {
        calls.add(what);
        whenAsked.run();
        return gone || !plugin.equals(id) ? Proposal.none(new Fault(plugin, NOT_LOADED)) : proposal;
    }

    @Override
    public Proposal<Partner> partner(String plugin, Edition edition) {
        return asked("partner", plugin, partner);
    }

    @Override
    public Proposal<List<ProductFinding>> findings(String plugin, Edition edition, Map<String, Facts> products) {
        return asked("findings", plugin, findings);
    }

    @Override
    public Proposal<PromotionPlan> plan(String plugin, Opening opening) {
        openings.add(opening);
        return asked("plan", plugin, plan);
    }

    @Override
    public Proposal<Reading> report(String plugin, ReportFile file, Map<String, Facts> products) {
        return asked("report", plugin, report);
    }
}
