package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.campus.command.Ran.zhixing;

/// The command that loads spreadsheets, on data directories of its own.
class ImportCommandTest {

    private static final int MANY = 100_000;
    /// In megabytes.
    private static final int LITTLE = 96;
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

    /// Killed when all its rows are written and only the last word is missing. The heap could not hold the rows as objects.
    @Test
    void anImportOfAHundredThousandRowsThatIsKilledLeavesNothingAndCanBeRunAgain() throws Exception {
        Path file = directory.resolve("固定资产.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("资产编号,资产名称,资产类别,使用方向,原值,取得日期\n");
            for (int i = 0; i < MANY; i++) {
                out.write("ZC" + i + ",车床,专用设备,教学,1280,2015-06-30\n");
            }
        }
        Start importing = () -> Program.within(LITTLE, "import", file.toString(), "--data", directory.resolve("var").toString());
        killedWhileWriting(importing, program -> {});
        try (Program again = importing.program()) {
            assertThat(again.ended()).isZero();
        }
        try (School school = School.open(directory.resolve("var"), Map.of())) {
            assertThat(school.sql().fetchValue("select count(*) from assets.asset")).isEqualTo((long) MANY);
            assertThat(school.sql().fetchValue("select string_agg(state, ',' order by began) from records.import")).as("the killed one is known to have failed").isEqualTo("failed,landed");
        }
    }

    @Test
    void anImportInTheBrowserWhoseServerIsKilledCanBeGoneOnWith() throws Exception {
        Path file = Files.writeString(directory.resolve("学生.csv"), HEADINGS + "201901,样例甲,男,2004-01-01,01,990101200401010013\n");
        String[] address = new String[1];
        long killed = killedWhileWriting(() -> Program.start("serve", "--port", "0", "--data", directory.resolve("var").toString()), serving -> {
            String form = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\n" + Files.readString(file) + "\r\n--x--\r\n";
            String url = serving.line();
            address[0] = post(url + "/imports", "multipart/form-data; boundary=x", form);
            post(url + URI.create(address[0]).getPath() + "/landing", "application/x-www-form-urlencoded", "");
        });
        assertThat(scratchOf(killed)).as("a killed server cannot tidy up").isNotEmpty();
        try (Program again = Program.start("serve", "--port", "0", "--data", directory.resolve("var").toString()); School beside = School.open(directory.resolve("var"), Map.of())) {
            String url = again.line();
            assertThat(scratchOf(killed)).as("what it had copied is gone").isEmpty();
            String page = URI.create(address[0]).getPath();
            assertThat(beside.sql().fetchValue("select string_agg(state, ',') from records.import")).isEqualTo("failed");
            post(url + page + "/landing", "application/x-www-form-urlencoded", "");
            while (!"landed".equals(beside.sql().fetchValue("select string_agg(state, ',') from records.import"))) {
                assertThat(again.isAlive()).isTrue();
                Thread.sleep(20);
            }
            assertThat(beside.sql().fetchValue("select count(*) from students.student")).isEqualTo(1L);
        }
    }

    private interface Start {

        Program program() throws IOException;
    }

    private interface Begin {

        void importing(Program program) throws Exception;
    }

    /// Starts a program and has it import until it is about to write what it did down, then kills it; nothing must be there then.
    /// @return its process
    private long killedWhileWriting(Start start, Begin begin) throws Exception {
        try (School beside = School.open(directory.resolve("var"), Map.of()); Connection holding = beside.dataSource().getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table records.change in share mode");
            long process;
            try (Program importing = start.program()) {
                begin.importing(importing);
                while (!Boolean.TRUE.equals(beside.sql().fetchValue("select exists (select from pg_locks where relation = 'records.change'::regclass and not granted)"))) {
                    assertThat(importing.isAlive()).as("the import runs").isTrue();
                    Thread.sleep(20);
                }
                process = importing.process();
                importing.kill();
            }
            holding.rollback();
            while (Boolean.TRUE.equals(beside.sql().fetchValue("select exists (select from pg_locks where relation = 'records.change'::regclass)"))) {
                Thread.sleep(20);
            }
            assertThat(beside.sql().fetchValue("select (select count(*) from students.student) + (select count(*) from assets.asset) + (select count(*) from records.change)")).isEqualTo(0L);
            return process;
        }
    }

    private static List<Path> scratchOf(long process) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("zhixing-scratch-" + process + "-")).toList();
        }
    }

    /// @return where the answer leads
    private static String post(String url, String type, String body) throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).as(url).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
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
