package org.zhixing.campus.reporting;

import org.springframework.stereotype.Component;
import org.zhixing.book.Book;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reports as they were compiled from the present records within the last minute, so that turning a page does not compile them again.
@Component
public final class Shelf {

    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private record Title(int year, Language language) {}

    private record Compiled(Book book, long revision, long at) {}

    private final Reports reports;
    private final Figures figures;
    private final Revision revision;
    private final Map<Title, Compiled> compiled = new ConcurrentHashMap<>();

    Shelf(Reports reports, Figures figures, Revision revision) {
        this.reports = reports;
        this.figures = figures;
        this.revision = revision;
    }

    /// @throws Refused for a year without records
    public Book report(int year, Language language) {
        long now = revision.number();
        return compiled.compute(new Title(year, language),
            (title, known) -> known != null && known.revision == now && System.nanoTime() - known.at < FRESH ? known : compile(title, now)).book;
    }

    private Compiled compile(Title title, long now) {
        if (figures.years().isEmpty()) {
            throw new Refused("还没有记录，因此没有报告", "There are no records yet, and therefore no report");
        }
        return new Compiled(reports.of(figures.compiled(ReportYear.of(title.year)), title.language), now, System.nanoTime());
    }
}
