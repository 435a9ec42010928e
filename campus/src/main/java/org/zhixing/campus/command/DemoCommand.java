package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.demo.Demo;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/// Loads the demo school where there is no school yet, and serves it.
@Command(name = "demo", description = {"装入演示学校并打开网页", "Load the demo school and serve its pages"})
final class DemoCommand implements Callable<Integer> {

    /// The lock in PostgreSQL that whoever loads a school holds.
    private record Turn(Statement statement) implements AutoCloseable {

        private static final long NUMBER = 2019;

        static Turn awaited(Statement statement) throws SQLException {
            statement.execute("select pg_advisory_lock(" + NUMBER + ")");
            return new Turn(statement);
        }

        @Override
        public void close() throws SQLException {
            statement.execute("select pg_advisory_unlock(" + NUMBER + ")");
        }
    }

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--load-only", description = {"只装入，不打开网页", "Load only, do not serve"})
    boolean loadOnly;

    @Option(names = "--seed", paramLabel = "S", description = {"随机种子", "The seed"})
    long seed = Demo.SEED;

    @Option(names = "--students", paramLabel = "N", description = {"约有这么多学生的随机学校", "A random school of about so many students"})
    @Nullable Integer students;

    @Option(names = "--port", paramLabel = "P", description = {"端口，默认 8080", "The port, 8080 by default"})
    int port = Port.USUAL;

    @Override
    public Integer call() throws Exception {
        if (students != null && students < Demo.FEWEST) {
            throw new Refused("随机学校至少要有 " + Demo.FEWEST + " 名学生，不是 " + students, "A random school has at least " + Demo.FEWEST + " students, not " + students);
        }
        if (!loadOnly) {
            Port.requireFree(port);
        }
        try (School school = options.open()) {
            load(school, Demo.of(seed, students == null ? OptionalInt.empty() : OptionalInt.of(students)), options.terminal());
            return loadOnly ? 0 : ServeCommand.serve(school, port, options.terminal());
        }
    }

    /// Of two demos at once, the second waits for the first and finds a school.
    static void load(School school, Demo demo, Terminal terminal) throws Exception {
        try (Connection connection = school.dataSource().getConnection(); Statement statement = connection.createStatement(); Turn turn = Turn.awaited(statement)) {
            load(school, demo, connection, terminal);
            statement.execute("analyze");
        } catch (SQLException failed) {
            throw school.meaning(failed);
        }
    }

    private static void load(School school, Demo demo, Connection connection, Terminal terminal) throws SQLException {
        if (school.filled()) {
            terminal.note(Label.label("数据目录里已有学校，不再装入", "The data directory has a school already; nothing is loaded"));
            return;
        }
        terminal.note(Label.label("正在装入演示学校……", "Loading the demo school …"));
        demo.load(connection);
        terminal.note(Label.label("演示学校已装入", "The demo school is loaded"));
    }
}
