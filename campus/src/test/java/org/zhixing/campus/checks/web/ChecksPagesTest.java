package org.zhixing.campus.checks.web;

import org.junit.jupiter.api.Test;
import org.zhixing.book.Chapter;
import org.zhixing.campus.command.Served;
import org.zhixing.campus.command.ServedDemoSchool;
import org.zhixing.campus.reporting.Shelf;
import org.zhixing.indicators.Language;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What the pages of checks answer, without a browser.
class ChecksPagesTest extends ServedDemoSchool {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    @Test
    void findingsStandByChapterWithBothFiguresAndTheirCards() throws Exception {
        String page = body("/checks?year=2019");
        assertThat(page).contains("一、学校情况", "同一批学生升级时流失不到四分之一", "流失26.1%", "核实后在报告中说明原因")
            .contains("href=\"/figures/students.full_time?year=2019&amp;grade=3\"", "href=\"/figures/students.full_time?year=2018&amp;grade=2\"");
        assertThat(page.indexOf("同一批学生升级时流失不到四分之一")).as("errors come before warnings").isLessThan(page.indexOf("招生数年度变化不超过30%"));
    }

    @Test
    void theLatestYearIsShownWhereNoneIsAskedFor() throws Exception {
        assertThat(body("/checks")).contains("核对 · 2019年");
    }

    @Test
    void filtersNarrowWhatIsShownAndCountTheOthers() throws Exception {
        assertThat(body("/checks?year=2019&severity=error")).contains("流失不到四分之一").doesNotContain("招生数年度变化不超过30%");
        assertThat(body("/checks?year=2019&status=passed")).contains("各年级在校生数之和等于在校生数").doesNotContain("流失不到四分之一");
        assertThat(body("/checks?year=2019&chapter=2")).contains("高考录取与毕业去向一致").doesNotContain("流失不到四分之一");
        assertThat(body("/checks?year=2019&q=" + "%E8%88%AA%E7%A9%BA")).contains("航空与高铁").doesNotContain("公关与礼仪");
    }

    @Test
    void filtersThatLeaveNothingSaySoAndCanBeCleared() throws Exception {
        assertThat(body("/checks?year=2019&q=%3Cscript%3Enothing")).contains("没有符合筛选条件的规则或发现", "清除筛选").doesNotContain("<script>nothing");
    }

    @Test
    void aStandardSaysWhatIsMissing() throws Exception {
        assertThat(body("/checks?year=2019")).contains("生均建筑面积", "≥ 20平方米/人", "18.77平方米/人", "还差1.23平方米/人");
    }

    @Test
    void aRuleListsAllRecordsConcernedAndItsResultsOverTheYears() throws Exception {
        String page = body("/checks/records.entrant_moved_at_once?year=2019");
        assertThat(page.split("/records/enrolment/", -1)).hasSize(22);
        assertThat(page).contains("历年结果", "/checks/records.entrant_moved_at_once?year=2018", "1,456条中有21条", "1,456个比较");
    }

    @Test
    void aRuleOrAYearThatDoesNotExistIsNotFound() throws Exception {
        assertThat(answer("/checks/no.such_rule").statusCode()).isEqualTo(404);
        assertThat(answer("/checks?year=1950").statusCode()).isEqualTo(404);
        assertThat(answer("/checks?year=soon").statusCode()).isEqualTo(404);
    }

    @Test
    void manyRecordsArePaged() throws Exception {
        try (Served crowded = Served.demoSchool()) {
            crowded.school().sql().execute("update students.enrolment set class = null where study_mode = 'full_time'");
            crowded.school().sql().execute("update records.revision set number = number + 1");
            String first = CLIENT.send(HttpRequest.newBuilder(URI.create(crowded.url() + "/checks/records.full_time_student_in_a_class?year=2019")).header("Prefer", "wait=60").build(), BodyHandlers.ofString()).body();
            assertThat(first).contains("第 1 页，共 19 页", "page=2");
            assertThat(first.split("/records/enrolment/", -1)).hasSize(101);
            String last = CLIENT.send(HttpRequest.newBuilder(URI.create(crowded.url() + "/checks/records.full_time_student_in_a_class?year=2019&page=99")).header("Prefer", "wait=60").build(), BodyHandlers.ofString()).body();
            assertThat(last).contains("第 19 页，共 19 页", "start=\"1801\"");
            assertThat(last.split("/records/enrolment/", -1)).hasSize(13);
        }
    }

    @Test
    void aSchoolWithoutRecordsIsToldWhatToDo() throws Exception {
        try (Served empty = Served.emptySchool()) {
            HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(URI.create(empty.url() + "/checks")).header("Prefer", "wait=60").build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("还没有记录，没有可核对的内容", "href=\"/imports\"");
        }
    }

    @Test
    void chaptersAreCalledAsInTheReport() {
        for (Language language : Language.values()) {
            List<String> titles = served.school().the(Shelf.class).report(2019, language).chapters().stream().limit(8).map(Chapter::title).toList();
            assertThat(Chapters.TITLES.stream().map(title -> title.in(language)).toList()).isEqualTo(titles);
        }
    }

    private static String body(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> answer(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(served.url() + path)).header("Prefer", "wait=60").build(), BodyHandlers.ofString());
    }
}
