package org.zhixing.campus.home;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.ServedDemoSchool;
import org.zhixing.campus.records.Revision;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/// Figures that take long: here because someone holds the scores locked.
class SlowFiguresTest extends ServedDemoSchool {

    @Test
    void thePageIsThereBeforeItsFiguresAndShowsTheFormerOnesMeanwhile() throws Exception {
        try (Connection lock = lockedScores()) {
            assertThat(page("/")).contains("正在从记录统计这些数字", "hx-get=\"/home/glance?year=2019\"").doesNotContain("2,442人");
            assertThat(page("/indicators")).contains("数值正在统计", "hx-get=\"/indicators\"", "students.roll").doesNotContain("2,442");
            assertThat(page("/checks?year=2019&severity=error")).contains("正在从记录统计", "hx-get=\"/checks?year=2019&amp;severity=error\"", "/checks?year=2019&amp;severity=error&amp;wait=yes").doesNotContain("checks-tile");
            assertThat(page("/checks/standard.floor_area_per_student?year=2019")).contains("正在从记录统计", "hx-get=\"/checks/standard.floor_area_per_student?year=2019&amp;page=1\"");
            assertThat(page("/indicators/exams.pass_rate?year=2019")).contains("数值正在从记录统计", "hx-get=\"/indicators/exams.pass_rate?year=2019\"", "公式", "2018年").doesNotContain("id=\"value\"");
            assertThat(page("/reproduction")).contains("正在从记录统计", "hx-get=\"/reproduction\"", "/reproduction?wait=yes").doesNotContain("table-11");
            lock.rollback();
        }
        assertThat(part("/reproduction")).contains("586+550+608=1744").doesNotContain("<html", "正在");
        assertThat(part("/checks?year=2019&severity=error")).contains("流失26.1%", "checks-tile").doesNotContain("<html", "正在");
        assertThat(part("/checks/standard.floor_area_per_student?year=2019&page=1")).contains("历年结果").doesNotContain("<html", "正在");
        assertThat(part("/indicators/exams.pass_rate?year=2019")).contains("id=\"value\"").doesNotContain("<html", "正在");
        assertThat(page("/home/glance?year=2019")).contains("2,442人").doesNotContain("正在");
        assertThat(page("/")).contains("2,442人").doesNotContain("/home/glance");
        try (Connection lock = lockedScores()) {
            Revision.raise(lock);
            assertThat(page("/")).contains("2,442人").doesNotContain("正在更新");
            lock.commit();
            lock.createStatement().execute("lock table teaching.score");
            assertThat(page("/")).contains("下面是改动前的数字", "2,442人", "hx-get=\"/home/glance?year=2019\"");
            assertThat(page("/checks?year=2019")).contains("下面是改动前的核对结果", "流失26.1%", "hx-get=\"/checks?year=2019\"");
            lock.rollback();
        }
        assertThat(page("/home/glance?year=2019")).contains("2,442人");
        assertThat(page("/checks?year=2019&wait=yes")).contains("流失26.1%").doesNotContain("正在");
        assertThat(page("/indicators/exams.pass_rate?year=2019&wait=yes")).contains("id=\"value\"").doesNotContain("正在");
        assertThat(page("/")).doesNotContain("正在更新");
    }

    private static Connection lockedScores() throws SQLException {
        Connection connection = served.school().dataSource().getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table teaching.score");
        return connection;
    }

    /// As htmx fetches it.
    private static String part(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(served.url() + path)).header("HX-Request", "true").build(), BodyHandlers.ofString()).body();
    }

    private static String page(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(served.url() + path)).build(), BodyHandlers.ofString()).body();
    }
}
