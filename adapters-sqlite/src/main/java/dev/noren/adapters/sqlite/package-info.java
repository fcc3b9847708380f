/**
 * Decisions kept in one SQLite file: {@link dev.noren.adapters.sqlite.SqliteStore}. One thread writes, and commits together
 * whatever waits; readers have connections of their own and see what is committed.
 */
@NullMarked
package dev.noren.adapters.sqlite;

import org.jspecify.annotations.NullMarked;
