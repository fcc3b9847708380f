/**
 * JAPAN MALL in Thailand with three Japanese trading companies: Lazada and Shopee for all sorts of goods, Konvy for cosmetics alone;
 * feature pages, ads, Instagram, and a report with the shares of the regions (DECK23-BUY-5).
 *
 * <p>The documents give no dates or prices: those here are ours, the prices illustrative.
 */
@NullMarked
package dev.noren.plugins.buyers.thaimalls;

import org.jspecify.annotations.NullMarked;
