/**
 * MTC Kitchen in New York: cookware, tableware and ingredients in a shop of its own with more than 5,000 items, bought by chefs
 * and, more and more, by people who cook at home; videos with Michelin chefs (DECK23-BUY-3).
 *
 * <p>The documents give no dates or prices: those here are ours, the price illustrative.
 */
@NullMarked
package dev.noren.plugins.buyers.mtckitchen;

import org.jspecify.annotations.NullMarked;
