package dev.noren.ports.driving;

/**
 * By which a caller may send an order again, without knowing what became of it: whatever bears the same key and asks for the
 * same gets the first answer. Neither the caller's key nor what was asked can be read from it.
 *
 * @param id the caller and the caller's key, hashed
 * @param request all that is asked for, hashed together with the key
 */
public record IdempotencyKey(String id, String request) {}
