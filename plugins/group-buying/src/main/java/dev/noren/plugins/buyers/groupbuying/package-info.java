/**
 * The group-buying track of KOL/KOC (KOL25-OV-3): KOCs as group leaders try samples, list the goods in the group-buying app, and
 * present and sell them in their WeChat groups. Goods that can be sold and shipped within China (KOL25-OV-6).
 *
 * <p>The company bears samples, their carriage and the sales commissions (KOL25-OV-8, -NOTE-2, -NOTE-3). How the weeks are
 * divided is ours.
 */
@NullMarked
package dev.noren.plugins.buyers.groupbuying;

import org.jspecify.annotations.NullMarked;
