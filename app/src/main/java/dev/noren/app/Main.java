package dev.noren.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code noren}. */
@Command(name = "noren", mixinStandardHelpOptions = true, description = "Runs the participation side of trade-promotion programmes.")
public final class Main {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
