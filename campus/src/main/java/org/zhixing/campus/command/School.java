package org.zhixing.campus.command;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.zhixing.campus.Campus;
import org.zhixing.campus.database.Database;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/// A school whose database is open. Its parts (`the(Figures.class)`) are put together when first asked for.
/// Closed by `close`, or by Ctrl-C and TERM: first the web server, then PostgreSQL.
public final class School implements AutoCloseable {

    private static volatile boolean goingDown;

    private final Thread departure = new Thread(() -> {
        goingDown = true;
        leave();
    }, "departure");
    private Path folder = Path.of("var");
    private @Nullable Database database;
    private @Nullable Path uploads;
    private @Nullable ConfigurableApplicationContext context;

    private School() {}

    /// @throws Refused if the data directory or the database cannot be used
    public static School open(Path data, Map<String, String> environment) {
        School school = new School();
        Runtime.getRuntime().addShutdownHook(school.departure);
        try {
            school.arrive(data, environment);
            return school;
        } catch (RuntimeException refused) {
            school.close();
            throw refused;
        }
    }

    /// Whether Ctrl-C or TERM has come, so that what fails now is no error.
    static boolean isGoingDown() {
        return goingDown;
    }

    /// A signal that comes meanwhile waits for the end of opening, so that it has something to close.
    private synchronized void arrive(Path data, Map<String, String> environment) {
        folder = data;
        database = Database.open(data, environment);
    }

    /// The part of the program with this type.
    public <T> T the(Class<T> type) {
        return context().getBean(type);
    }

    public DSLContext sql() {
        return the(DSLContext.class);
    }

    public DataSource dataSource() {
        return Objects.requireNonNull(database).dataSource();
    }

    /// What a failed statement means for the user: a refusal, or the failure itself where nobody foresaw it.
    Exception meaning(SQLException failed) {
        Refused known = Objects.requireNonNull(database).refusal(failed);
        return known == null ? failed : known;
    }

    /// Whether there is a student on record; loading lands as a whole, so one stands for all.
    public boolean filled() {
        try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement();
            ResultSet found = statement.executeQuery("select exists (select from students.student)")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void requireFilled() {
        if (!filled()) {
            throw new Refused("数据目录里还没有学校的记录：先运行 ./zhixing demo --load-only 装入演示学校",
                "The data directory has no school's records yet: run ./zhixing demo --load-only first to load the demo school");
        }
    }

    /// Serves the pages on 127.0.0.1.
    /// @param port 0 for any free one
    /// @return the address
    String serve(int port) {
        try {
            synchronized (this) {
                context = parts(WebApplicationType.SERVLET, Map.of("server.address", "127.0.0.1", "server.port", port, "spring.servlet.multipart.location", scratch()));
            }
        } catch (RuntimeException failed) {
            throw Port.isTaken(failed) ? Port.taken(port).because(failed) : failed;
        }
        int answering = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
        return "http://127.0.0.1:" + answering;
    }

    /// Where uploads are until they are stored.
    private Path scratch() {
        uploads = Scratch.folder();
        return uploads;
    }

    private synchronized ConfigurableApplicationContext context() {
        ConfigurableApplicationContext known = context;
        if (known == null) {
            known = parts(WebApplicationType.NONE, Map.of("spring.main.lazy-initialization", true));
            context = known;
        }
        return known;
    }

    private ConfigurableApplicationContext parts(WebApplicationType kind, Map<String, Object> properties) {
        String[] arguments = properties.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue()).toArray(String[]::new);
        return new SpringApplicationBuilder(Campus.class).web(kind).registerShutdownHook(false).properties(Map.of("zhixing.data", folder.toString()))
            .initializers(fresh -> ((GenericApplicationContext) fresh).registerBean("dataSource", DataSource.class, this::dataSource,
                bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName("")))
            .run(arguments);
    }

    @Override
    public void close() {
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(departure);
        } catch (IllegalStateException already) {
            // the hook runs: it has left, or finds that we have
        }
    }

    private synchronized void leave() {
        if (context != null) {
            context.close();
            context = null;
        }
        if (uploads != null) {
            try {
                Folders.delete(uploads);
            } catch (IOException left) {
                // the next program that starts tries again
            }
        }
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
