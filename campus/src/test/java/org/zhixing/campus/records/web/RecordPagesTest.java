package org.zhixing.campus.records.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.Served;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.address.Parameters;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.records.address.ViewReader;
import org.zhixing.campus.records.imports.ImportOutcome;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.records.imports.Progress;
import org.zhixing.campus.records.imports.Upload;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.records.list.Sort;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.sheets.SheetFile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/// Lists and records as a reader's requests.
class RecordPagesTest {

    private static Served served;
    private static RecordTypes types;

    @BeforeAll
    static void open() {
        served = Served.demoSchool();
        types = served.school().the(RecordTypes.class);
    }

    @AfterAll
    static void close() {
        served.close();
    }

    /// What identifies a person, or is nobody's business, in no list, record, export or answer to a program.
    @Test
    void nothingThatAMaskHidesIsInAnyPageOrFile() throws Exception {
        Set<String> personal = served.school().sql().fetch("""
            select unnest(array[name, id_number, phone, guardian_phone, birth_date::text]) from students.student where guardian_phone is not null
            union select unnest(array[name, id_number, phone, birth_date::text]) from staff.member""").intoSet(0, String.class);
        for (String type : List.of("student", "staff_member", "enrolment", "class", "post", "aid_award", "destination")) {
            String list = get("/records/" + type + "?size=200").body();
            String record = "/records/" + type + "/" + list.replaceAll("(?s).*?scope=\"row\"><a href=\"/records/" + type + "/([0-9a-f-]+).*", "$1");
            for (String text : List.of(list, get(record).body(), get("/records/" + type + "/export.csv").body(), get("/api/v1/records/" + type + "?limit=500").body(), get("/api/v1" + record).body())) {
                Set<String> words = new HashSet<>(Arrays.asList(text.split("[\\s<>\",“”（）]+")));
                assertThat(personal).as(type).noneMatch(words::contains);
            }
        }
    }

    @Test
    void showingSensitiveValuesIsAskedForAndRemembered() throws Exception {
        var student = served.school().sql().fetchSingle("select id, id_number from students.student order by student_number limit 1");
        String page = "/records/student/" + student.get("id");
        assertThat(get(page).body()).doesNotContain(student.get("id_number", String.class));
        String shown = send(HttpRequest.newBuilder(uri(page + "/disclosure")).POST(HttpRequest.BodyPublishers.noBody())).body();
        assertThat(shown).contains(student.get("id_number", String.class));
        assertThat(served.school().sql().fetch("select viewer, record_type from records.access where record = ? and what = 'record'", student.get("id")))
            .singleElement().satisfies(access -> assertThat(access.get("record_type")).isEqualTo("student"));
    }

