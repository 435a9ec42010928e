package org.zhixing.campus.search;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in the latest report.
@Component
final class ReportFinder implements Finder {

    private static final int SHORTEST = 2;
    private static final int AROUND = 24;

    private final ReportText text;

    ReportFinder(ReportText text) {
        this.text = text;
    }

    /// While the report is being read, nothing is found in it.
    @Override
    public List<Group> find(Query query, int most) {
        List<Found> found = new ArrayList<>();
        if (query.text().codePointCount(0, query.text().length()) >= SHORTEST) {
            for (Passage passage : text.passages(query.language()).exceptionally(failed -> List.of()).getNow(List.of())) {
                int fit = query.fit(passage.text());
                if (fit < Query.NOT_AT_ALL) {
                    found.add(new Found(excerpt(passage.text(), query), passage.chapter(), passage.url(), passage.anchor().isEmpty() ? 3 : Math.max(1, fit)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::rank));
        return List.of(Group.of("report", "报告", "Report", found, most));
    }

    /// What stands around the first word.
    private static String excerpt(String text, Query query) {
        Matcher word = Pattern.compile(Pattern.quote(query.words().getFirst()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        int at = word.find() ? word.start() : 0;
        int from = at <= AROUND ? 0 : text.offsetByCodePoints(at, -Math.min(AROUND, text.codePointCount(0, at)));
        int rest = text.codePointCount(from, text.length());
        int until = text.offsetByCodePoints(from, Math.min(rest, 3 * AROUND));
        return (from > 0 ? "…" : "") + text.substring(from, until) + (until < text.length() ? "…" : "");
    }
}
