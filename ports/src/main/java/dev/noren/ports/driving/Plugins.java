package dev.noren.ports.driving;

import dev.noren.ports.driven.Buyers.Standing;
import java.util.List;

/** How the buyers' plug-ins stand, for the secretariat. Safe for use by several threads. */
@FunctionalInterface
public interface Plugins {

    /** Where there is no plug-in. */
    Plugins NONE = List::of;

    /** Every plug-in that was found, those that could not be taken included, by id. */
    List<Standing> all();
}
