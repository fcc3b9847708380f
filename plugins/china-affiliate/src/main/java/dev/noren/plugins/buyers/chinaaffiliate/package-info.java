/**
 * The affiliate track of KOL/KOC (KOL25-OV-2): several KOLs and KOCs try samples, then present and sell the goods on their own
 * accounts on RED, Douyin and WeChat Channels, from shops that the company or its partner has there (KOL25-OV-5).
 *
 * <p>The company bears samples, their carriage and the sales commissions (KOL25-OV-8, -NOTE-2, -NOTE-3). How the weeks are
 * divided is ours.
 */
@NullMarked
package dev.noren.plugins.buyers.chinaaffiliate;

import org.jspecify.annotations.NullMarked;
