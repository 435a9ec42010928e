package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.campus.command.Ran.zhixing;

/// The command that loads spreadsheets, on data directories of its own.
class ImportCommandTest {

    private static final String HEADINGS = "学号,姓名,性别,出生日期,民族,身份证件号\n";

    @TempDir
    private Path directory;

    @Test
    void anEmptyDataDirectoryIsFilledRefusalsChangeNothingAndADryRunSaysWhatWouldChange() throws IOException {
        Path good = Files.writeString(directory.resolve("学生.csv"), HEADINGS + "201901,样例甲,男,2004-01-01,01,990101200401010013\n");
        JsonNode landed = JsonMapper.shared().readTree(imports(0, good).out()).path("files").path(0);
        assertThat(landed.path("type").asString()).isEqualTo("student");
        assertThat(landed.path("rows").asInt() + "/" + landed.path("added").asInt() + "/" + landed.path("errors").size()).isEqualTo("1/1/0");

        Path bad = Files.writeString(directory.resolve("错.csv"), HEADINGS + "201901,样例丙,男,2004-01-01,01,990101200401010013\n201902,样例乙,女,2004-02-31,01,990101200403150028\n");
        JsonNode refused = JsonMapper.shared().readTree(imports(1, bad).out()).path("files").path(0);
        assertThat(refused.path("refused").asInt()).isEqualTo(1);
        JsonNode error = refused.path("errors").path(0);
        assertThat(error.path("row").asInt() + error.path("column").asString() + error.path("value").asString() + error.path("message").asString()).isEqualTo("3出生日期2004-02-31没有这一天");
        assertThat(Path.of(refused.path("returned").asString())).exists();

        Path changed = Files.writeString(directory.resolve("改.csv"), HEADINGS + "201901,样例丙,男,2004-01-01,01,990101200401010013\n");
        JsonNode change = JsonMapper.shared().readTree(imports(0, changed, "--dry-run").out()).path("files").path(0).path("changes").path(0);
        assertThat(change.path("kind").asString() + change.path("key").asString() + change.path("fields").path(0).path("column").asString() + change.path("fields").path(0).path("from").asString() + change.path("fields").path(0).path("to").asString()).isEqualTo("changed201901姓名样例甲样例丙");
        try (School school = School.open(directory.resolve("var"), Map.of())) {
            assertThat(school.sql().fetchValue("select string_agg(name, ',') from students.student")).isEqualTo("样例甲");
        }
        assertThat(zhixing("import", directory.resolve("没有.xlsx").toString(), "--data", directory.resolve("var").toString(), "--language", "zh").err()).hasLineCount(1).contains("没有这个文件");
        assertThat(zhixing("import", directory.toString(), "--data", directory.resolve("var").toString(), "--language", "en").err()).hasLineCount(1).contains("This is no file");
    }

    @Test
    void anImportThatIsKilledWhileWritingLeavesNothing() throws Exception {
        Path file = Files.writeString(directory.resolve("学生.csv"), HEADINGS + "201901,样例甲,男,2004-01-01,01,990101200401010013\n");
        try (School beside = School.open(directory.resolve("var"), Map.of()); Connection holding = beside.dataSource().getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table records.change in share mode");
            try (Program importing = Program.start("import", file.toString(), "--data", directory.resolve("var").toString())) {
                while (!Boolean.TRUE.equals(beside.sql().fetchValue("select exists (select from pg_locks where relation = 'records.change'::regclass and not granted)"))) {
                    assertThat(importing.isAlive()).as("the import runs").isTrue();
                    Thread.sleep(20);
                }
                importing.kill();
            }
            holding.rollback();
            while (Boolean.TRUE.equals(beside.sql().fetchValue("select exists (select from pg_locks where relation = 'records.change'::regclass)"))) {
                Thread.sleep(20);
            }
            assertThat(beside.sql().fetchValue("select count(*) from students.student")).isEqualTo(0L);
        }
        imports(0, file);
        try (School school = School.open(directory.resolve("var"), Map.of())) {
            assertThat(school.sql().fetchValue("select count(*) from students.student")).isEqualTo(1L);
            assertThat(school.sql().fetchValue("select string_agg(state, ',' order by began) from records.import")).as("the killed one is known to have failed").isEqualTo("failed,landed");
        }
    }

    private Ran imports(int exit, Path file, String... more) {
        String[] all = new String[6 + more.length];
        System.arraycopy(new String[] {"import", file.toString(), "--json", "--data", directory.resolve("var").toString(), "--language=zh"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        Ran ran = zhixing(all);
        assertThat(ran.exit()).as(ran.out() + ran.err()).isEqualTo(exit);
        return ran;
    }
}
