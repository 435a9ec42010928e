package org.zhixing.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.MatcherRule;
import org.jooq.meta.jaxb.MatcherTransformType;
import org.jooq.meta.jaxb.Matchers;
import org.jooq.meta.jaxb.MatchersTableType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// Writes jOOQ classes for every area's schema into `org.zhixing.campus.<area>.db`.
/// Arguments: the migration directory (one folder per area) and the directory to write to.
/// Does nothing while the migrations are the ones that the directory was written from.
public final class GenerateSchema {

    private static final String PACKAGE = "org.zhixing.campus.%s.db";

    /// The table `class` would hide `java.lang.Class`; in Java it is `SchoolClass`.
    private static final Strategy CLASS_IS_A_WORD_OF_JAVA = new Strategy().withMatchers(new Matchers().withTables(
        new MatchersTableType().withExpression("class").withTableClass(new MatcherRule().withExpression("SCHOOL_CLASS").withTransform(MatcherTransformType.PASCAL))));

    private GenerateSchema() {}

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path stamp = target.resolve("migrations.sha256");
        String digest = digest(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Flyway.configure().dataSource(url, "postgres", "postgres")
                .locations("filesystem:" + migrations).load().migrate();
            for (String area : areas(migrations)) {
                GenerationTool.generate(configuration(url, area, target));
            }
        }
        Files.writeString(stamp, digest);
    }

    private static List<String> areas(Path migrations) throws IOException {
        try (var folders = Files.list(migrations)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static Configuration configuration(String url, String area, Path target) {
        return new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withUrl(url).withUser("postgres").withPassword("postgres"))
            .withGenerator(new Generator()
                .withStrategy(CLASS_IS_A_WORD_OF_JAVA)
                .withDatabase(new Database().withName("org.jooq.meta.postgres.PostgresDatabase")
                    .withInputSchema(area).withIncludeRoutines(false))
                .withGenerate(new Generate().withRecords(false).withComments(true).withDaos(false).withPojos(false))
                .withTarget(new Target().withPackageName(PACKAGE.formatted(area)).withDirectory(target.toString()).withClean(true)));
    }

    private static String digest(Path migrations) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(migrations)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sha.update(migrations.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
