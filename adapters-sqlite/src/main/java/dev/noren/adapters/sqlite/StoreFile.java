package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The file, looked at before it is used: whatever cannot be a store of this version is left as it is. */
final class StoreFile {

    /** The newest migration there is; every migration writes its number into the file as {@code user_version}. */
    static final int NEWEST = 5;
    /** Written into the file by the first migration. */
    private static final int APPLICATION = 0x4e6f726e;

    private static final int BUSY_MILLIS = 5_000;
    /**
     * Pages that the writer holds: what many units of work that are committed together change, so that nothing is written
     * twice in one commit, and the inner pages of every index of a large file (ours).
     */
    private static final int WRITING_KILOBYTES = 64 << 10;

    private static final String MIGRATIONS = "classpath:dev/noren/adapters/sqlite/migration";
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path path;
    private final Jdbi toWrite;
    private final Jdbi toRead;

    private StoreFile(Path path) {
        this.path = path;
        this.toWrite = jdbi(source(path, writing()));
        this.toRead = jdbi(source(path, reading()));
    }

    private static Jdbi jdbi(SQLiteDataSource source) {
        var jdbi = Jdbi.create(source);
        jdbi.setStatementBuilderFactory(connection -> new ReusedStatements());
        return jdbi;
    }

    /** @throws StoreUnavailableException where there cannot be a store at that path */
    static StoreFile at(Path given) {
        var path = given.toAbsolutePath().normalize();
        var folder = path.getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw Unavailable.because(path, "is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw Unavailable.because(path, "there is no folder " + folder);
        }
        if (path.toString().contains("?")) {
            throw Unavailable.because(path, "a question mark cannot stand in the path");
        }
        try {
            return new StoreFile(
                    Files.exists(path) ? path.toRealPath() : folder.toRealPath().resolve(path.getFileName()));
        } catch (IOException broken) {
            throw Unavailable.because(path, "cannot be opened: " + broken.getMessage(), broken);
        }
    }

    Path path() {
        return path;
    }

    /** @throws StoreUnavailableException where it may not be written */
    void isWritable() {
        if (Files.exists(path) && !mayBeWritten(path)) {
            throw Unavailable.because(path, "is read-only");
        }
        if (!mayBeWritten(path.resolveSibling("."))) {
            throw Unavailable.because(path, "its folder is read-only");
        }
    }

    /** A file that nobody may write is not written by root either. */
    private static boolean mayBeWritten(Path path) {
        try {
            var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            return Files.isWritable(path)
                    && (posix == null
                            || posix.readAttributes().permissions().stream().anyMatch(WRITING::contains));
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * Makes the tables, or brings them up to date.
     *
     * @throws StoreUnavailableException where the file holds something else, or more than is known here
     */
    void migrate() {
        if (isThere()) {
            look(true);
        }
        try {
            Flyway.configure(StoreFile.class.getClassLoader())
                    .loggers("slf4j")
                    .dataSource(source(path, writing()))
                    .locations(MIGRATIONS)
                    .load()
                    .migrate();
        } catch (FlywayException broken) {
            throw Unavailable.of(path, broken);
        }
    }

    /** @throws StoreUnavailableException where there is nothing of exactly this version to read */
    void isReadable() {
        if (!isThere()) {
            throw Unavailable.because(path, Files.exists(path) ? "is empty" : "there is no such file");
        }
        if (look(false) < NEWEST) {
            throw Unavailable.because(path, "is of an older version: open it for writing once");
        }
    }

    /** @throws StoreUnavailableException where there is no store of this version or of an older one */
    void isKnown() {
        if (!isThere()) {
            throw Unavailable.because(path, Files.exists(path) ? "is empty" : "there is no such file");
        }
        look(false);
    }

    /** How many bytes of it are in use. */
    long bytes() {
        try (var connection = source(path, reading()).getConnection()) {
            long pages = (long) number(connection, "pragma page_count") - number(connection, "pragma freelist_count");
            return pages * number(connection, "pragma page_size");
        } catch (SQLException broken) {
            throw Unavailable.of(path, broken);
        }
    }

    private boolean isThere() {
        try {
            return Files.exists(path) && Files.size(path) > 0;
        } catch (IOException broken) {
            throw Unavailable.of(path, broken);
        }
    }

    /** The version of the file; asks for nothing that would change it. */
    private int look(boolean mayBeBegun) {
        try (var connection =
                source(path, mayBeBegun ? new SQLiteConfig() : reading()).getConnection()) {
            int application = number(connection, "pragma application_id");
            int version = number(connection, "pragma user_version");
            int tables = number(
                    connection,
                    "select count(*) from sqlite_master where name not like 'sqlite%' and tbl_name <> 'flyway_schema_history'");
            boolean begun = mayBeBegun && application == 0 && version == 0 && tables == 0;
            if (application != APPLICATION && !begun) {
                throw Unavailable.because(path, "is no store of Noren's");
            }
            int newest = Math.max(version, migrated(connection));
            if (newest > NEWEST) {
                throw Unavailable.because(
                        path, "is of version " + newest + ", and this Noren knows none above " + NEWEST);
            }
            return version;
        } catch (SQLException broken) {
            throw Unavailable.of(path, broken);
        }
    }

    /** The newest migration that was noted; 0 where none was. */
    private static int migrated(Connection connection) throws SQLException {
        boolean noted =
                0 < number(connection, "select count(*) from sqlite_master where name = 'flyway_schema_history'");
        return noted
                ? number(connection, "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history")
                : 0;
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }

    Handle openToWrite() {
        return toWrite.open();
    }

    Handle openToRead() {
        return toRead.open();
    }

    private static SQLiteDataSource source(Path path, SQLiteConfig config) {
        config.setBusyTimeout(BUSY_MILLIS);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }

    private static SQLiteConfig writing() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        // what a unit of work has changed so far is kept to undo it: in memory, for every unit is one
        config.setTempStore(TempStore.MEMORY);
        config.setCacheSize(-WRITING_KILOBYTES);
        return config;
    }

    private static SQLiteConfig reading() {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return config;
    }
}
