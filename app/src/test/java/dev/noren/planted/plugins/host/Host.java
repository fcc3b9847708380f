package dev.noren.planted.plugins.host;

/** Sound: the host, which nobody but the app and the test kit should know. */
public final class Host {}
