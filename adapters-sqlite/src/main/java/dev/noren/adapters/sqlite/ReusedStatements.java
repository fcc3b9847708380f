package dev.noren.adapters.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** Prepares every statement once per connection: this store knows a few dozen of them. For one thread at a time. */
final class ReusedStatements extends DefaultStatementBuilder {

    private final Map<String, PreparedStatement> idle = new HashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        var before = idle.remove(sql);
        return before == null ? super.create(connection, sql, context) : before;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (!(statement instanceof PreparedStatement prepared) || idle.putIfAbsent(sql, prepared) != null) {
            statement.close();
        } else {
            prepared.clearParameters();
        }
    }

    @Override
    public void close(Connection connection) {
        idle.clear();
    }
}
