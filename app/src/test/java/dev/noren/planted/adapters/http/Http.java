package dev.noren.planted.adapters.http;

/** Sound: an adapter that others should not know. */
public final class Http {}
