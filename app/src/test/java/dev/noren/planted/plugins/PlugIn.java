package dev.noren.planted.plugins;

/** Sound: a plug-in that neither domain nor ports should know. */
public final class PlugIn {}
