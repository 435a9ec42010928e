package org.zhixing.campus.command;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.zhixing.campus.Campus;
import org.zhixing.campus.database.Database;
import org.zhixing.campus.shared.Refused;

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

    private final Database database;
    private final Thread departure = new Thread(this::leave, "departure");
    private @Nullable ConfigurableApplicationContext context;
    private boolean left;

    private School(Database database) {
        this.database = database;
    }

    /// @throws Refused if the data directory or the database cannot be used
    public static School open(Path data, Map<String, String> environment) {
        School school = new School(Database.open(data, environment));
        Runtime.getRuntime().addShutdownHook(school.departure);
        return school;
    }

    /// The part of the program with this type.
    public <T> T the(Class<T> type) {
        return context().getBean(type);
    }

    public DSLContext sql() {
        return the(DSLContext.class);
    }

    public DataSource dataSource() {
        return database.dataSource();
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
                context = parts(WebApplicationType.SERVLET, Map.of("server.address", "127.0.0.1", "server.port", port));
            }
        } catch (RuntimeException failed) {
            throw Port.isTaken(failed) ? Port.taken(port).because(failed) : failed;
        }
        int answering = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
        return "http://127.0.0.1:" + answering;
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
        return new SpringApplicationBuilder(Campus.class).web(kind).registerShutdownHook(false)
            .initializers(fresh -> ((GenericApplicationContext) fresh).registerBean("dataSource", DataSource.class, this::dataSource,
                bean -> ((org.springframework.beans.factory.support.AbstractBeanDefinition) bean).setDestroyMethodName("")))
            .run(arguments);
    }

    @Override
    public void close() {
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(departure);
        } catch (IllegalStateException goingDown) {
            // the hook itself has left or is about to find that we have
        }
    }

    private synchronized void leave() {
        if (left) {
            return;
        }
        left = true;
        if (context != null) {
            context.close();
        }
        database.close();
    }
}
