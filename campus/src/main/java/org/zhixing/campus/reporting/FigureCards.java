package org.zhixing.campus.reporting;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.book.Card;
import org.zhixing.book.Run;
import org.zhixing.campus.figures.Formula;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Shown;
import org.zhixing.indicators.value.Unit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Figures as they stand in a report: a number in the reader's language, and a card for each that was used.
final class FigureCards {

    /// A figure of some year: what a placeholder or a cell names.
    record Asked(String key, Slice slice, int yearsBefore) {}

    private final YearFigures figures;
    private final Language language;
    private final Formula formula;
    private final Map<Asked, Card> cards = new LinkedHashMap<>();

    FigureCards(YearFigures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.formula = new Formula(figures.catalogue(), language);
    }

    YearFigures figures() {
        return figures;
    }

    Language language() {
        return language;
    }

    Amount value(Asked asked) {
        return figures.value(asked.key, asked.slice, asked.yearsBefore);
    }

    Indicator indicator(String key) {
        return figures.catalogue().get(key);
    }

    /// With its unit, for prose.
    Run.Figure inProse(Asked asked) {
        Indicator indicator = indicator(asked.key);
        return new Run.Figure(shown(indicator).withUnit(value(asked), indicator.unit(), indicator.decimals()), card(asked).id());
    }

    /// Without sign, for "rose by".
    Run.Figure magnitude(Asked asked) {
        Indicator indicator = indicator(asked.key);
        Amount amount = value(asked) instanceof Amount.Exact(BigFraction exact) ? new Amount.Exact(exact.abs()) : value(asked);
        return new Run.Figure(Shown.in(language).withThousands().withUnit(amount, indicator.unit(), indicator.decimals()), card(asked).id());
    }

    /// Only the number, for cells whose header has the unit.
    Run.Figure inTable(Asked asked) {
        Indicator indicator = indicator(asked.key);
        return new Run.Figure(shown(indicator).number(value(asked), indicator.unit(), indicator.decimals()), card(asked).id());
    }

    Card card(Asked asked) {
        Card known = cards.get(asked);
        if (known == null) {
            known = make(asked);
            cards.put(asked, known);
        }
        return known;
    }

    Map<String, Card> byId() {
        Map<String, Card> byId = new LinkedHashMap<>();
        cards.values().forEach(card -> byId.put(card.id(), card));
        return byId;
    }

    List<Asked> used() {
        return List.copyOf(cards.keySet());
    }

    String label(String key, Slice slice) {
        String label = indicator(key).label().in(language);
        return slice.values().isEmpty() ? label : label + words("（", " (") + sliceWords(slice) + words("）", ")");
    }

    String sliceWords(Slice slice) {
        List<String> words = new ArrayList<>();
        slice.values().forEach((dimension, value) -> words.add(figures.catalogue().dimension(dimension).map(known -> known.shown(value, language)).orElse(value)));
        return String.join(words("、", ", "), words);
    }

    private Shown shown(Indicator indicator) {
        Shown plain = indicator.unit().equals(Unit.YEAR) || indicator.unit().equals(Unit.MONTH) ? Shown.in(language) : Shown.in(language).withThousands();
        return indicator instanceof Derived derived && derived.change() ? plain.withSign() : plain;
    }

    private Card make(Asked asked) {
        Indicator indicator = indicator(asked.key);
        ReportYear year = figures.year().minus(asked.yearsBefore);
        Amount amount = value(asked);
        OptionalLong counted = figures.counted(asked.key, asked.slice, asked.yearsBefore);
        String period = indicator instanceof Derived ? Integer.toString(year.number()) : formula.when(indicator, year);
        List<Card.Line> lines = new ArrayList<>();
        lines.add(line("指标", "Indicator", asked.key));
        lines.add(line("定义", "Definition", indicator.description().definition().in(language)));
        lines.add(line("公式", "Formula", formula.of(indicator)));
        lines.add(line("统计时点", "Counted at", period));
        if (!(indicator instanceof Derived derived && derived.change())) {
            lines.add(line("上年数值", "Year before", shown(indicator).withUnit(figures.value(asked.key, asked.slice, asked.yearsBefore + 1), indicator.unit(), indicator.decimals())));
        }
        if (counted.isPresent()) {
            lines.add(line("计入记录", "Records counted", Long.toString(counted.getAsLong())));
            figures.leftOut(asked.key, asked.slice, asked.yearsBefore)
                .forEach(left -> lines.add(line("未计入", "Left out", left.count() + words("条：", ": ") + left.reason().in(language))));
        }
        if (indicator instanceof Declared) {
            lines.add(line("说明", "Note", words("申报数据，不由记录统计", "declared, not counted from records")));
        }
        if (!indicator.description().source().isEmpty()) {
            lines.add(line("依据", "Source", indicator.description().source()));
        }
        return new Card(id(asked, year), asked.key, asked.slice.values(), label(asked.key, asked.slice),
            amount instanceof Amount.Exact(BigFraction exact) ? exact.bigDecimalValue(12, RoundingMode.HALF_UP).stripTrailingZeros() : null,
            shown(indicator).withUnit(amount, indicator.unit(), indicator.decimals()), indicator.unit().code(), period, counted, lines);
    }

    private static String id(Asked asked, ReportYear year) {
        String slice = asked.slice.values().isEmpty() ? "" : "-" + Integer.toHexString(asked.slice.toString().hashCode());
        return "f-" + asked.key.replaceAll("[^a-z0-9]", "-") + slice + "-" + year.number();
    }

    private Card.Line line(String zh, String en, String text) {
        return new Card.Line(new Label(zh, en).in(language), text);
    }

    String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
