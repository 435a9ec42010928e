package org.zhixing.campus.reporting;

import org.jspecify.annotations.Nullable;
import org.zhixing.book.Block;
import org.zhixing.book.Block.Cell;
import org.zhixing.book.Card;
import org.zhixing.book.Chapter;
import org.zhixing.book.Run;
import org.zhixing.campus.checks.Check;
import org.zhixing.campus.checks.Finding;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.figures.Formula;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What stands behind the chapters: the checks not passed, the standards not met, and the dictionary of every indicator used.
final class Annexes {

    private final Draft draft;
    private final List<Result> results;
    private int tables;

    /// @param tables how many tables stand before the annexes
    Annexes(Draft draft, List<Result> results, int tables) {
        this.draft = draft;
        this.results = results;
        this.tables = tables;
    }

    /// The dictionary is made last, of all that the others use too, but stands first.
    List<Chapter> chapters() {
        int first = tables++;
        Chapter checks = checks();
        Chapter standards = standards();
        tables = first;
        return List.of(dictionary(), checks, standards);
    }

    private Chapter dictionary() {
        Set<String> keys = draft.cards.all().values().stream().map(Card::key).collect(Collectors.toCollection(TreeSet::new));
        List<List<Cell>> rows = new ArrayList<>();
        draft.catalogue().indicators().stream().filter(indicator -> keys.contains(indicator.key())).forEach(indicator -> rows.add(entry(indicator)));
        draft.cards.all().values().stream().filter(card -> card.key().startsWith("standard.")).forEach(card -> rows.add(threshold(card)));
        return new Chapter("annex-indicators", draft.words("附录一", "Annex A"), draft.words("指标说明", "Indicators"), List.of(
            paragraph("本报告每个数字都出自下列指标之一，可按指标键查到定义、算法与数值。", "Every number of this report comes from one of these indicators; look it up by its key."),
            table("annex-indicators-table", draft.words("本报告所用指标", "Indicators used in this report"),
                header("指标键", "Key", "名称", "Name", "定义", "Definition", "算法、单位与时点", "Formula, unit and time", "本年数值", "This year"), rows)));
    }

