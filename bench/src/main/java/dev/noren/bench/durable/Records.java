package dev.noren.bench.durable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How many decisions a file holds. */
final class Records {

    private Records() {}

    static long in(Path file) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(number) from decision")) {
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }
}
