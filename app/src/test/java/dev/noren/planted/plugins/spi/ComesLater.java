package dev.noren.planted.plugins.spi;

/** Planted: it says that it came with a version that is not there yet. */
@PluginApi(since = "1000.0")
public interface ComesLater {}
