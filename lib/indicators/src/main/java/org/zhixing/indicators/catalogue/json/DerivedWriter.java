package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Derived.Weighted;
import org.zhixing.indicators.Operand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How an indicator is computed from others.
final class DerivedWriter {

    private DerivedWriter() {}

    static void write(Derived derived, Map<String, Object> written) {
        switch (derived) {
            case Derived.Share share -> two("share", "part", share.part(), "whole", share.whole(), written);
            case Derived.Ratio ratio -> two("ratio", "amount", ratio.amount(), "base", ratio.base(), written);
            case Derived.PerCapita each -> two("per_capita", "amount", each.amount(), "base", each.base(), written);
            case Derived.Sum sum -> parts("sum", sum.parts(), written);
            case Derived.Difference difference -> two("difference", "from", difference.from(), "less", difference.less(), written);
            case Derived.WeightedSum sum -> {
                written.put("derived", "weighted_sum");
                written.put("parts", sum.parts().stream().map(DerivedWriter::weighted).toList());
            }
            case Derived.Previous previous -> since("previous", previous.of(), previous.years(), written);
            case Derived.Change change -> since("change", change.of(), change.years(), written);
            case Derived.Growth growth -> since("growth", growth.of(), growth.years(), written);
            case Derived.PointChange change -> since("point_change", change.of(), change.years(), written);
            case Derived.MeanOf mean -> parts("mean_of", mean.parts(), written);
            case Derived.MeanOver mean -> {
                written.put("derived", "mean_over");
                written.put("of", operand(mean.of()));
                written.put("dimension", mean.dimension());
            }
        }
    }

    private static void two(String kind, String first, Operand one, String second, Operand other, Map<String, Object> written) {
        written.put("derived", kind);
        written.put(first, operand(one));
        written.put(second, operand(other));
    }

    private static void parts(String kind, List<Operand> parts, Map<String, Object> written) {
        written.put("derived", kind);
        written.put("parts", parts.stream().map(DerivedWriter::operand).toList());
    }

    private static void since(String kind, Operand of, int years, Map<String, Object> written) {
        written.put("derived", kind);
        written.put("of", operand(of));
        if (years != 1) {
            written.put("years", years);
        }
    }

    private static Map<String, Object> weighted(Weighted weighted) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("of", operand(weighted.part()));
        written.put("weight", weighted.weight());
        return written;
    }

    /// Its key, or all of it where it is narrowed.
    private static Object operand(Operand operand) {
        if (operand.equals(Operand.of(operand.key()))) {
            return operand.key();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("key", operand.key());
        if (!operand.only().isEmpty()) {
            written.put("only", operand.only());
        }
        if (!operand.over().isEmpty()) {
            written.put("over", operand.over());
        }
        if (operand.yearsBefore() != 0) {
            written.put("years_before", operand.yearsBefore());
        }
        return written;
    }
}
