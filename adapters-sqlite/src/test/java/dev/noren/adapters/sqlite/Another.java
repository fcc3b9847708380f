package dev.noren.adapters.sqlite;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** Another process that writes to a file until it is killed, and says each number when it is acknowledged. */
final class Another {

    private Another() {}

    static Process process(Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Another.class.getName(),
                        file.toString())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        try (var store = SqliteStore.open(Path.of(args[0]))) {
            // killed long before; the bound is for the case that nobody does
            for (int i = 0; i < 200_000; i++) {
                System.out.println((long) Entries.kept(store, ledger -> Entries.append(ledger, "case-1")));
            }
        }
    }
}
