package org.zhixing.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The scale of a chart's values: round steps that contain zero and every value.
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final List<BigDecimal> STEPS = Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
    private static final BigDecimal PARTS = BigDecimal.valueOf(5);

    static Axis of(Block.Chart chart) {
        var values = new ArrayList<BigDecimal>(List.of(BigDecimal.ZERO));
        if (chart.kind() == Block.Kind.STACKED) {
            IntStream.range(0, chart.categories().size()).forEach(i -> {
                values.add(sum(chart, i, 1));
                values.add(sum(chart, i, -1));
            });
        } else {
            chart.series().forEach(series -> series.values().stream().filter(Objects::nonNull).forEach(values::add));
        }
        chart.reference().ifPresent(reference -> values.add(reference.value()));
        return over(values.stream().min(BigDecimal::compareTo).orElseThrow(), values.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    private static BigDecimal sum(Block.Chart chart, int category, int sign) {
        return chart.series().stream().map(series -> series.values().get(category)).filter(Objects::nonNull)
                .filter(value -> value.signum() == sign).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Axis over(BigDecimal low, BigDecimal high) {
        var span = high.subtract(low);
        if (span.signum() == 0) {
            return new Axis(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        var rough = span.divide(PARTS, MathContext.DECIMAL64);
        var power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        var step = STEPS.stream().map(power::multiply).filter(s -> s.compareTo(rough) >= 0).findFirst().orElseThrow();
        return new Axis(multiple(low, step, RoundingMode.FLOOR), multiple(high, step, RoundingMode.CEILING), step);
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    /// How far a value stands from the low end, if the axis is this long.
    int at(BigDecimal value, int length) {
        return value.subtract(low).multiply(BigDecimal.valueOf(length)).divide(high.subtract(low), 0, RoundingMode.HALF_UP).intValueExact();
    }

    List<BigDecimal> ticks() {
        return Stream.iterate(low, tick -> tick.compareTo(high) <= 0, tick -> tick.add(step)).toList();
    }

    static String tick(BigDecimal value) {
        var bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return Theme.number(bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare);
    }

    static String withUnit(String name, String unit) {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }
}
