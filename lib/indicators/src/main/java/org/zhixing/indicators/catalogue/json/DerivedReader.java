package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Description;

import java.util.List;

/// Reads how an indicator is computed from others.
final class DerivedReader {

    private static final List<String> KINDS = List.of("share", "ratio", "per_capita", "sum", "difference", "weighted_sum",
        "previous", "change", "growth", "point_change", "mean_of", "mean_over");

    private final Vocabulary vocabulary;

    DerivedReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Derived read(Written json, Description about) {
        Written kind = json.get("derived");
        json.allowOnly(IndicatorReader.with(properties(kind)));
        OperandReader operands = new OperandReader(json, vocabulary);
        return switch (kind.text()) {
            case "share" -> new Derived.Share(about, operands.one("part"), operands.one("whole"));
            case "ratio" -> new Derived.Ratio(about, operands.one("amount"), operands.one("base"));
            case "per_capita" -> new Derived.PerCapita(about, operands.one("amount"), operands.one("base"));
            case "sum" -> new Derived.Sum(about, operands.parts());
            case "difference" -> new Derived.Difference(about, operands.one("from"), operands.one("less"));
            case "weighted_sum" -> new Derived.WeightedSum(about, operands.weighted());
            case "previous" -> new Derived.Previous(about, operands.one("of"), operands.years());
            case "change" -> new Derived.Change(about, operands.one("of"), operands.years());
            case "growth" -> new Derived.Growth(about, operands.one("of"), operands.years());
            case "point_change" -> new Derived.PointChange(about, operands.one("of"), operands.years());
            case "mean_of" -> new Derived.MeanOf(about, operands.parts());
            case "mean_over" -> new Derived.MeanOver(about, operands.one("of"), operands.dimension());
            default -> throw unknown(kind);
        };
    }

    private static String[] properties(Written kind) {
        return switch (kind.text()) {
            case "share" -> new String[] {"derived", "part", "whole"};
            case "ratio", "per_capita" -> new String[] {"derived", "amount", "base"};
            case "sum", "weighted_sum", "mean_of" -> new String[] {"derived", "parts"};
            case "difference" -> new String[] {"derived", "from", "less"};
            case "previous", "change", "growth", "point_change" -> new String[] {"derived", "of", "years"};
            case "mean_over" -> new String[] {"derived", "of", "dimension"};
            default -> throw unknown(kind);
        };
    }

    private static Unreadable unknown(Written kind) {
        return kind.unknown("推导方式", "derivation", KINDS);
    }
}
