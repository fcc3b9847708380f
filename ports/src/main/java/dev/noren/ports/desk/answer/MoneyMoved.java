package dev.noren.ports.desk.answer;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Payload;
import dev.noren.domain.money.Account;
import dev.noren.domain.money.Grant;
import dev.noren.domain.money.Payout;
import dev.noren.domain.money.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What money moved in a step: read from the account before it and after it. */
final class MoneyMoved {

    /** How money moves. */
    private enum Way implements Word {
        RECEIVED,
        REVERSED,
        GRANTED,
        PAID_OUT
    }

    private static final Fact<Way> WAY = Fact.of("way", FactType.oneOf(Way.class));

    /** Each with its whole yen. */
    static final Fact<List<Facts>> MONEY = Fact.of(
            "money",
            FactType.listOf(FactType.group(Schema.of(WAY, Payload.PAID)
                    .orNot(Payload.REFERENCE, Payload.RECEIVED_ON, Payload.PAID_ON, Payload.CAUSE))));

    private MoneyMoved() {}

    /** @param earlier empty where the case was not open yet */
    static List<Facts> between(Optional<Account> earlier, Account after) {
        var before = earlier.orElse(Account.EMPTY);
        var received = after.receipts().stream()
                .filter(receipt -> isMissing(receipt, before))
                .map(receipt -> line(Way.RECEIVED, receipt));
        var reversed = before.receipts().stream()
                .filter(receipt -> isMissing(receipt, after))
                .map(receipt -> line(Way.REVERSED, receipt));
        var granted = after.grants().stream().skip(before.grants().size()).map(MoneyMoved::line);
        var paidOut = after.payouts().stream().skip(before.payouts().size()).map(MoneyMoved::line);
        return Stream.of(received, reversed, granted, paidOut)
                .flatMap(lines -> lines)
                .toList();
    }

    private static boolean isMissing(Receipt receipt, Account account) {
        return account.receipts().stream().noneMatch(other -> other.reference().equals(receipt.reference()));
    }

    private static Facts line(Way way, Receipt receipt) {
        return Facts.of(WAY, way, Payload.PAID, receipt.amount(), Payload.REFERENCE, receipt.reference())
                .with(Payload.RECEIVED_ON, receipt.receivedOn());
    }

    private static Facts line(Grant grant) {
        return Facts.of(
                WAY,
                Way.GRANTED,
                Payload.PAID,
                grant.amount(),
                Payload.CAUSE,
                grant.cause().word());
    }

    private static Facts line(Payout payout) {
        return Facts.of(WAY, Way.PAID_OUT, Payload.PAID, payout.amount(), Payload.REFERENCE, payout.reference())
                .with(Payload.PAID_ON, payout.paidOn());
    }
}
