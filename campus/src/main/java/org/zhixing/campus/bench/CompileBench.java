package org.zhixing.campus.bench;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhixing.book.Book;
import org.zhixing.book.DocxWriter;
import org.zhixing.book.HtmlWriter;
import org.zhixing.book.PdfWriter;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.reporting.Reports;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Compiles a year again and again, in turn with the statements written by hand, in one run.
@Component
public final class CompileBench {

    private static final ReportYear YEAR = ReportYear.of(2019);

    private final DSLContext sql;
    private final Figures figures;
    private final Checks checks;
    private final Reports reports;

    CompileBench(DSLContext sql, Figures figures, Checks checks, Reports reports) {
        this.sql = sql;
        this.figures = figures;
        this.checks = checks;
        this.reports = reports;
    }

    /// Times are medians, in milliseconds.
    /// @param figures   how many figures (indicators in every slice) a year has
    /// @param ratio     compile to handWritten, in hundredths
    /// @param documents writing DOCX, PDF and HTML
    /// @param peakHeap  in MiB, while compiling
    public record Outcome(long students, long figures, long checks, long compile, long handWritten, long ratio, long documents, long peakHeap) {}

    public Outcome run(int rounds) {
        HandWritten written = new HandWritten(sql, YEAR);
        List<Long> compile = new ArrayList<>();
        List<Long> byHand = new ArrayList<>();
        long counted = 0;
        long checked = 0;
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int round = 0; round <= rounds; round++) {
            long start = System.nanoTime();
            YearFigures values = figures.compiledAnew(YEAR);
            counted = all(values);
            checked = checks.of(values).size();
            long middle = System.nanoTime();
            written.run();
            long end = System.nanoTime();
            if (round > 0) {
                compile.add(middle - start);
                byHand.add(end - middle);
            }
        }
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        long mine = median(compile);
        long theirs = median(byHand);
        return new Outcome(sql.fetchCount(DSL.table("students.student")), counted, checked, mine / 1_000_000, theirs / 1_000_000, mine * 100 / theirs, documents(), heap);
    }

    /// The statements written by hand, as PostgreSQL plans and times them.
    public String plans() {
        return new HandWritten(sql, YEAR).plans();
    }

    /// Every indicator in every slice in which it has something to show.
    private static long all(YearFigures values) {
        long count = 0;
        for (Indicator indicator : values.catalogue().indicators()) {
            for (Set<String> slicing : values.catalogue().slicings(indicator.key())) {
                for (Slice slice : slicing.isEmpty() ? Set.of(Slice.WHOLE) : values.slices(indicator.key(), slicing)) {
                    values.value(indicator.key(), slice);
                    count++;
                }
            }
        }
        return count;
    }

    private long documents() {
        Book book = reports.of(figures.compiledAnew(YEAR), Language.ZH);
        long start = System.nanoTime();
        try {
            DocxWriter.write(book, OutputStream.nullOutputStream());
            PdfWriter.write(book, OutputStream.nullOutputStream());
            HtmlWriter.write(book, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