    private List<Cell> entry(Indicator indicator) {
        Formula formula = new Formula(draft.catalogue(), draft.language);
        String when = formula.when(indicator, draft.figures.year());
        String how = Arrays.asList(formula.of(indicator), indicator.unit().text().in(draft.language), when).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(draft.words("；", "; ")));
        return List.of(Cell.text(indicator.key()), Cell.text(indicator.label().in(draft.language)), Cell.text(indicator.description().definition().in(draft.language)),
            Cell.text(how), Cell.number(draft.inTable(Reference.of(indicator.key()))));
    }

    private List<Cell> threshold(Card card) {
        return List.of(Cell.text(card.key()), Cell.text(card.label()), Cell.text(card.lines().getFirst().text()), Cell.text(""), Cell.number(new Run.Figure(card.shown(), card.id())));
    }

    private Chapter checks() {
        List<List<Cell>> rows = new ArrayList<>();
        results.stream().filter(result -> !(result.check() instanceof Check.Standard)).forEach(result -> result.findings().forEach(finding -> rows.add(finding(result, finding))));
        Map<Result.Status, Long> counts = results.stream().collect(Collectors.groupingBy(Result::status, LinkedHashMap::new, Collectors.counting()));
        String summary = draft.words("共核对 %d 项规则：通过 %d 项，未通过 %d 项，没有可核对内容 %d 项。", "%d rules were checked: %d passed, %d failed, %d had nothing to check.").formatted(results.size(),
            counts.getOrDefault(Result.Status.PASSED, 0L), counts.getOrDefault(Result.Status.FAILED, 0L), counts.getOrDefault(Result.Status.NOT_CHECKED, 0L));
        long unmet = results.stream().filter(result -> result.check() instanceof Check.Standard && result.status() == Result.Status.FAILED).count();
        String elsewhere = unmet == 0 ? "" : draft.words("未通过的规则中有 %d 项是设置标准，见附录三。", " Of those failed, %d are thresholds of the setting standard: see Annex C.").formatted(unmet);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(List.of(new Run.Text(summary + elsewhere)))));
        if (!rows.isEmpty()) {
            blocks.add(table("annex-checks-table", draft.words("未通过的核对", "Checks not passed"),
                header("程度", "Severity", "发现", "Finding", "一方", "One side", "另一方", "Other side", "处理", "What to do"), rows));
        }
        return new Chapter("annex-checks", draft.words("附录二", "Annex B"), draft.words("未通过的核对", "Checks not passed"), blocks);
    }

    private List<Cell> finding(Result result, Finding finding) {
        return List.of(Cell.text(finding.severity().label().in(draft.language)), Cell.text(finding.sentence().in(draft.language)),
            side(finding.left()), side(finding.right()), Cell.text(finding.action().in(draft.language)));
    }

    private Chapter standards() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Result result : results) {
            if (result.check() instanceof Check.Standard check) {
                result.findings().forEach(finding -> rows.add(standard(check, finding)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (rows.isEmpty()) {
            blocks.add(paragraph("所核对的设置标准均已达到。", "All thresholds of the setting standard that could be checked are met."));
        } else {
            blocks.add(table("annex-standards-table", draft.words("未达到的设置标准", "Standards not met"),
                header("标准", "Standard", "本年", "This year", "要求", "Required", "依据", "Article", "处理", "What to do"), rows));
        }
        return new Chapter("annex-standards", draft.words("附录三", "Annex C"), draft.words("未达到的设置标准", "Standards not met"), blocks);
    }

    private List<Cell> standard(Check.Standard check, Finding finding) {
        Indicator indicator = draft.catalogue().get(check.indicator());
        String card = draft.cards.ofThreshold(check.code(), indicator);
        Card threshold = Objects.requireNonNull(draft.cards.all().get(card));
        return List.of(Cell.text(indicator.label().in(draft.language)), Cell.number(draft.figure(Reference.of(check.indicator()), shown(Reference.of(check.indicator())))), Cell.number(new Run.Figure(threshold.shown(), card)),
            Cell.text(draft.standard.threshold(check.code()).article()), Cell.text(finding.action().in(draft.language)));
    }

    /// A side that is a figure has its card.
    private Cell side(Finding.@Nullable Side side) {
        if (side == null) {
            return Cell.text("");
        }
        String key = side.key();
        String year = key == null ? "" : side.year() + draft.words("年", " ");
        String label = year + side.label().in(draft.language) + draft.words("：", ": ");
        int before = draft.figures.year().number() - side.year();
        boolean figure = key != null && side.figure() && before >= 0 && draft.catalogue().slicings(key).contains(side.slice().keySet());
        if (!figure) {
            return Cell.text(label + side.shown());
        }
        Reference of = new Reference(Objects.requireNonNull(key), new Slice(side.slice()), before);
        return new Cell(List.of(new Run.Text(label), draft.figure(of, shown(of))), Block.Align.START, 1, 1, false);
    }

    private String shown(Reference of) {
        return draft.numbers.withUnit(draft.amount(of), draft.indicator(of));
    }

    private Block.Paragraph paragraph(String zh, String en) {
        return new Block.Paragraph(List.of(new Run.Text(draft.words(zh, en))));
    }

    private Block.Table table(String id, String caption, List<Cell> header, List<List<Cell>> rows) {
        return new Block.Table(id, ++tables, caption, List.of(header), rows, List.of());
    }

    /// Pairs of Chinese and English.
    private List<Cell> header(String... both) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < both.length; i += 2) {
            cells.add(Cell.text(draft.words(both[i], both[i + 1])).heading());
        }
        return cells;
    }
}