    @Test
    void aSearchByIdNumberFindsTheStudentAndIsRemembered() throws Exception {
        var student = served.school().sql().fetchSingle("select student_number, id_number from students.student order by student_number offset 7 limit 1");
        assertThat(get("/records/student?id_number=" + student.get("id_number")).body()).contains(student.get("student_number", String.class), "1 条");
        assertThat(get("/records/student?id_number=" + student.get("id_number", String.class).substring(0, 10)).body()).contains("没有符合条件的记录");
        assertThat(served.school().sql().fetchCount(org.jooq.impl.DSL.table("records.access"), org.jooq.impl.DSL.condition("what = 'search'"))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndNothingIsListed() throws Exception {
        for (String wrong : List.of("mark.from=abc", "nothing=1", "sort=nothing", "size=0", "columns=nothing", "after=%00", "student.id=1", "valid_on=2019-09-30", "after=MTIz")) {
            HttpResponse<String> page = get("/records/score?" + wrong);
            assertThat(page.statusCode()).as(wrong).isEqualTo(400);
            assertThat(page.body()).as(wrong).contains("role=\"alert\"").doesNotContain("<table");
        }
        assertThat(get("/records/student?sort=id_number").body()).contains("敏感列不能用来排序");
        assertThat(get("/records/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/records/student/00000000-0000-0000-0000-000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void anExportHasTheRowsColumnsAndOrderThatTheListShows() throws Exception {
        String query = "?mark.from=100&sort=-mark&columns=mark,student";
        byte[] csv = bytes("/records/score/export.csv" + query);
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        int above = served.school().sql().fetchSingle("select count(*) from teaching.score where mark >= 100").get(0, Integer.class);
        assertThat(lines).hasSize(above + 1);
        assertThat(lines.getFirst()).isEqualTo("\ufeff分数（分）,学生");
        assertThat(lines.get(1)).startsWith("14");
        Path file = Files.createTempFile("export", ".xlsx");
        Files.write(file, bytes("/records/score/export.xlsx" + query));
        List<String> numbers = new ArrayList<>();
        try (SheetFile workbook = SheetFile.open(file, "export.xlsx")) {
            workbook.read(workbook.sheets().getFirst(), row -> numbers.add(row.cell(1).shown()));
        }
        assertThat(numbers).hasSize(above + 1);
        assertThat(numbers.subList(1, numbers.size())).isEqualTo(lines.stream().skip(1).map(line -> line.split(",")[1]).toList());
    }

    @Test
    void anAddressSaysTheWholeViewAndTheSameViewHasOneAddress() {
        RecordType scores = types.named("score").orElseThrow();
        for (String query : List.of("", "?student=2019&student.how=begins&mark.from=60&mark.to=99.5&sort=-mark&columns=mark,exam&size=20", "?exam.id=014aa2ca-b008-7000-8000-000000000008&sort=-key")) {
            Map<String, List<String>> given = new java.util.LinkedHashMap<>();
            for (String pair : query.isEmpty() ? new String[0] : query.substring(1).split("&")) {
                given.put(pair.split("=")[0], List.of(pair.split("=")[1]));
            }
            var asked = ViewReader.read(scores, new Parameters(given), Set.of());
            assertThat(asked.wrong()).isEmpty();
            assertThat(ViewAddress.query(asked.view(), Position.START).replace("%2C", ",")).isEqualTo(query);
        }
        RecordColumn mark = scores.columns().getLast();
        assertThat(ViewAddress.of(RecordView.all(scores).sorted(new Sort(mark, true)))).isEqualTo("/records/score?sort=-mark");
    }

    @Test
    void aFormWithEmptyFieldsLeadsToTheShortAddress() throws Exception {
        HttpResponse<String> sent = get("/records/score?student=&student.how=&mark.from=140&mark.to=&size=50");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location")).hasValueSatisfying(address -> assertThat(address).endsWith("/records/score?mark.from=140"));
    }

    @Test
    void aRecordThatWasTakenBackSaysWhenAndByWhichImport() throws Exception {
        Path file = Files.createTempDirectory("back").resolve("学生.csv");
        Files.writeString(file, "学号,姓名,性别,出生日期,民族,身份证件号\nX1,样例甲,男,2004-01-01,汉族,990101200401010013\n");
        Imports imports = served.school().the(Imports.class);
        ImportOutcome outcome = imports.run(List.of(new Upload("学生.csv", file)), false, Viewer.LOCAL_OPERATOR, Progress.UNWATCHED, 10, each -> file.resolveSibling("back.csv"));
        assertThat(outcome.added()).isOne();
        String page = "/records/student/" + served.school().sql().fetchValue("select id from students.student where student_number = 'X1'");
        UUID id = imports.past(0).getFirst().id();
        assertThat(get(page).statusCode()).isEqualTo(200);
        imports.takeBack(id, Viewer.LOCAL_OPERATOR);
        HttpResponse<String> gone = get(page);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("这条学生记录已于", "撤回", "/imports/" + id, "X1", "2004").doesNotContain("样例甲", "2004-01-01", "990101200401010013");
    }

    @Test
    void aStudentLeadsToTheEnrolmentsThatAreCounted() throws Exception {
        Object id = served.school().sql().fetchValue("select id from students.student order by student_number limit 1");
        assertThat(get("/figures/counting/student/" + id).body()).contains("href=\"/records/enrolment?student.id=" + id + "\"", "学籍（");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private static byte[] bytes(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(served.url() + path);
    }
}
