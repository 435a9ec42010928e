package org.zhixing.campus.reporting;

import org.zhixing.book.Card;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.figures.Formula;
import org.zhixing.campus.figures.LeftOut;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Description;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// The cards of the figures that a report uses, each made once: definition, formula, period, last year's value, records left out and why.
final class Cards {

    private final YearFigures figures;
    private final Language language;
    private final SettingStandard standard;
    private final Numbers numbers;
    private final Formula formula;
    private final Map<String, Card> cards = new LinkedHashMap<>();

    Cards(YearFigures figures, Language language, SettingStandard standard, Numbers numbers) {
        this.figures = figures;
        this.language = language;
        this.standard = standard;
        this.numbers = numbers;
        this.formula = new Formula(figures.catalogue(), language);
    }

    Map<String, Card> all() {
        return cards;
    }

    /// The id of a figure's card, which is made if this is its first use.
    String of(Reference reference) {
        String id = id(reference);
        if (!cards.containsKey(id)) {
            cards.put(id, card(id, reference));
        }
        return id;
    }

    /// The id of the card of a threshold of the setting standard.
    String ofThreshold(String code, Indicator measuredBy) {
        SettingStandard.Threshold threshold = standard.threshold(code);
        String key = "standard." + code.toLowerCase(Locale.ROOT);
        String id = key.replaceAll("[^a-z0-9]", "-");
        cards.computeIfAbsent(id, fresh -> new Card(id, key, Map.of(), words("设置标准：", "Setting standard: ") + measuredBy.label().in(language), threshold.value(),
            threshold.comparison().sign() + numbers.threshold(threshold.value(), measuredBy), measuredBy.unit().code(), "", OptionalLong.empty(),
            List.of(new Card.Line(words("出处", "Source"), words("《中等职业学校设置标准》", "The setting standard of secondary vocational schools, ") + threshold.article()))));
        return id;
    }

    /// Anchor-safe: letters and digits stay, everything else becomes its code point.
    private String id(Reference reference) {
        StringBuilder id = new StringBuilder("f-").append(reference.key().replaceAll("[^a-z0-9]", "-"));
        reference.slice().values().forEach((dimension, value) -> id.append('-').append(dimension).append('-').append(ascii(value)));
        return id.append('-').append(figures.year().number() - reference.yearsBefore()).toString();
    }

    private static String ascii(String value) {
        return value.codePoints().mapToObj(c -> c < 128 && Character.isLetterOrDigit(c) ? Character.toString(c) : "u" + Integer.toHexString(c)).collect(Collectors.joining());
    }

    private Card card(String id, Reference of) {
        Indicator indicator = figures.catalogue().get(of.key());
        Amount amount = figures.value(of.key(), of.slice(), of.yearsBefore());
        Map<String, String> slice = new LinkedHashMap<>(of.slice().values());
        return new Card(id, of.key(), slice, label(indicator, of), Numbers.exact(amount), numbers.withUnit(amount, indicator), indicator.unit().code(),
            when(of), figures.counted(of.key(), of.slice(), of.yearsBefore()), lines(indicator, of));
    }

    private String label(Indicator indicator, Reference of) {
        String slice = of.slice().values().entrySet().stream().map(part -> figures.catalogue().dimension(part.getKey())
            .map(known -> known.label().in(language) + words("：", ": ") + known.shown(part.getValue(), language)).orElse(part.getValue())).collect(Collectors.joining(words("，", ", ")));
        String year = Integer.toString(figures.year().number() - of.yearsBefore());
        return indicator.label().in(language) + words("（", " (") + year + words("年", "") + (slice.isEmpty() ? "" : words("，", ", ") + slice) + words("）", ")");
    }

    private List<Card.Line> lines(Indicator indicator, Reference of) {
        Description about = indicator.description();
        List<Card.Line> lines = new ArrayList<>();
        line(lines, words("定义", "Definition"), about.definition().in(language));
        line(lines, words("公式", "Formula"), formula.of(indicator));
        line(lines, words("单位", "Unit"), indicator.unit().text().in(language));
        Amount before = figures.value(of.key(), of.slice(), of.yearsBefore() + 1);
        line(lines, words("上年", "The year before"), numbers.withUnit(before, indicator));
        line(lines, words("未计入", "Left out"), leftOut(of));
        line(lines, words("出处", "Source"), indicator instanceof Declared ? words("申报数据", "declared by the school") : about.source());
        line(lines, words("版本", "Version"), Integer.toString(about.version()));
        return lines;
    }

    private String leftOut(Reference of) {
        return figures.leftOut(of.key(), of.slice(), of.yearsBefore()).stream().map(this::reason).collect(Collectors.joining(words("；", "; ")));
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
    private String when(Reference of) {
        Set<String> days = new LinkedHashSet<>();
        collect(of.key(), of.yearsBefore(), days);
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
