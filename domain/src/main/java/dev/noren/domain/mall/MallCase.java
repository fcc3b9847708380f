package dev.noren.domain.mall;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Mark;
import dev.noren.domain.money.Account;
import dev.noren.domain.money.RefundRuling;
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
 * @param choice the option chosen last; empty before one is
 * @param bill the invoice of the option, from its approval on
 * @param report what the buyer reported; empty before the report is in
 * @param refund the ruling attached when it, or its option, was given up
 */
record MallCase(
        String id,
        Invitation invitation,
        List<String> products,
        MallState state,
        MallOption option,
        Optional<Choice> choice,
        Optional<Bill> bill,
        Dossier dossier,
        Reminded reminded,
        Optional<Report> report,
        boolean surveyed,
        Optional<RefundRuling> refund)
        implements Case {

    /** An option and the products that it is for. */
    record Choice(String option, List<String> products) {}

    /**
     * What is owed for the option.
     *
     * @param amount whole yen
     * @param at when it was written
     */
    record Bill(long amount, LocalDate dueOn, Instant at) {}

    /** The reminders that went. */
    record Reminded(Set<LocalDate> choices, boolean payment) {
        static final Reminded NOTHING = new Reminded(Set.of(), false);
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
                invitation.partner().hasOffers() ? MallOption.OFFERED : MallOption.NONE_OFFERED,
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                Reminded.NOTHING,
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Override
    public Set<Mark> marks() {
        return Set.of(state, option);
    }

    @Override
    public boolean finished() {
        return state.finished();
    }

    @Override
    public Set<Claim> claims() {
        var claims = new LinkedHashSet<Claim>();
        claims.add(participation(invitation.edition().id(), invitation.company(), invitation.buyer()));
        account()
                .receipts()
                .forEach(receipt ->
                        claims.add(Checks.payment(invitation.edition().id(), receipt.reference())));
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

    Account account() {
        return dossier.account();
    }

    /** Whether a paid option is confirmed; until then, and afterwards, the free promotion holds. */
    boolean paid() {
        return option == MallOption.CONFIRMED;
    }

    Optional<Offer> offer(String name) {
        return invitation.partner().offer(name);
    }

    /** The offer that was chosen. */
    Optional<Offer> chosenOffer() {
        return choice.flatMap(chosen -> offer(chosen.option()));
    }

    /** What is still to be paid, whole yen; empty where no payment is awaited or complete. */
    Optional<Long> outstanding() {
        return option == MallOption.APPROVED || option == MallOption.CONFIRMED
                ? bill.map(owed -> owed.amount() - account().applied())
                : Optional.empty();
    }

    /** The last day on which a payment recorded makes the option confirmed (MALL24-REQ-12). */
    Optional<LocalDate> lastDayToConfirm() {
        return bill.map(owed -> owed.dueOn()
                .plusDays(chosenOffer().map(Offer::confirmWithinDays).orElse(0L)));
    }

    MallCase in(MallState next) {
        return new MallCase(
                id, invitation, products, next, option, choice, bill, dossier, reminded, report, surveyed, refund);
    }

    MallCase option(MallOption next) {
        return new MallCase(
                id, invitation, products, state, next, choice, bill, dossier, reminded, report, surveyed, refund);
    }

    MallCase products(List<String> others) {
        return new MallCase(
                id, invitation, others, state, option, choice, bill, dossier, reminded, report, surveyed, refund);
    }

    MallCase chosen(Choice chosen) {
        return new MallCase(
                id,
                invitation,
                products,
                state,
                MallOption.REQUESTED,
                Optional.of(chosen),
                bill,
                dossier,
                reminded,
                report,
                surveyed,
                refund);
    }

    MallCase billed(Bill owed) {
        return new MallCase(
                id,
                invitation,
                products,
                state,
                MallOption.APPROVED,
                choice,
                Optional.of(owed),
                dossier,
                reminded,
                report,
                surveyed,
                refund);
    }

    MallCase with(Dossier changed) {
        return new MallCase(
                id, invitation, products, state, option, choice, bill, changed, reminded, report, surveyed, refund);
    }

    MallCase with(Account changed) {
        return with(dossier.with(changed));
    }

    MallCase with(Reminded changed) {
        return new MallCase(
                id, invitation, products, state, option, choice, bill, dossier, changed, report, surveyed, refund);
    }

    MallCase reported(Report given) {
        return new MallCase(
                id,
                invitation,
                products,
                MallState.REPORTED,
                option,
                choice,
                bill,
                dossier,
                reminded,
                Optional.of(given),
                surveyed,
                refund);
    }

    MallCase answered() {
        return new MallCase(
                id, invitation, products, state, option, choice, bill, dossier, reminded, report, true, refund);
    }

    /** The option given up: what was paid towards an invoice not yet settled goes towards nothing any more (8.4). */
    MallCase optionGivenUp(RefundRuling attached) {
        var account = option == MallOption.APPROVED ? account().released() : account();
        return new MallCase(
                id,
                invitation,
                products,
                state,
                option.givenUp(),
                choice,
                bill,
                dossier.with(account),
                reminded,
                report,
                surveyed,
                Optional.of(attached));
    }
}
