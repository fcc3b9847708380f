package dev.noren.ports.driving;

import dev.noren.ports.form.UnreadableException;

/**
 * Books what a bank says came in. Every line is an order {@code record-payment} of the secretariat's, with a key of its own:
 * the same line is booked once, in however many files it comes. Safe for use by several threads.
 */
public interface Cashier {

    /**
     * Begins with a statement.
     *
     * @throws UnreadableException where it has no columns that tell a day and an amount
     */
    Settling settle(BankStatement statement) throws UnreadableException;
}
