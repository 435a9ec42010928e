package org.zhixing.campus.records.detail;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.ReportYear;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Spans drawn over time, with the census days of the report years: what lies on such a day is what that year's figures see.
/// @param height of the drawing, whose width is [#WIDTH]
public record TimeLine(List<Lane> lanes, List<Census> censuses, List<Spans.Group> groups, int height) {

    public static final int WIDTH = 960;
    private static final int TOP = 26;
    private static final int LANE = 26;
    private static final int CHARACTER = 12;
    /// After the labels of the lanes, and before the first span.
    private static final int GAP = 16;

    /// One line of bars; the first of a group has its label.
    public record Lane(String label, int y, List<Bar> bars) {}

    /// @param text as much of the span's words as has room
    public record Bar(Spans.Span span, int x, int width, String text) {}

    public record Census(int year, LocalDate day, int x) {}

    static TimeLine of(List<Spans.Group> groups) {
        List<Spans.Span> all = groups.stream().flatMap(group -> group.spans().stream()).toList();
        if (all.isEmpty()) {
            return new TimeLine(List.of(), List.of(), groups, 0);
        }
        LocalDate first = all.stream().map(Spans.Span::from).min(LocalDate::compareTo).orElseThrow().minusMonths(1);
        LocalDate last = all.stream().map(span -> span.until() == null ? span.from().plusMonths(18) : span.until()).max(LocalDate::compareTo).orElseThrow().plusMonths(4);
        Scale scale = new Scale(first, last, GAP + CHARACTER * groups.stream().mapToInt(group -> group.label().length()).max().orElse(0));
        List<Lane> lanes = new ArrayList<>();
        groups.forEach(group -> lanes(group, scale, lanes));
        List<Census> censuses = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate day = ReportYear.of(year).date(NamedDate.CENSUS);
            if (!day.isBefore(first) && !day.isAfter(last)) {
                censuses.add(new Census(year, day, scale.x(day)));
            }
        }
        return new TimeLine(lanes, censuses, groups, TOP + lanes.size() * LANE + 6);
    }

    /// Spans that overlap lie in lanes of their own.
    private static void lanes(Spans.Group group, Scale scale, List<Lane> lanes) {
        List<List<Spans.Span>> rows = new ArrayList<>();
        for (Spans.Span span : group.spans()) {
            List<Spans.Span> free = rows.stream().filter(row -> ends(row.getLast(), span.from())).findFirst().orElse(null);
            if (free == null) {
                free = new ArrayList<>();
                rows.add(free);
            }
            free.add(span);
        }
        for (int i = 0; i < rows.size(); i++) {
            lanes.add(new Lane(i == 0 ? group.label() : "", TOP + lanes.size() * LANE, rows.get(i).stream().map(span -> bar(span, scale)).toList()));
        }
    }

    private static boolean ends(Spans.Span span, LocalDate day) {
        return span.until() != null && !span.until().isAfter(day);
    }

    private static Bar bar(Spans.Span span, Scale scale) {
        int x = scale.x(span.from());
        int width = Math.max(4, (span.until() == null ? WIDTH : scale.x(span.until())) - x - 1);
        return new Bar(span, x, width, fitting(span.text(), width - 10));
    }

    private static String fitting(String text, int width) {
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += text.charAt(i) < 0x2e80 ? CHARACTER * 6 / 10 : CHARACTER;
            if (used > width) {
                return i < 2 ? "" : text.substring(0, i - 1) + "…";
            }
        }
        return text;
    }

    public int width() {
        return WIDTH;
    }

    public boolean empty() {
        return lanes.isEmpty();
    }

    /// From the first day that is drawn to the last.
    /// @param left where the first day is drawn
    private record Scale(LocalDate first, LocalDate last, int left) {

        int x(@Nullable LocalDate day) {
            long days = ChronoUnit.DAYS.between(first, Objects.requireNonNull(day));
            return (int) (left + days * (WIDTH - left) / Math.max(1, ChronoUnit.DAYS.between(first, last)));
        }
    }
}
