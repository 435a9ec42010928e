package org.zhixing.campus.figures;

import org.zhixing.indicators.Aggregate;
import org.zhixing.indicators.Description;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.fact.Condition;
import org.zhixing.indicators.fact.Criterion;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Operator;
import org.zhixing.indicators.fact.TimeShape;
import org.zhixing.indicators.time.Basis;
import org.zhixing.indicators.time.NamedDate;
import org.zhixing.indicators.time.NamedPeriod;
import org.zhixing.indicators.value.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures that nobody would declare, drawn from a seed: any aggregate, conditions and slices that a view's columns allow.
final class RandomMeasures {

    /// A column with more different values makes no dimension.
    private static final int MOST_VALUES = 40;

    /// PostgreSQL reckons with a fraction's binary neighbour: of 100 values it takes the eighth for 0.07.
    private static final List<BigDecimal> FRACTIONS = Stream.of("0", "0.07", "0.1", "0.25", "0.28", "0.5", "0.75", "0.9", "1").map(BigDecimal::new).toList();

    private final Random chance;
    private final Fact fact;
    private final List<Map<String, Object>> rows;

    /// @param rows of the view, whose values the conditions compare with
    RandomMeasures(long seed, Fact fact, List<Map<String, Object>> rows) {
        this.chance = new Random(seed);
        this.fact = fact;
        this.rows = rows;
    }

    List<Measure> some(int count) {
        return IntStream.range(0, count).mapToObj(this::one).toList();
    }

    private Measure one(int number) {
        Aggregate aggregate = aggregate();
        boolean month = aggregate.column().filter(column -> column.type() == ColumnType.DATE).isPresent() && !(aggregate instanceof Aggregate.CountDistinct);
        Label label = new Label("随机指标", "A random measure");
        Description description = new Description("random." + fact.view().replace('.', '_') + ".measure_" + number, label, label, "", month ? Unit.MONTH : Unit.PERSON, 0, 1);
        List<Condition> conditions = IntStream.range(0, chance.nextInt(3)).mapToObj(i -> new Condition(criterion(), label)).toList();
        return new Measure(description, fact, basis(), aggregate, conditions, slices());
    }

    private Aggregate aggregate() {
        Column column = oneOf(fact.columns());
        List<Aggregate> fitting = switch (column.type()) {
            case INTEGER, DECIMAL -> List.of(new Aggregate.Count(), new Aggregate.CountDistinct(column), new Aggregate.Sum(column), new Aggregate.Mean(column), new Aggregate.Minimum(column),
                new Aggregate.Maximum(column), new Aggregate.Range(column), new Aggregate.Quantile(column, oneOf(FRACTIONS)));
            case DATE -> List.of(new Aggregate.CountDistinct(column), new Aggregate.Minimum(column), new Aggregate.Maximum(column), new Aggregate.Months(column));
            case TEXT, BOOLEAN, UUID -> List.of(new Aggregate.Count(), new Aggregate.CountDistinct(column));
        };
        return oneOf(fitting);
    }

    private Criterion criterion() {
        Column column = oneOf(fact.columns());
        List<String> values = rows.stream().map(row -> row.get(column.name())).filter(Objects::nonNull).map(Object::toString).distinct().limit(MOST_VALUES).toList();
        Operator operator = oneOf(operators(column.type(), values.isEmpty()));
        return new Criterion(column, operator, switch (operator) {
            case IS, IS_NOT, AT_LEAST, AT_MOST -> List.of(oneOf(values));
            case IN -> Stream.generate(() -> oneOf(values)).limit(1 + chance.nextInt(4)).toList();
            case PRESENT, ABSENT, IS_TRUE, IS_FALSE -> List.of();
        });
    }

    private static List<Operator> operators(ColumnType type, boolean empty) {
        return switch (type) {
            case BOOLEAN -> List.of(Operator.PRESENT, Operator.ABSENT, Operator.IS_TRUE, Operator.IS_FALSE);
            case TEXT, UUID -> empty ? List.of(Operator.PRESENT, Operator.ABSENT) : List.of(Operator.IS, Operator.IS_NOT, Operator.IN, Operator.PRESENT, Operator.ABSENT);
            case INTEGER, DECIMAL, DATE -> empty ? List.of(Operator.PRESENT, Operator.ABSENT)
                : List.of(Operator.IS, Operator.IS_NOT, Operator.IN, Operator.AT_LEAST, Operator.AT_MOST, Operator.PRESENT, Operator.ABSENT);
        };
    }

    private Basis basis() {
        int yearsBefore = chance.nextInt(2);
        boolean day = fact.time() == TimeShape.SPAN || fact.time() == TimeShape.TIMELESS && chance.nextBoolean();
        return day ? oneOf(List.of(NamedDate.values())).yearsBefore(yearsBefore) : oneOf(List.of(NamedPeriod.values())).yearsBefore(yearsBefore);
    }

    /// A dimension or two, and both together.
    private List<List<Dimension>> slices() {
        List<Dimension> dimensions = fact.columns().stream().filter(column -> values(column) <= MOST_VALUES)
            .map(column -> Dimension.dimension(column.name(), column.name(), column.name())).toList();
        if (dimensions.isEmpty()) {
            return List.of();
        }
        Dimension one = oneOf(dimensions);
        Dimension other = oneOf(dimensions);
        List<List<Dimension>> slices = new ArrayList<>(List.of(List.of(one)));
        if (!one.equals(other)) {
            slices.addAll(List.of(List.of(other), List.of(one, other)));
        }
        return slices;
    }

    private long values(Column column) {
        return rows.stream().map(row -> row.get(column.name())).distinct().limit(MOST_VALUES + 1).count();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
