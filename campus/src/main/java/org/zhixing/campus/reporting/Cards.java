package org.zhixing.campus.reporting;

import org.zhixing.book.Card;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.figures.FigureCards;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/// The cards of the figures and thresholds that a report uses, each made once.
final class Cards {

    private final Language language;
    private final SettingStandard standard;
    private final Numbers numbers;
    private final FigureCards figures;
    private final Map<String, Card> cards = new LinkedHashMap<>();

    Cards(YearFigures figures, Language language, SettingStandard standard) {
        this.language = language;
        this.standard = standard;
        this.numbers = new Numbers(language);
        this.figures = new FigureCards(figures, language);
    }

    Map<String, Card> all() {
        return cards;
    }

    /// The id of a figure's card, which is made if this is its first use.
    String of(Reference reference) {
        String id = figures.id(reference.key(), reference.slice(), reference.yearsBefore());
        if (!cards.containsKey(id)) {
            cards.put(id, figures.card(reference.key(), reference.slice(), reference.yearsBefore()));
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

    private String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
