package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.testkit.good.TeaHouse;

/** Does not say which plug-in it is. */
public class IsNotMarked extends TeaHouse {}
