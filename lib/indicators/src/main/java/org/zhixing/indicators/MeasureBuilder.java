package org.zhixing.indicators;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Aggregate.Count;
import org.zhixing.indicators.Aggregate.CountDistinct;
import org.zhixing.indicators.Aggregate.Maximum;
import org.zhixing.indicators.Aggregate.Mean;
import org.zhixing.indicators.Aggregate.Minimum;
import org.zhixing.indicators.Aggregate.Months;
import org.zhixing.indicators.Aggregate.Quantile;
import org.zhixing.indicators.Aggregate.Range;
import org.zhixing.indicators.Aggregate.Sum;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.Condition;
import org.zhixing.indicators.fact.Criterion;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.time.Basis;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.NamedPeriod;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Declares a measure, line by line as people would say it; [#unit] is the last word.
public final class MeasureBuilder {

    private final String key;
    private Label label = new Label("", "");
    private Label definition = new Label("", "");
    private String source = "";
    private int version = 1;
    private @Nullable Fact fact;
    private @Nullable Basis basis;
    private Aggregate aggregate = new Count();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<List<Dimension>> slices = new ArrayList<>();

    MeasureBuilder(String key) {
        this.key = key;
    }

    public MeasureBuilder label(String zh, String en) {
        label = new Label(zh, en);
        return this;
    }

    public MeasureBuilder definition(String zh, String en) {
        definition = new Label(zh, en);
        return this;
    }

    /// The regulation or form that defines the figure.
    public MeasureBuilder source(String regulation) {
        source = regulation;
        return this;
    }

    public MeasureBuilder version(int number) {
        version = number;
        return this;
    }

    public MeasureBuilder count(Fact records) {
        return aggregate(records, new Count());
    }

    public MeasureBuilder countDistinct(Fact records, Column of) {
        return aggregate(records, new CountDistinct(of));
    }

    public MeasureBuilder sum(Fact records, Column of) {
        return aggregate(records, new Sum(of));
    }

    public MeasureBuilder mean(Fact records, Column of) {
        return aggregate(records, new Mean(of));
    }

    public MeasureBuilder minimum(Fact records, Column of) {
        return aggregate(records, new Minimum(of));
    }

    public MeasureBuilder maximum(Fact records, Column of) {
        return aggregate(records, new Maximum(of));
    }

    public MeasureBuilder range(Fact records, Column of) {
        return aggregate(records, new Range(of));
    }

    public MeasureBuilder quantile(Fact records, Column of, BigDecimal fraction) {
        return aggregate(records, new Quantile(of, fraction));
    }

    public MeasureBuilder months(Fact records, Column of) {
        return aggregate(records, new Months(of));
    }

    public MeasureBuilder at(NamedDate date) {
        return at(date.yearsBefore(0));
    }

    public MeasureBuilder at(Basis.At date) {
        basis = date;
        return this;
    }

    public MeasureBuilder within(NamedPeriod period) {
        return within(period.yearsBefore(0));
    }

    public MeasureBuilder within(Basis.Within period) {
        basis = period;
        return this;
    }

    /// Counts only what fulfils the criterion; what does not is left out for that reason.
    public MeasureBuilder where(Criterion criterion, String zhReason, String enReason) {
        conditions.add(new Condition(criterion, new Label(zhReason, enReason)));
        return this;
    }

    /// Can be sliced by each of these dimensions.
    public MeasureBuilder by(Dimension... dimensions) {
        for (Dimension dimension : dimensions) {
            slices.add(List.of(dimension));
        }
        return this;
    }

    /// Can be sliced by these dimensions together.
    public MeasureBuilder byEach(Dimension first, Dimension second) {
        slices.add(List.of(first, second));
        return this;
    }

    public Measure unit(Unit unit) {
        return unit(unit, 0);
    }

    /// @param decimals decimals shown
    public Measure unit(Unit unit, int decimals) {
        if (fact == null || basis == null) {
            throw new Misdeclared("指标 " + key + " 没有说明统计什么记录、按什么时间", "The measure " + key + " does not say which records it counts, and when");
        }
        Description description = new Description(key, label, definition, source, unit, decimals, version);
        return new Measure(description, fact, basis, aggregate, conditions, slices);
    }

    private MeasureBuilder aggregate(Fact records, Aggregate how) {
        fact = records;
        aggregate = how;
        return this;
    }
}
