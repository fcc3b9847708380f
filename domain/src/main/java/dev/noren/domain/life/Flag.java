package dev.noren.domain.life;

import dev.noren.domain.fact.Word;

/** What an accepted command is remarked with. */
public enum Flag implements Word {
    /** A deal that is not delivered in Japan, in yen and bought out in full (MALL24-OV-3). */
    EXCEPTIONAL_TERMS,
    /** Goods that left later than seven days after the order (KOL25-REQ-7). */
    LATE_SHIPMENT,
    /** A plug-in proposed something out of bounds, which was left out of the promotion. */
    PROMOTION_CUT
}
