package org.zhixing.campus.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// How long PostgreSQL worked on statements, as it tells in its log while this is open.
final class StatementLog implements AutoCloseable {

    private static final Pattern DURATION = Pattern.compile("LOG: {2}duration: ([0-9.]+) ms");

    private final DataSource database;
    private final RandomAccessFile log;

    private StatementLog(DataSource database, RandomAccessFile log) {
        this.database = database;
        this.log = log;
    }

    static StatementLog open(DataSource database, Path log) throws IOException, SQLException {
        set(database, "alter system set log_min_duration_statement = 0");
        return new StatementLog(database, new RandomAccessFile(log.toFile(), "r"));
    }

    /// Forgets what was told so far.
    void skip() throws IOException {
        log.seek(log.length());
    }

    /// Spent on the statements since.
    long nanoseconds() throws IOException {
        byte[] told = new byte[Math.toIntExact(log.length() - log.getFilePointer())];
        log.readFully(told);
        return DURATION.matcher(new String(told, StandardCharsets.UTF_8)).results().map(found -> new BigDecimal(found.group(1)).movePointRight(6)).mapToLong(BigDecimal::longValue).sum();
    }

    @Override
    public void close() throws SQLException, IOException {
        log.close();
        set(database, "alter system reset log_min_duration_statement");
    }

    private static void set(DataSource database, String setting) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(setting);
            statement.execute("select pg_reload_conf()");
        }
    }
}
