package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;

/** Was written for an interface to come. */
@Plugin(id = "works-with-another-version", version = "1.0.0", spi = "[2.0,3.0)")
public class WorksWithAnotherVersion extends TeaHouse {}
