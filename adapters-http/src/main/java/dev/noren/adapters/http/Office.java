package dev.noren.adapters.http;

import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.Stage;
import dev.noren.ports.driving.Tokens;
import java.util.Optional;

/**
 * What is served.
 *
 * @param stage empty wherever real cases are run
 * @param version of the program, for people to read
 */
public record Office(Desk desk, Tokens tokens, Plugins plugins, Optional<Stage> stage, String version) {}
