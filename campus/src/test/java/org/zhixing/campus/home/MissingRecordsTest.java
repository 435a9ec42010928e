package org.zhixing.campus.home;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.ServedDemoSchool;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import static org.assertj.core.api.Assertions.assertThat;

/// A school that forgot some of its records.
class MissingRecordsTest extends ServedDemoSchool {

    @Test
    void whatTheReportStillLacksIsNamedWithTheRecordsThatWouldGiveIt() throws Exception {
        assertThat(page("/home/state?year=2019")).contains("报告需要的数据都有记录");
        served.school().sql().execute("truncate surveys.answer, surveys.respondent, surveys.questionnaire");
        served.school().sql().execute("update records.revision set number = number + 1");
        assertThat(page("/home/state?year=2019")).containsPattern("满意度调查</a>：报告中 \\d+ 个数字未采集").contains("还没有记录的类型", "href=\"/records/questionnaire\"", "href=\"/records#surveys\"", "/indicators/surveys.students_satisfaction?year=2019");
    }

    private static String page(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(served.url() + path)).build(), BodyHandlers.ofString()).body();
    }
}
