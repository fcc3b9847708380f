/**
 * Frank Japan on JD.com: a Japanese sake hall, processed food, baby and maternity goods; banners, listing ads, articles by
 * KOLs, live commerce, and tastings where the goods are bought by EC on the spot (DECK23-BUY-1).
 *
 * <p>The documents give no dates, prices or numbers: those here are ours, the prices illustrative.
 */
@NullMarked
package dev.noren.plugins.buyers.frankjapan;

import org.jspecify.annotations.NullMarked;
