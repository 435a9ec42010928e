package org.zhixing.campus.bench;

import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.zhixing.campus.database.Database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/// What the start is measured against: Spring Boot with a web server, Flyway and the embedded PostgreSQL, of the same versions and opened in the same way,
/// and one address that asks the database and answers. It has no parts of its own, and is no part of the program.
@EnableAutoConfiguration(excludeName = {"org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration", "gg.jte.springframework.boot.autoconfigure.JteAutoConfiguration",
    "io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxMvcAutoConfiguration"})
public final class BareProgram {

    private BareProgram() {}

    /// @param arguments the data directory and the port
    public static void main(String[] arguments) {
        Database database = Database.open(Path.of(arguments[0]), Map.of());
        SpringApplication application = new SpringApplication(BareProgram.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            GenericApplicationContext bare = (GenericApplicationContext) context;
            bare.registerBean("dataSource", DataSource.class, database::dataSource, bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName(""));
            bare.registerBean("answer", RouterFunction.class, () -> RouterFunctions.route().GET("/", request -> answer(database.dataSource())).build());
        });
        ConfigurableApplicationContext context = application.run("--server.address=127.0.0.1", "--server.port=" + arguments[1]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            database.close();
        }));
    }

    private static ServerResponse answer(DataSource source) throws Exception {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            return ServerResponse.ok().body("1");
        }
    }
}
