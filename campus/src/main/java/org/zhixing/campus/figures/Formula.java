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

    private String aggregate(Measure measure) {
        String column = measure.aggregate().column().map(of -> of.name()).orElse("");
        String view = measure.fact().view();
        return switch (measure.aggregate()) {
            case Aggregate.Count count -> words("计数：", "count of ") + view;
            case Aggregate.CountDistinct count -> words("不重复计数：", "distinct count of ") + view + "." + column;
            case Aggregate.Sum sum -> words("求和：", "sum of ") + view + "." + column;
            case Aggregate.Mean mean -> words("平均：", "mean of ") + view + "." + column;
            case Aggregate.Minimum minimum -> words("最小：", "minimum of ") + view + "." + column;
            case Aggregate.Maximum maximum -> words("最大：", "maximum of ") + view + "." + column;
            case Aggregate.Range range -> words("范围：", "range of ") + view + "." + column;
            case Aggregate.Quantile quantile -> words("分位数 ", "quantile ") + quantile.fraction().toPlainString() + words("：", " of ") + view + "." + column;
            case Aggregate.Months months -> words("月份：", "months of ") + view + "." + column;
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
