package dev.noren.domain.mall;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Mark;
import dev.noren.domain.money.Account;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.Reported;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A participation: one per edition, company and buyer (MALL24-REG-2).
 *
 * @param invitation what was frozen when it opened
 * @param products what is promoted
 * @param aftermath what came of the promotion
 * @param refund the ruling attached when it, or its option, was given up
 */
record MallCase(
        String id,
        Invitation invitation,
        List<String> products,
        MallState state,
        PaidOption paidOption,
        Dossier dossier,
        Aftermath aftermath,
        Optional<RefundRuling> refund)
        implements Case {

    /**
     * What the buyer reports, and the company answers.
     *
     * @param report empty before it is in
     * @param surveyed whether the company has answered the survey
     */
    record Aftermath(Optional<Report> report, boolean surveyed) {
        static final Aftermath NOTHING = new Aftermath(Optional.empty(), false);
    }

    /**
     * What came of the promotion.
     *
     * @param data a line per product; empty where the buyer gives none
     */
    record Report(Optional<String> overview, List<Map<String, Object>> data) {}

    static MallCase invited(String id, Invitation invitation, List<String> products) {
        return new MallCase(
                id,
                invitation,
                List.copyOf(products),
                MallState.INVITED,
                PaidOption.of(invitation.partner().hasOffers()),
                Dossier.EMPTY,
                Aftermath.NOTHING,
                Optional.empty());
    }

    @Override
    public Set<Mark> marks() {
        return Set.of(state, option());
    }

    @Override
    public boolean finished() {
        return state.finished();
    }

    @Override
    public Set<Claim> claims() {
        var claims = new LinkedHashSet<>(Checks.booked(invitation.edition().id(), account()));
        claims.add(participation(invitation.edition().id(), invitation.company(), invitation.buyer()));
        if (!finished()) {
            claims.add(Checks.unfinished(invitation.edition().id()));
        }
        if (state.compareTo(MallState.ENDED) < 0) {
            claims.add(Checks.callable(invitation.edition().id()));
        }
        return claims;
    }

    static Claim participation(String edition, String company, String buyer) {
        return Claim.of("participation", edition, company, buyer);
    }

    @Override
    public Optional<EditionVersion> edition() {
        return Optional.of(invitation.edition());
    }

    @Override
    public Optional<String> company() {
        return Optional.of(invitation.company());
    }

    @Override
    public Optional<String> buyer() {
        return Optional.of(invitation.buyer());
    }

    MallRules rules() {
        return invitation.rules();
    }

    MallOption option() {
        return paidOption.mark();
    }

    Optional<PaidOption.Choice> choice() {
        return paidOption.choice();
    }

    Optional<PaidOption.Bill> bill() {
        return paidOption.bill();
    }

    Optional<Report> report() {
        return aftermath.report();
    }

    @Override
    public List<Reported> reported() {
        return report().map(report -> new Reported(Optional.empty(), MallData.figures(report.data()))).stream()
                .toList();
    }

    Account account() {
        return dossier.account();
    }

    /** Whether a paid option is confirmed; until then, and afterwards, the free promotion holds. */
    boolean paid() {
        return option() == MallOption.CONFIRMED;
    }

    Optional<Offer> offer(String name) {
        return invitation.partner().offer(name);
    }

    /** The offer that was chosen. */
    Optional<Offer> chosenOffer() {
        return choice().flatMap(chosen -> offer(chosen.option()));
    }

    /** What the buyer does, and wants: for a paid option once it is confirmed (MALL24-PN-1, -PR-4). */
    PromotionPlan promotion() {
        return invitation
                .promotion()
                .under(choice().map(PaidOption.Choice::option).filter(chosen -> paid()));
    }

    /** What is still to be paid, whole yen; empty where no payment is awaited or complete. */
    Optional<Long> outstanding() {
        return option() == MallOption.APPROVED || paid()
                ? bill().map(owed -> owed.amount() - account().applied())
                : Optional.empty();
    }

    /** The last day on which a payment recorded makes the option confirmed (MALL24-REQ-12). */
    Optional<LocalDate> lastDayToConfirm() {
        return bill().map(owed -> owed.dueOn()
                .plusDays(chosenOffer().map(Offer::confirmWithinDays).orElse(0L)));
    }

    MallCase in(MallState next) {
        return new MallCase(id, invitation, products, next, paidOption, dossier, aftermath, refund);
    }

    MallCase with(Partner changed) {
        return new MallCase(id, invitation.with(changed), products, state, paidOption, dossier, aftermath, refund);
    }

    /** Taken up again: of what should have been reminded by now, nobody is reminded any more (8.7). */
    MallCase resumed(Instant at) {
        return with(MallDue.resumed(this, at));
    }

    MallCase with(PaidOption changed) {
        return new MallCase(id, invitation, products, state, changed, dossier, aftermath, refund);
    }

    MallCase option(MallOption next) {
        return with(paidOption.at(next));
    }

    MallCase products(List<String> others) {
        return new MallCase(id, invitation, others, state, paidOption, dossier, aftermath, refund);
    }

    MallCase with(Dossier changed) {
        return new MallCase(id, invitation, products, state, paidOption, changed, aftermath, refund);
    }

    MallCase with(Account changed) {
        return with(dossier.with(changed));
    }

    MallCase with(Aftermath changed) {
        return new MallCase(id, invitation, products, state, paidOption, dossier, changed, refund);
    }

    MallCase reported(Report given) {
        return in(MallState.REPORTED).with(new Aftermath(Optional.of(given), aftermath.surveyed()));
    }

    /** The option given up: what was paid towards an invoice not yet settled goes towards nothing any more (8.4). */
    MallCase optionGivenUp(RefundRuling attached) {
        var account = option() == MallOption.APPROVED ? account().released() : account();
        var givenUp = with(account).option(option().givenUp());
        return new MallCase(
                id,
                invitation,
                products,
                state,
                givenUp.paidOption(),
                givenUp.dossier(),
                aftermath,
                Optional.of(attached));
    }
}
