package org.zhixing.indicators;

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
import org.zhixing.indicators.Derived.Weighted;
import org.zhixing.indicators.Derived.WeightedSum;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The words with which indicators are declared in Java.
public final class Indicators {

    private Indicators() {}

    public static MeasureBuilder measure(String key) {
        return new MeasureBuilder(key);
    }

    /// `part` of `whole`, in per cent; both have the same unit.
    public static DerivedBuilder<Share> share(String key, Term part, Term whole) {
        return new DerivedBuilder<>(key, Unit.PERCENT, about -> new Share(about, part.operand(), whole.operand()));
    }

    /// So many of `amount` to one of `base`: 13.2:1.
    public static DerivedBuilder<Ratio> ratio(String key, Term amount, Term base) {
        return new DerivedBuilder<>(key, Unit.TO_ONE, about -> new Ratio(about, amount.operand(), base.operand()));
    }

    /// `amount` for each one of `base`, in a unit such as yuan per person.
    public static DerivedBuilder<PerCapita> perCapita(String key, Term amount, Term base) {
        Unit unit = amount.indicator().unit().per(base.indicator().unit());
        return new DerivedBuilder<>(key, unit, about -> new PerCapita(about, amount.operand(), base.operand()));
    }

    /// `amount` for each hundred of `base`, in per cent.
    public static DerivedBuilder<PerCapita> perHundred(String key, Term amount, Term base) {
        return new DerivedBuilder<>(key, Unit.PERCENT, about -> new PerCapita(about, amount.operand(), base.operand()));
    }

    public static DerivedBuilder<Sum> sum(String key, Term first, Term... others) {
        List<Operand> parts = Stream.concat(Stream.of(first), Stream.of(others)).map(Term::operand).toList();
        return new DerivedBuilder<>(key, first.indicator().unit(), about -> new Sum(about, parts));
    }

    public static DerivedBuilder<Difference> difference(String key, Term from, Term less) {
        return new DerivedBuilder<>(key, changed(from.indicator().unit()), about -> new Difference(about, from.operand(), less.operand()));
    }

    public static Weighted weighted(Term part, String weight) {
        return new Weighted(part.operand(), new BigDecimal(weight));
    }

    public static DerivedBuilder<WeightedSum> weightedSum(String key, Unit unit, Weighted... parts) {
        return new DerivedBuilder<>(key, unit, about -> new WeightedSum(about, List.of(parts)));
    }

    /// The value so many years before.
    public static DerivedBuilder<Previous> previous(String key, Term of, int years) {
        return new DerivedBuilder<>(key, of.indicator().unit(), about -> new Previous(about, of.operand(), years));
    }

    /// The change in value since the year before.
    public static DerivedBuilder<Change> change(String key, Term of) {
        return new DerivedBuilder<>(key, of.indicator().unit(), about -> new Change(about, of.operand(), 1));
    }

    /// The change in per cent since the year before.
    public static DerivedBuilder<Growth> growth(String key, Term of) {
        return new DerivedBuilder<>(key, Unit.PERCENT, about -> new Growth(about, of.operand(), 1));
    }

    /// The change of a percentage since the year before, in percentage points.
    public static DerivedBuilder<PointChange> pointChange(String key, Term of) {
        return new DerivedBuilder<>(key, Unit.PERCENTAGE_POINT, about -> new PointChange(about, of.operand(), 1));
    }

    public static DerivedBuilder<MeanOf> meanOf(String key, Term first, Term... others) {
        List<Operand> parts = Stream.concat(Stream.of(first), Stream.of(others)).map(Term::operand).toList();
        return new DerivedBuilder<>(key, first.indicator().unit(), about -> new MeanOf(about, parts));
    }

    /// The unweighted mean over the values that a dimension has.
    public static DerivedBuilder<MeanOver> meanOver(String key, Term of, Dimension dimension) {
        return new DerivedBuilder<>(key, of.indicator().unit(), about -> new MeanOver(about, of.operand(), dimension.name()));
    }

    /// What was declared under `name` and holds on the day.
    public static DerivedBuilder<Declared> declared(String key, Fact fact, Column code, String name, Column value, NamedDate date, Unit unit) {
        return new DerivedBuilder<>(key, unit, about -> new Declared(about, fact, code, name, value, date.yearsBefore(0)));
    }

    /// The unit of a difference: percentages differ by percentage points.
    static Unit changed(Unit unit) {
        return unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit;
    }
}
