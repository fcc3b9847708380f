package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;

/** Stands in no list of services. */
@Plugin(id = "is-not-named", version = "1.0.0", spi = "[1.0,2.0)")
public class IsNotNamed extends TeaHouse {}
