package org.zhixing.campus.search;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.reporting.Shelf;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The text of the latest report, read from its compiled form in the background, so that nobody who types waits for a report to be compiled.
@Component
final class ReportText implements DisposableBean {

    private record Read(long revision, CompletableFuture<List<Passage>> passages) {}

    private final Shelf shelf;
    private final Figures figures;
    private final Revision revision;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("report-text").factory());
    private final Map<Language, Read> read = new EnumMap<>(Language.class);

    ReportText(Shelf shelf, Figures figures, Revision revision) {
        this.shelf = shelf;
        this.figures = figures;
        this.revision = revision;
    }

    /// The passages of the report on the present records, once they are read; reading begins when they are first asked for.
    synchronized CompletableFuture<List<Passage>> passages(Language language) {
        long now = revision.number();
        Read known = read.get(language);
        if (known == null || known.revision != now || known.passages.isCompletedExceptionally()) {
            known = new Read(now, CompletableFuture.supplyAsync(() -> compiled(language), reader));
            read.put(language, known);
        }
        return known.passages;
    }

    private List<Passage> compiled(Language language) {
        List<Integer> years = figures.years();
        try {
            return years.isEmpty() ? List.of() : Passage.of(shelf.report(years.getLast(), language), years.getLast());
        } catch (Refused wrongTemplate) {
            throw new CompletionException(wrongTemplate);
        }
    }

    @Override
    public void destroy() {
        reader.shutdownNow();
    }
}
