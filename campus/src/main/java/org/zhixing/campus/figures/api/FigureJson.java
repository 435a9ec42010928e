package org.zhixing.campus.figures.api;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/// Figures as JSON says them: the value exactly as a fraction, as a number to twelve decimals, and as people read it.
final class FigureJson {

    private final YearFigures figures;
    private final Numbers numbers;

    FigureJson(YearFigures figures, Language language) {
        this.figures = figures;
        this.numbers = new Numbers(language);
    }

    Map<String, @Nullable Object> of(Indicator indicator, Slice slice) {
        Amount amount = figures.value(indicator.key(), slice);
        OptionalLong counted = figures.counted(indicator.key(), slice, 0);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("key", indicator.key());
        json.put("year", figures.year().number());
        json.put("slice", slice.values());
        json.put("value", Numbers.exact(amount));
        switch (amount) {
            case Amount.Exact(BigFraction value) -> json.put("exact", fraction(value));
            case Amount.Interval(BigFraction lowest, BigFraction highest) -> {
                json.put("lowest", fraction(lowest));
                json.put("highest", fraction(highest));
            }
            case Amount.Months(List<YearMonth> months) -> json.put("months", months.stream().map(YearMonth::toString).toList());
            case Amount.Missing missing -> json.put("missing", missing.name().toLowerCase(Locale.ROOT));
        }
        json.put("shown", numbers.withUnit(amount, indicator));
        json.put("unit", indicator.unit().code());
        json.put("version", indicator.description().version());
        if (counted.isPresent()) {
            json.put("counted", counted.getAsLong());
        }
        return json;
    }

    /// `301/5`, or `7` where it is whole.
    private static String fraction(BigFraction value) {
        String numerator = value.getNumerator().toString();
        return value.getDenominator().bitLength() == 1 ? numerator : numerator + "/" + value.getDenominator();
    }
}
