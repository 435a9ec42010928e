package org.zhixing.indicators.catalogue;

import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Derived.Change;
import org.zhixing.indicators.Derived.Difference;
import org.zhixing.indicators.Derived.Growth;
import org.zhixing.indicators.Derived.MeanOf;
import org.zhixing.indicators.Derived.MeanOver;
import org.zhixing.indicators.Derived.PerCapita;
import org.zhixing.indicators.Derived.PointChange;
import org.zhixing.indicators.Derived.Previous;
import org.zhixing.indicators.Derived.Ratio;
import org.zhixing.indicators.Derived.Share;
import org.zhixing.indicators.Derived.Sum;
import org.zhixing.indicators.Derived.WeightedSum;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Whether the units of a derivation agree: one does not add metres to yuan, and a percentage changes by percentage points.
final class Units {

    private Units() {}

    static List<Problem> of(Derived derived, Map<String, Indicator> indicators) {
        List<Unit> units = derived.operands().stream()
            .map(operand -> Objects.requireNonNull(indicators.get(operand.key())).unit()).toList();
        List<Problem> problems = new ArrayList<>();
        boolean alike = units.stream().distinct().count() == 1;
        Unit first = units.isEmpty() ? Unit.NONE : units.getFirst();
        boolean month = units.contains(Unit.MONTH);
        if (month && !(derived instanceof Previous)) {
            problems.add(new Problem(derived.key(), "月份不能参加运算", "months cannot be calculated with"));
        }
        boolean sameOperands = switch (derived) {
            case Share s -> alike;
            case Ratio r -> true;
            case PerCapita p -> true;
            case Sum s -> alike;
            case Difference d -> alike;
            case WeightedSum w -> alike;
            case Previous p -> true;
            case Change c -> !first.equals(Unit.PERCENT);
            case Growth g -> !first.equals(Unit.PERCENT);
            case PointChange p -> first.equals(Unit.PERCENT);
            case MeanOf m -> alike;
            case MeanOver m -> true;
        };
        if (!sameOperands) {
            problems.add(new Problem(derived.key(), "单位不相容：" + words(units, true), "these units do not go together: " + words(units, false)));
        }
        if (sameOperands && !fits(derived, units, first)) {
            problems.add(new Problem(derived.key(), "结果的单位不能是“" + derived.unit().text().zh() + "”",
                "the result cannot be in " + derived.unit().text().en()));
        }
        return problems;
    }

    private static boolean fits(Derived derived, List<Unit> units, Unit first) {
        Unit own = derived.unit();
        return switch (derived) {
            case Share s -> own.equals(Unit.PERCENT);
            case Ratio r -> own.equals(Unit.TO_ONE);
            case PerCapita p -> own.equals(Unit.PERCENT) || own.equals(first.per(units.getLast()));
            case Sum s -> own.equals(first);
            case Difference d -> own.equals(first.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : first);
            case WeightedSum w -> true;
            case Previous p -> own.equals(first);
            case Change c -> own.equals(first);
            case Growth g -> own.equals(Unit.PERCENT);
            case PointChange p -> own.equals(Unit.PERCENTAGE_POINT);
            case MeanOf m -> own.equals(first);
            case MeanOver m -> own.equals(first);
        };
    }

    private static String words(List<Unit> units, boolean zh) {
        return String.join(zh ? "、" : ", ", units.stream().map(unit -> zh ? unit.text().zh() : unit.text().en()).toList());
    }
}
