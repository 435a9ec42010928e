package org.zhixing.campus.figures;

import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.time.Basis;
import org.zhixing.indicators.time.Period;
import org.zhixing.indicators.time.ReportYear;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How an indicator is computed and when it counts, in words.
public final class Formula {

    private final Catalogue catalogue;
    private final Language language;

    public Formula(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /// `学生数 ÷ 教师数`, or for a measure what of which records is counted.
    public String of(Indicator indicator) {
        return switch (indicator) {
            case Measure measure -> aggregate(measure);
            case Declared declared -> words("申报值", "declared value");
            case Derived.Share share -> operand(share.part()) + " ÷ " + operand(share.whole()) + " × 100%";
            case Derived.Ratio ratio -> operand(ratio.amount()) + " ÷ " + operand(ratio.base());
            case Derived.PerCapita each -> operand(each.amount()) + " ÷ " + operand(each.base());
            case Derived.Sum sum -> sum.parts().stream().map(this::operand).collect(Collectors.joining(" + "));
            case Derived.Difference difference -> operand(difference.from()) + " − " + operand(difference.less());
            case Derived.WeightedSum sum -> sum.parts().stream().map(part -> part.weight().toPlainString() + " × " + operand(part.part())).collect(Collectors.joining(" + "));
            case Derived.Previous previous -> operand(previous.operands().getFirst());
            case Derived.Change change -> operand(change.operands().getFirst()) + " − " + operand(change.operands().getLast());
            case Derived.PointChange change -> operand(change.operands().getFirst()) + " − " + operand(change.operands().getLast());
            case Derived.Growth growth -> "(" + operand(growth.operands().getFirst()) + " − " + operand(growth.operands().getLast()) + ") ÷ " + operand(growth.operands().getLast()) + " × 100%";
            case Derived.MeanOf mean -> words("平均（", "mean (") + mean.parts().stream().map(this::operand).collect(Collectors.joining(words("、", ", "))) + words("）", ")");
            case Derived.MeanOver mean -> words("按", "mean over ") + dimension(mean.dimension()) + words("平均：", ": ") + operand(mean.of());
        };
    }

    /// `2019-09-30`, or `2018-09-01 至 2019-08-31`; empty for what is derived.
    public String when(Indicator indicator, ReportYear year) {
        return switch (indicator) {
            case Measure measure -> days(measure.basis(), year);
            case Declared declared -> days(declared.basis(), year);
            case Derived derived -> "";
        };
    }

    private String days(Basis basis, ReportYear year) {
        Period days = year.days(basis);
        String name = switch (basis) {
            case Basis.At at -> at.date().label().in(language);
            case Basis.Within within -> within.period().label().in(language);
        };
        return days.first().equals(days.last()) ? days.first() + words("（", " (") + name + words("）", ")")
            : days.first() + words(" 至 ", " to ") + days.last() + words("（", " (") + name + words("）", ")");
    }

    /// `学籍记录数`, `拨款的金额之和`
    private String aggregate(Measure measure) {
        String column = measure.aggregate().column().map(of -> FactWords.of(of).in(language)).orElse("");
        String facts = FactWords.of(measure.fact()).in(language);
        String of = words(facts + "的" + column, column + " of " + facts);
        return switch (measure.aggregate()) {
            case Aggregate.Count count -> words(facts + "数", "number of " + facts);
            case Aggregate.CountDistinct count -> words(facts + "涉及的" + column + "数，同一" + column + "只计一次", facts + " by " + column + ", each " + column + " counted once");
            case Aggregate.Sum sum -> words(of + "之和", "sum of the " + of);
            case Aggregate.Mean mean -> words(of + "的平均值", "mean of the " + of);
            case Aggregate.Minimum minimum -> words(of + "的最小值", "smallest or earliest " + of);
            case Aggregate.Maximum maximum -> words(of + "的最大值", "greatest or latest " + of);
            case Aggregate.Range range -> words(of + "从最小到最大的范围", "range of the " + of + " from smallest to greatest");
            case Aggregate.Quantile quantile -> words(of + "的" + quantile.fraction().toPlainString() + "分位数", "quantile " + quantile.fraction().toPlainString() + " of the " + of);
            case Aggregate.Months months -> words(of + "所在的月份", "months of the " + of);
        };
    }

    /// An operand as formulas name it: `学生数（上年）`.
    public String operand(Operand operand) {
        List<String> notes = new ArrayList<>();
        operand.only().forEach((name, value) -> notes.add(catalogue.dimension(name).map(known -> known.shown(value, language)).orElse(value)));
        operand.over().forEach(name -> notes.add(words("不分", "all of ") + dimension(name)));
        if (operand.yearsBefore() > 0) {
            notes.add(operand.yearsBefore() == 1 ? words("上年", "the year before") : operand.yearsBefore() + words("年前", " years before"));
        }
        String label = catalogue.get(operand.key()).label().in(language);
        return notes.isEmpty() ? label : label + words("（", " (") + String.join(words("，", ", "), notes) + words("）", ")");
    }

    private String dimension(String name) {
        return catalogue.dimension(name).map(Dimension::label).map(label -> label.in(language)).orElse(name);
    }

    private String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
