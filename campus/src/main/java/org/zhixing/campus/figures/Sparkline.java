package org.zhixing.campus.figures;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A small line over the years beside a figure, from left to right; a year without a value is a gap. The words beside it say the same.
/// @param lines  points of each stretch, as SVG writes them
/// @param dotted whether the last year has a value, which the dot marks
public record Sparkline(List<String> lines, boolean dotted, int x, int y) {

    public static final int WIDTH = 120;
    public static final int HEIGHT = 32;
    private static final int EDGE = 4;

    /// Empty lines where fewer than two years have a value.
    public static Sparkline of(List<@Nullable BigDecimal> values) {
        List<BigDecimal> known = values.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        if (known.size() < 2) {
            return new Sparkline(List.of(), false, 0, 0);
        }
        BigDecimal low = known.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal high = known.stream().max(BigDecimal::compareTo).orElseThrow();
        List<String> lines = new ArrayList<>();
        List<String> stretch = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                end(stretch, lines);
            } else {
                y = y(value, low, high);
                stretch.add(x(i, values.size()) + "," + y);
            }
        }
        end(stretch, lines);
        return new Sparkline(lines, values.getLast() != null, x(values.size() - 1, values.size()), y);
    }

    public boolean drawn() {
        return !lines.isEmpty();
    }

    private static void end(List<String> stretch, List<String> lines) {
        if (stretch.size() > 1) {
            lines.add(String.join(" ", stretch));
        }
        stretch.clear();
    }

    private static int x(int index, int count) {
        return EDGE + index * (WIDTH - 2 * EDGE) / Math.max(1, count - 1);
    }

    private static int y(BigDecimal value, BigDecimal low, BigDecimal high) {
        int room = HEIGHT - 2 * EDGE;
        if (high.compareTo(low) == 0) {
            return HEIGHT / 2;
        }
        return EDGE + room - value.subtract(low).multiply(BigDecimal.valueOf(room)).divide(high.subtract(low), 0, RoundingMode.HALF_UP).intValueExact();
    }
}
