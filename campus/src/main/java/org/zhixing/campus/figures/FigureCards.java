package org.zhixing.campus.figures;

import org.zhixing.book.Card;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Description;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The card of any figure: definition, formula, period, last year's value, records left out and why.
public final class FigureCards {

    private final YearFigures figures;
    private final Language language;
    private final Numbers numbers;
    private final Formula formula;

    public FigureCards(YearFigures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.numbers = new Numbers(language);
        this.formula = new Formula(figures.catalogue(), language);
    }

    /// Anchor-safe: letters and digits stay, everything else becomes its code point.
    public String id(String key, Slice slice, int yearsBefore) {
        StringBuilder id = new StringBuilder("f-").append(key.replaceAll("[^a-z0-9]", "-"));
        slice.values().forEach((dimension, value) -> id.append('-').append(dimension).append('-').append(ascii(value)));
        return id.append('-').append(figures.year().number() - yearsBefore).toString();
    }

    private static String ascii(String value) {
        return value.codePoints().mapToObj(c -> c < 128 && Character.isLetterOrDigit(c) ? Character.toString(c) : "u" + Integer.toHexString(c)).collect(Collectors.joining());
    }

    public Card card(String key, Slice slice, int yearsBefore) {
        Indicator indicator = figures.catalogue().get(key);
        Amount amount = figures.value(key, slice, yearsBefore);
        return new Card(id(key, slice, yearsBefore), key, new LinkedHashMap<>(slice.values()), label(indicator, slice, yearsBefore), Numbers.exact(amount), numbers.withUnit(amount, indicator),
            indicator.unit().code(), when(key, yearsBefore), figures.counted(key, slice, yearsBefore), lines(indicator, slice, yearsBefore));
    }

    /// `全日制在校生数（2019年，年级：一年级）`
    public String label(Indicator indicator, Slice slice, int yearsBefore) {
        String year = Integer.toString(figures.year().number() - yearsBefore);
        String part = called(slice);
        return indicator.label().in(language) + words("（", " (") + year + words("年", "") + (part.isEmpty() ? "" : words("，", ", ") + part) + words("）", ")");
    }

    /// The slice in words: `年级：一年级，性别：女`; empty for the whole.
    public String called(Slice slice) {
        return slice.values().entrySet().stream().map(part -> figures.catalogue().dimension(part.getKey())
            .map(known -> known.label().in(language) + words("：", ": ") + known.shown(part.getValue(), language)).orElse(part.getValue())).collect(Collectors.joining(words("，", ", ")));
    }

    private List<Card.Line> lines(Indicator indicator, Slice slice, int yearsBefore) {
        Description about = indicator.description();
        List<Card.Line> lines = new ArrayList<>();
        line(lines, words("定义", "Definition"), about.definition().in(language));
        line(lines, words("公式", "Formula"), formula.of(indicator));
        line(lines, words("单位", "Unit"), Numbers.called(indicator.unit(), language));
        Amount before = figures.value(indicator.key(), slice, yearsBefore + 1);
        line(lines, words("上年", "The year before"), numbers.withUnit(before, indicator));
        line(lines, words("未计入", "Left out"), leftOut(indicator.key(), slice, yearsBefore));
        line(lines, words("出处", "Source"), indicator instanceof Declared ? words("申报数据", "declared by the school") : about.source());
        line(lines, words("版本", "Version"), Integer.toString(about.version()));
        return lines;
    }

    private String leftOut(String key, Slice slice, int yearsBefore) {
        return figures.leftOut(key, slice, yearsBefore).stream().map(this::reason).collect(Collectors.joining(words("；", "; ")));
    }

    private String reason(LeftOut left) {
        return words(left.count() + "条：", left.count() + ": ") + left.reason().in(language);
    }

    private static void line(List<Card.Line> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(new Card.Line(label, text));
        }
    }

    /// The days of the measure, or of all measures that it is derived from.
    public String when(String key, int yearsBefore) {
        Set<String> days = new LinkedHashSet<>();
        collect(key, yearsBefore, days);
        return String.join(words("；", "; "), days);
    }

    private void collect(String key, int yearsBefore, Set<String> days) {
        Indicator indicator = figures.catalogue().get(key);
        if (indicator instanceof Derived derived) {
            for (Operand operand : derived.operands()) {
                collect(operand.key(), yearsBefore + operand.yearsBefore(), days);
            }
        } else {
            days.add(formula.when(indicator, figures.year().minus(yearsBefore)));
        }
    }

    private String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
