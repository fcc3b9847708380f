package dev.noren.ports.driving;

/**
 * A plug-in that an edition names and that cannot be asked. Its cases go on with what it proposed before.
 *
 * @param open how many of the edition's cases for which it speaks are not finished
 */
public record AbsentPlugin(String plugin, String edition, long open) {}
