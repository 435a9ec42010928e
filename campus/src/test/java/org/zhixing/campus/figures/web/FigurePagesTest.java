package org.zhixing.campus.figures.web;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.ServedDemoSchool;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// What the pages of home, indicators and cards answer, without a browser.
class FigurePagesTest extends ServedDemoSchool {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    @Test
    void homeShowsTheYearAskedForBesideTheOneBefore() throws Exception {
        assertThat(page("/")).contains("2,442人", "比上年增加128人（+5.5%）", "上年 2,314人", "/figures/students.roll?year=2019", "class=\"figures-spark\"", "<polyline points=");
        assertThat(page("/?year=2018")).contains("2,314人", "/figures/students.roll?year=2018").contains("aria-current=\"page\">2018年");
    }

    @Test
    void everyPageAnswersAYearWithoutRecordsInTheSameWords() throws Exception {
        for (String path : List.of("/?year=", "/home/state?year=", "/home/charts?year=", "/indicators?year=", "/indicators/students.roll?year=", "/indicators/students.roll/records?year=", "/figures/students.roll?year=", "/checks?year=", "/reports/")) {
            for (String year : List.of("1", "1950", "9999", "99999999999")) {
                HttpResponse<String> answer = answer(request(path + year));
                assertThat(answer.statusCode()).as(path + year).isEqualTo(404);
                assertThat(answer.body()).as(path + year).contains(year + " 年没有任何记录；有记录的年度：2015–2019");
            }
            HttpResponse<String> words = answer(request(path + "abc"));
            assertThat(words.statusCode()).as(path).isEqualTo(404);
            assertThat(words.body()).as(path).contains("“abc”不是年度；有记录的年度：2015–2019");
        }
        assertThat(answer(request("/api/v1/figures?year=1950&key=students.roll")).statusCode()).isEqualTo(404);
    }

    @Test
    void chartsAndStateArePagesOfTheirOwnAndPartsForThoseThatFollow() throws Exception {
        assertThat(page("/home/charts?year=2019")).contains("<html", "<svg", "在校生按年级", "毕业生去向");
        assertThat(part("/home/charts?year=2019")).doesNotContain("<html").contains("<svg");
        assertThat(page("/home/state?year=2019")).contains("<html", "/checks?year=2019&amp;severity=error", "/reports/2019/report.docx");
        assertThat(part("/home/state?year=2019")).doesNotContain("<html").contains("核对了 72 项");
    }

    @Test
    void aCardSaysWhatAFigureIsAndLeadsOn() throws Exception {
        assertThat(page("/figures/students.full_time?year=2019")).contains("1,812人", "计入 1,812 条记录", "630条：非全日制学生", "比上年减少502人", "/indicators/students.full_time?year=2019#records");
        assertThat(page("/figures/students.full_time.per_teacher?year=2019")).contains("9.8:1", "/figures/students.full_time?year=2019", "/figures/staff.full_time_teachers?year=2019", "185人");
        assertThat(part("/figures/students.roll?year=2019&grade=1")).doesNotContain("<html").contains("年级：一年级", "1,236人");
        assertThat(english("/figures/students.roll?year=2019")).contains("Students on the roll (2019)", "up by 128 persons");
    }

