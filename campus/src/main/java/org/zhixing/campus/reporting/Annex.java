package org.zhixing.campus.reporting;

import org.zhixing.book.Block;
import org.zhixing.book.Block.Cell;
import org.zhixing.book.Chapter;
import org.zhixing.book.Run;
import org.zhixing.campus.checks.Check;
import org.zhixing.campus.checks.Finding;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.figures.Formula;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What stands behind the report: the indicators it uses, the checks that did not pass, the standards not met.
final class Annex {

    private final FigureCards cards;
    private final List<Result> results;

    Annex(FigureCards cards, List<Result> results) {
        this.cards = cards;
        this.results = results;
    }

    List<Chapter> chapters() {
        return List.of(
            new Chapter("annex-indicators", words("附录一", "Annex A"), words("指标字典", "Indicators"), List.of(indicators())),
            new Chapter("annex-checks", words("附录二", "Annex B"), words("未通过的核对", "Checks not passed"), List.of(findings(false, 22, words("未通过的核对", "Checks not passed")))),
            new Chapter("annex-standards", words("附录三", "Annex C"), words("未达到的标准", "Standards not met"), List.of(findings(true, 23, words("未达到的标准", "Standards not met")))));
    }

    private Block indicators() {
        TreeSet<String> keys = new TreeSet<>();
        cards.used().forEach(asked -> keys.add(asked.key()));
        Formula formula = new Formula(cards.figures().catalogue(), cards.language());
        List<List<Cell>> rows = new ArrayList<>();
        for (String key : keys) {
            Indicator indicator = cards.indicator(key);
            rows.add(List.of(Cell.text(key), Cell.text(indicator.label().in(cards.language())), Cell.text(indicator.description().definition().in(cards.language())),
                Cell.text(formula.of(indicator)), Cell.number(cards.inTable(new FigureCards.Asked(key, Slice.WHOLE, 0)))));
        }
        return table("table-21", 21, words("报告所用指标", "Indicators used"), List.of(words("指标键", "Key"), words("名称", "Name"), words("定义", "Definition"),
            words("公式", "Formula"), words("本年数值", "Value")), rows);
    }

    private Block findings(boolean standards, int number, String caption) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Result result : results) {
            if (result.check() instanceof Check.Standard == standards) {
                for (Finding finding : result.findings()) {
                    rows.add(List.of(Cell.text(finding.severity().label().in(cards.language())), Cell.text(finding.sentence().in(cards.language())), Cell.text(finding.action().in(cards.language()))));
                }
            }
        }
        return rows.isEmpty() ? new Block.Note(List.of(new Run.Text(words("没有", "None"))))
            : table("table-" + number, number, caption, List.of(words("程度", "Severity"), words("发现", "Finding"), words("建议", "What to do")), rows);
    }

    private static Block.Table table(String id, int number, String caption, List<String> headers, List<List<Cell>> rows) {
        return new Block.Table(id, number, caption, List.of(headers.stream().map(text -> Cell.text(text).heading()).toList()), rows, List.of());
    }

    private String words(String zh, String en) {
        return cards.words(zh, en);
    }
}
