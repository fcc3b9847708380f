/** Money: amounts, receipts, and the account of a case. */
@NullMarked
package dev.noren.domain.money;

import org.jspecify.annotations.NullMarked;
