package org.zhixing.indicators.value;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Amount.Exact;
import org.zhixing.indicators.value.Amount.Interval;
import org.zhixing.indicators.value.Amount.Missing;
import org.zhixing.indicators.value.Amount.Months;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How amounts are written for people: the only place where a figure is rounded, half up.
/// @param thousands whether groups of three digits are set apart by a comma
/// @param signed    whether what is above zero carries a plus, as changes do
public record Shown(Language language, boolean thousands, boolean signed) {

    public static Shown in(Language language) {
        return new Shown(language, false, false);
    }

    public Shown withThousands() {
        return new Shown(language, true, signed);
    }

    public Shown withSign() {
        return new Shown(language, thousands, true);
    }

    /// The number with the mark that belongs to it (`24.7%`, `13.2:1`, `1999` for a year), without other units.
    public String number(Amount amount, Unit unit, int decimals) {
        return switch (amount) {
            case Exact(BigFraction value) -> marked(rounded(value, decimals), unit);
            case Interval(BigFraction lowest, BigFraction highest) ->
                marked(rounded(lowest, decimals) + between(lowest) + rounded(highest, decimals), unit);
            case Months(List<YearMonth> months) -> months(months, unit);
            case Missing missing -> missing(missing);
        };
    }

    /// A dash would look like one more minus.
    private String between(BigFraction lowest) {
        return language == Language.ZH ? "～" : lowest.signum() < 0 ? " to " : "–";
    }

    /// The number with its unit: `2442人`, `2442 persons`, `+0.5个百分点`.
    public String withUnit(Amount amount, Unit unit, int decimals) {
        String number = number(amount, unit, decimals);
        if (amount instanceof Missing || unit.equals(Unit.PERCENT) || unit.equals(Unit.TO_ONE) || unit.equals(Unit.NONE) || unit.equals(Unit.MONTH)) {
            return number;
        }
        return switch (language) {
            case ZH -> number + unit.text().zh();
            case EN -> amount instanceof Months ? number : number + " " + unit.text().en();
        };
    }

    private String rounded(BigFraction value, int decimals) {
        BigDecimal rounded = value.bigDecimalValue(decimals, RoundingMode.HALF_UP);
        String digits = thousands ? grouped(rounded, decimals) : rounded.toPlainString();
        return signed && rounded.signum() > 0 ? "+" + digits : digits;
    }

    private static String grouped(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private static String marked(String number, Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.TO_ONE) ? number + unit.text().en() : number;
    }

    /// `2019年1月、7月、9月`, or `2019-01, 2019-07`; with the unit YEAR only the years.
    private String months(List<YearMonth> months, Unit unit) {
        if (unit.equals(Unit.YEAR)) {
            List<String> years = months.stream().map(month -> Integer.toString(month.getYear())).distinct().toList();
            return String.join(language == Language.ZH ? "、" : ", ", years);
        }
        List<String> words = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (YearMonth month : months) {
            words.add(language == Language.EN ? month.toString()
                : (month.getYear() == year ? "" : month.getYear() + "年") + month.getMonthValue() + "月");
            year = month.getYear();
        }
        return String.join(language == Language.ZH ? "、" : ", ", words);
    }

    private String missing(Missing missing) {
        return switch (missing) {
            case NOT_APPLICABLE -> language == Language.ZH ? "不适用" : "not applicable";
            case NOT_COLLECTED -> language == Language.ZH ? "未采集" : "not collected";
        };
    }
}
