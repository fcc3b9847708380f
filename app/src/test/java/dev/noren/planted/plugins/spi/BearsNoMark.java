package dev.noren.planted.plugins.spi;

/** Planted: what plug-ins are written against is marked. */
public interface BearsNoMark {}
