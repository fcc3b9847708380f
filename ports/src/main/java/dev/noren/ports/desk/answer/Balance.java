package dev.noren.ports.desk.answer;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Account;

/** Where the money of a case lies, in whole yen. No more is granted than was received, and no more paid out than is payable. */
final class Balance {

    private static final Fact<Long> RECEIVED = Fact.of("received", FactType.figure());
    private static final Fact<Long> PAID_OUT = Fact.of("paidOut", FactType.figure());
    /** What was granted or is unapplied, and has not been paid out. */
    private static final Fact<Long> PAYABLE = Fact.of("payable", FactType.figure());

    private Balance() {}

    static Facts of(Account account) {
        return Facts.of(RECEIVED, account.received(), Shown.UNAPPLIED, account.unapplied())
                .with(Shown.GRANTED, account.granted())
                .with(PAID_OUT, account.paidOut())
                .with(PAYABLE, account.payable());
    }
}
