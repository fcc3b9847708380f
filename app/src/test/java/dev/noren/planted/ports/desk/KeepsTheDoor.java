package dev.noren.planted.ports.desk;

/** Keeps within the law. */
public final class KeepsTheDoor {}
