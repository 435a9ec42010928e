package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.database.Snapshot;
import org.zhixing.campus.records.Remembered;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.shared.Patience;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Every figure of this school: its value in any year and slice, and the records behind it.
@Component
public final class Figures {

    private static final int YEARS_KEPT = 4;
    private static final int FEW_KEPT = 40;
    private static final int VERDICTS_KEPT = 400;

    private final Catalogue catalogue;
    private final DSLContext sql;
    private final RecordedYears recorded;
    private final Remembered<RecordedYears, List<Integer>> years;
    private final Remembered<ReportYear, YearFigures> compiled;
    private final Remembered<Few, YearFigures> few;
    private final Remembered<One, List<Verdict>> verdicts;

    private record One(String key, Slice slice, ReportYear year) {}

    /// A few indicators, as they were asked for.
    private record Few(Set<String> keys, Set<Set<String>> slicings, ReportYear year, int yearsBefore) {}

    Figures(Catalogue catalogue, DSLContext sql, Revision revision) {
        this.catalogue = catalogue;
        this.sql = sql;
        this.recorded = new RecordedYears(sql, catalogue);
        this.years = new Remembered<>(revision, 1);
        this.compiled = new Remembered<>(revision, YEARS_KEPT);
        this.few = new Remembered<>(revision, FEW_KEPT);
        this.verdicts = new Remembered<>(revision, VERDICTS_KEPT);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// The figures of a year, computed when they are first asked for, all that share a view and days in one pass.
    public YearFigures of(ReportYear year) {
        return new YearFigures(year, catalogue, Scope.all(catalogue, year), sql);
    }

    /// The figures of a year in which something happened.
    /// @throws Refused for a year without records, naming those that have some
    public YearFigures filled(ReportYear year) {
        if (!recorded.contains(year)) {
            throw recorded.refusal(Integer.toString(year.number()));
        }
        return of(year);
    }

    /// All figures of a year in which something happened, as the records are at this moment; kept for as long as they do not change.
    /// @throws Refused for a year without records, naming those that have some
    public YearFigures compiled(ReportYear year) {
        return compiled.of(year, this::compiledAnew);
    }

    /// The same, read from the records whether or not they have changed.
    public YearFigures compiledAnew(ReportYear year) {
        YearFigures figures = filled(year);
        try (Snapshot snapshot = Snapshot.of(sql)) {
            return figures.compiled(snapshot);
        }
    }

    /// These indicators alone, in the year and so many before it, by one statement for each view behind them; kept for as long as the records do not change.
    /// @param slicings by which dimensions they are asked for besides the whole, as far as they have them; what else is asked costs a pass more
    public YearFigures only(Set<String> keys, Set<Set<String>> slicings, ReportYear year, int yearsBefore) {
        return few.of(new Few(Set.copyOf(keys), Set.copyOf(slicings), year, yearsBefore), this::read);
    }

    /// The same if they are known or read within a moment; reading goes on for whoever asks next.
    public Optional<YearFigures> soon(Set<String> keys, ReportYear year, int yearsBefore) {
        return few.soon(new Few(Set.copyOf(keys), Set.of(), year, yearsBefore), this::read, Patience.A_MOMENT);
    }

    /// The same as they were read last, perhaps from records that have changed since.
    public Optional<YearFigures> latest(Set<String> keys, ReportYear year, int yearsBefore) {
        return few.latest(new Few(Set.copyOf(keys), Set.of(), year, yearsBefore));
    }

    /// Every indicator as a whole, without slices, in the year and the one before.
    public YearFigures wholes(ReportYear year) {
        return only(allKeys(), Set.of(), year, 1);
    }

    /// The same if they are known or read within a moment.
    public Optional<YearFigures> wholesSoon(ReportYear year) {
        return soon(allKeys(), year, 1);
    }

    private Set<String> allKeys() {
        return catalogue.indicators().stream().map(Indicator::key).collect(Collectors.toUnmodifiableSet());
    }

    private YearFigures read(Few asked) {
        YearFigures figures = new YearFigures(asked.year, catalogue, Scope.of(catalogue, asked.keys, asked.slicings, asked.year, asked.yearsBefore), sql);
        try (Snapshot snapshot = Snapshot.of(sql)) {
            return figures.compiled(snapshot);
        }
    }

    /// The years in which something was recorded and the year before too, so that there is something to compare.
    public List<Integer> years() {
        List<Integer> all = recordedYears();
        return all.stream().filter(year -> all.contains(year - 1)).toList();
    }

    /// Whether something was recorded in the year, so that its figures can be looked up.
    public boolean recorded(int year) {
        return recordedYears().contains(year);
    }

    /// The address of a figure's card; empty for a year before the records begin or after they end, of which there is no card.
    public String card(String key, Slice slice, int year) {
        return recorded(year) ? FigureLinks.card(key, slice, year) : "";
    }

    private List<Integer> recordedYears() {
        return years.of(recorded, known -> known.all().stream().filter(year -> known.contains(ReportYear.of(year))).toList());
    }

    /// The year that an address names, or the last one where it names none.
    /// @throws Refused for what is no recorded year, naming those that are
    public ReportYear asked(String year) {
        if (years().isEmpty()) {
            throw nothingToCompare();
        }
        if (year.isBlank()) {
            return ReportYear.of(years().getLast());
        }
        return recordedYears().stream().filter(each -> each.toString().equals(year)).findFirst().map(ReportYear::of).orElseThrow(() -> recorded.refusal(year));
    }

    /// Why there are no figures while [#years] is empty.
    public Refused nothingToCompare() {
        return new Refused("还没有连续两个年度的学籍记录，因此没有数值", "There are no enrolments of two years yet, and therefore no figures");
    }

    /// The indicator of that key.
    /// @throws Refused for an unknown key, naming similar ones
    public Indicator known(String key) {
        return catalogue.find(key).orElseThrow(() -> {
            String similar = String.join(", ", catalogue.indicators().stream().map(Indicator::key).filter(each -> alike(each, key)).limit(5).toList());
            return new Refused("没有指标“" + key + "”" + (similar.isEmpty() ? "" : "；相近的有：" + similar),
                "There is no indicator “" + key + "”" + (similar.isEmpty() ? "" : "; similar ones: " + similar));
        });
    }

    private static boolean alike(String key, String asked) {
        String area = asked.contains(".") ? asked.substring(0, asked.indexOf('.') + 1) : asked;
        return key.startsWith(area) || asked.length() > 3 && key.contains(asked.substring(0, 4));
    }

    /// What each measure whose facts come from this record makes of it in the recorded years, the latest first.
    /// @param type as fact views call it in `record_type`
    public List<Counting> counting(String type, UUID record) {
        return new CountingQuery(sql, catalogue).of(type, record, recordedYears().reversed());
    }

    /// The record types whose records some measure may count.
    public Set<String> countedTypes() {
        return new CountingQuery(sql, catalogue).types();
    }

    /// The measure that an indicator is counted by: itself, or what a declared fact is read as; none for what is derived.
    public static Optional<Measure> measure(Indicator indicator) {
        return switch (indicator) {
            case Measure measure -> Optional.of(measure);
            case Declared declared -> Optional.of(declared.asMeasure());
            case Derived derived -> Optional.empty();
        };
    }

    /// The records behind a measured or declared figure, and those left out.
    /// @throws IllegalArgumentException for a derived indicator, an unknown key or a slice that it does not have
    public Lineage lineage(String key, Slice slice, ReportYear year) {
        return query(key, slice, year).read();
    }

    /// Every record counted, one after the other, for evidence.
    public void eachCounted(String key, Slice slice, ReportYear year, Consumer<Lineage.Contribution> reader) {
        query(key, slice, year).eachCounted(reader);
    }

    /// How the records of the figure's time fare: first those counted, then each reason for which some are left out.
    public List<Verdict> verdicts(String key, Slice slice, ReportYear year) {
        return verdicts.of(new One(key, slice, year), one -> query(one.key, one.slice, one.year).verdicts());
    }

    /// So many of the records with a verdict, in the order of their ids.
    /// @param after the last id of the page before, null for the first page
    public List<Lineage.Contribution> records(String key, Slice slice, ReportYear year, int verdict, @Nullable UUID after, int limit) {
        return query(key, slice, year).page(verdict, after, limit);
    }

    private LineageQuery query(String key, Slice slice, ReportYear year) {
        return new LineageQuery(sql, measure(catalogue.get(key))
            .orElseThrow(() -> new IllegalArgumentException(key + " is derived: ask for the records of its operands")), slice, year);
    }
}
