package org.zhixing.campus.search;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/// Asks every finder. Where something is the very thing that was named, its group comes first; otherwise people before records, records before words.
@Component
final class Search {

    private final List<Finder> finders;

    Search(RecordFinder records, TypeFinder types, IndicatorFinder indicators, ReportFinder report, PageFinder pages) {
        this.finders = List.of(records, pages, types, indicators, report);
    }

    /// The groups in which something was found.
    List<Group> groups(Query query, int most) {
        return query.empty() ? List.of() : finders.stream().flatMap(finder -> finder.find(query, most).stream())
            .filter(group -> !group.found().isEmpty()).sorted(Comparator.comparing(group -> group.best() > 0)).toList();
    }
}