    /// Growth needs the year before, and of the first recorded year there is none.
    @Test
    void everyLinkFromTheFirstYearsFiguresLeadsSomewhere() throws Exception {
        for (String key : List.of("students.retention.change", "students.retention", "students.roll")) {
            for (String path : List.of("/indicators/" + key + "?year=2015", "/figures/" + key + "?year=2015", "/indicators/" + key + "?year=2016")) {
                Matcher link = Pattern.compile("href=\"(/figures/[^\"#]+)").matcher(page(path));
                while (link.find()) {
                    assertThat(answer(request(link.group(1).replace("&amp;", "&"))).statusCode()).as(path + " -> " + link.group(1)).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void whatHasNoValueIsExplained() throws Exception {
        assertThat(page("/figures/exams.pass_rate?year=2016")).contains("不适用", "“不适用”是说");
    }

    @Test
    void theCatalogueIsFilteredByItsAddress() throws Exception {
        assertThat(page("/indicators")).contains("students.roll", "surveys.students_satisfaction", "共 257 个指标");
        assertThat(page("/indicators?q=zxs&kind=derived")).contains("students.full_time.per_teacher").doesNotContain(">students.roll<");
        assertThat(page("/indicators?area=teaching&unit=percent")).contains("exams.pass_rate").doesNotContain("exams.marks<", "students.roll");
        assertThat(page("/indicators?q=nosuchthing")).contains("没有找到这样的指标");
        HttpResponse<String> typed = answer(request("/indicators?q=zxs&area=&unit=&kind=&value=&year=2019").header("HX-Request", "true"));
        assertThat(typed.body()).doesNotContain("<html").contains("students.roll");
        assertThat(typed.headers().firstValue("HX-Replace-Url")).hasValue("/indicators?q=zxs&year=2019");
    }

    @Test
    void anIndicatorShowsYearsSlicesOperandsUsesAndRecords() throws Exception {
        String roll = page("/indicators/students.roll?year=2019&by=grade");
        assertThat(roll).contains("<dd>学籍记录数</dd>", "教职成厅函〔2016〕2号").doesNotContain("fact_enrolment", ">终止日期<");
        assertThat(roll).contains("秋季统计日有效的学籍记录数", "一年级", "1,236", "by-grade-title", "学生情况", "/reports/2019/school#table-02", "/indicators/students.roll.per_teacher", "/records/enrolment/");
        String derived = page("/indicators/students.full_time.per_teacher?year=2019");
        assertThat(derived).contains("全日制在校生数 ÷ 专任教师数", "1,812人").doesNotContain("id=\"records\"");
        assertThat(page("/indicators/internships.students?year=2019&by=major,sector")).contains("<th scope=\"col\">专业</th>", "行业");
    }

    @Test
    void recordsAreListedByVerdictAndSliceAndPaged() throws Exception {
        String counted = page("/indicators/students.full_time?year=2019&grade=1");
        assertThat(counted).contains("未计入：非全日制学生", "name=\"grade\"");
        String leftOut = page("/indicators/students.full_time?year=2019&reason=1");
        assertThat(rows(leftOut)).isEqualTo(50);
        assertThat(leftOut).contains("非全日制");
        Matcher next = Pattern.compile("hx-get=\"([^\"]*after=[^\"]*)\"").matcher(counted);
        assertThat(next.find()).isTrue();
        String second = part(next.group(1).replace("&amp;", "&"));
        assertThat(second).doesNotContain("<html").contains("回到第一页");
        assertThat(first(second)).isNotEqualTo(first(counted));
    }

    @Test
    void personalDataIsMaskedAmongTheRecords() throws Exception {
        String incomes = page("/indicators/graduates.mean_income?year=2019");
        assertThat(incomes).contains("计入数值", "<td class=\"number\">***<").doesNotContainPattern("<td( class=\"number\")?>[0-9]{4}\\.[0-9]{2}<");
    }

    @Test
    void whatDoesNotExistIsSaidInWords() throws Exception {
        assertThat(answer(request("/indicators/students.rol")).statusCode()).isEqualTo(404);
        assertThat(answer(request("/indicators/students.rol")).body()).contains("没有指标", "students.roll");
        assertThat(answer(request("/indicators/staff.all?by=grade")).body()).contains("不能按“grade”分", "岗位（post）");
        assertThat(answer(request("/figures/students.roll?year=2019&major=%3Cscript%3E")).body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private static int rows(String page) {
        return (int) Pattern.compile("href=\"/records/enrolment/").matcher(page).results().count();
    }

    private static String first(String page) {
        Matcher row = Pattern.compile("/records/enrolment/[0-9a-f-]+").matcher(page);
        assertThat(row.find()).isTrue();
        return row.group();
    }

    private static String page(String path) throws Exception {
        HttpResponse<String> answer = answer(request(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String part(String path) throws Exception {
        return answer(request(path).header("HX-Request", "true")).body();
    }

    private static String english(String path) throws Exception {
        return answer(request(path).header("Cookie", "language=en")).body();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(served.url() + path)).header("Prefer", "wait=60");
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
