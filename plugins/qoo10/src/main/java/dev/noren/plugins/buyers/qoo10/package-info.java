/**
 * Qoo10 in Korea: food, daily goods, cosmetics; a hall of Japanese brands, newsletters to about 16 million members, and drives
 * together with prefectures (DECK23-BUY-2).
 *
 * <p>The documents give no dates or prices: those here are ours, the prices illustrative.
 */
@NullMarked
package dev.noren.plugins.buyers.qoo10;

import org.jspecify.annotations.NullMarked;
