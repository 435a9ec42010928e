package org.zhixing.campus.bench;

import org.jooq.conf.ParamType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.records.address.Parameters;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.records.address.ViewReader;
import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/// Opens pages over HTTP, in turn with the bare queries behind them. A list is measured against its own statement through JDBC;
/// a page of figures against what PostgreSQL says that the statements of that very request took, first after a change of records and then without one.
@Component
public final class PagesBench {

    private static final List<String> LISTS = List.of("/records/student", "/records/score", "/records/fitness_measurement", "/records/enrolment",
        "/records/enrolment?valid_on=2019-09-30", "/records/enrolment?class=汽修", "/records/student?student_number=2017&student_number.how=begins",
        "/records/score?mark.from=140", "/records/enrolment?sort=class", "/records/score?sort=-mark");
    private static final List<String> FIGURES = List.of("/home/glance", "/home/state", "/home/charts", "/indicators?value=yes", "/indicators/students.roll?by=major", "/indicators/exams.marks?by=subject",
        "/indicators/students.full_time?reason=1", "/checks");
    /// Pages that are there before their figures, each with one that waits for the same figures.
    private static final Map<String, String> AT_ONCE = Map.of("/", "/home/glance", "/indicators", "/indicators?value=yes");
    private static final int DEEP = 20;
    private static final int WARM = 30;

    private final DataSource database;
    private final RecordTypes types;
    private final Lists lists;
    private final HttpClient client = HttpClient.newHttpClient();

    PagesBench(DataSource database, RecordTypes types, Lists lists) {
        this.database = database;
        this.types = types;
        this.lists = lists;
    }

    /// @param lists   each against its statement
    /// @param changed pages of figures, first after a change, against their statements
    /// @param kept    the same pages when nothing has changed, against the statements of the first
    /// @param atOnce  pages that do not wait for their figures, after a change
    public record Outcome(long students, List<Row> lists, List<Row> changed, List<Row> kept, List<AtOnce> atOnce) {}

    /// @param times   until the page is there
    /// @param figures until its figures are
    public record AtOnce(String page, Quantiles times, Quantiles figures) {}

    public record Row(String page, Quantiles times, Quantiles bare) {}

    /// @param url     where the pages are served
    /// @param log     what PostgreSQL says of itself
    /// @param rounds  each page and query is timed so often
    /// @param changes so often the records change before a page of figures
    public Outcome run(String url, Path log, int rounds, int changes) throws SQLException, IOException, InterruptedException {
        List<Row> listed = new ArrayList<>();
        for (String address : LISTS) {
            listed.add(list(url, address, false, rounds));
            if (!address.contains("?")) {
                listed.add(list(url, address, true, rounds));
            }
        }
        List<Row> changed = new ArrayList<>();
        List<Row> kept = new ArrayList<>();
        try (StatementLog statements = StatementLog.open(database, log)) {
            for (String address : FIGURES) {
                List<Long> first = new ArrayList<>();
                List<Long> again = new ArrayList<>();
                List<Long> queries = new ArrayList<>();
                for (int change = 0; change < changes; change++) {
                    change();
                    statements.skip();
                    first.add(opened(url + address));
                    queries.add(statements.nanoseconds());
                }
                for (int round = 0; round < rounds; round++) {
                    again.add(opened(url + address));
                }
                changed.add(new Row(address, Quantiles.of(first), Quantiles.of(queries)));
                kept.add(new Row(address, Quantiles.of(again), Quantiles.of(queries)));
            }
        }
        return new Outcome(students(), listed, changed, kept, atOnce(url, changes));
    }

    private List<AtOnce> atOnce(String url, int changes) throws SQLException, IOException, InterruptedException {
        List<AtOnce> all = new ArrayList<>();
        for (Map.Entry<String, String> page : new TreeMap<>(AT_ONCE).entrySet()) {
            List<Long> times = new ArrayList<>();
            List<Long> figures = new ArrayList<>();
            for (int change = 0; change < changes; change++) {
                change();
                long time = opened(url + page.getKey());
                times.add(time);
                figures.add(time + opened(url + page.getValue()));
            }
            all.add(new AtOnce(page.getKey(), Quantiles.of(times), Quantiles.of(figures)));
        }
        return all;
    }

    /// @param deep whether the 21st page is read instead of the first
    private Row list(String url, String address, boolean deep, int rounds) throws SQLException, IOException, InterruptedException {
        RecordView view = view(address);
        Position position = Position.START;
        for (int page = 0; deep && page < DEEP; page++) {
            position = lists.page(view, position).next();
        }
        String statement = lists.statement(view, position).getSQL(ParamType.INLINED);
        String page = ViewAddress.of(view, position);
        List<Long> pages = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int round = -WARM; round < rounds; round++) {
            long query = queried(statement);
            long answer = opened(url + page);
            if (round >= 0) {
                bare.add(query);
                pages.add(answer);
            }
        }
        return new Row(address + (deep ? " (21)" : ""), Quantiles.of(pages), Quantiles.of(bare));
    }

    private RecordView view(String address) {
        var uri = UriComponentsBuilder.fromUriString(address).build();
        String type = uri.getPathSegments().getLast();
        return ViewReader.read(types.named(type).orElseThrow(), new Parameters(uri.getQueryParams()), Set.of()).view();
    }

    private long queried(String statement) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = database.getConnection(); Statement select = connection.createStatement(); ResultSet rows = select.executeQuery(statement)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    rows.getObject(column);
                }
            }
        }
        return System.nanoTime() - start;
    }

    private long opened(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long time = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return time;
    }

    private void change() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Revision.raise(connection);
        }
    }

    private long students() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select count(*) from students.student")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
