package org.zhixing.campus.fitness;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The scores of 《国家学生体质健康标准（2014年修订）》 (教体艺〔2014〕5号) for grades 1 to 3 of upper secondary school.
public final class FitnessStandard {

    /// A row of the standard: whoever reaches it has its score.
    /// @param low    the least value; null where less is better
    /// @param high   the greatest value; null where more is better
    /// @param weight of the item in per cent of the total
    public record Step(@Nullable BigDecimal low, @Nullable BigDecimal high, BigDecimal score, int weight) {

        boolean reachedBy(BigDecimal value) {
            return (low == null || value.compareTo(low) >= 0) && (high == null || value.compareTo(high) <= 0);
        }

        /// A value that just reaches this row.
        public BigDecimal value() {
            return low == null ? Objects.requireNonNull(high) : low;
        }
    }

    private final Map<String, List<Step>> steps;

    private FitnessStandard(Map<String, List<Step>> steps) {
        this.steps = steps;
    }

    public static FitnessStandard read() {
        Map<String, List<Step>> steps = new TreeMap<>();
        try (InputStream stream = FitnessStandard.class.getResourceAsStream("/fitness/fitness-standard.tsv");
             BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", -1)).filter(cells -> cells[0].equals("score"))
                .forEach(cells -> steps.computeIfAbsent(cells[1] + cells[2] + cells[3], key -> new ArrayList<>()).add(step(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FitnessStandard(steps);
    }

    /// The items that a boy (`1` of GB/T 2261.1) or girl (`2`) is tested in.
    public List<String> items(String sex) {
        return sex.equals("1") ? List.of("BMI", "VITAL_CAPACITY", "RUN_50M", "SIT_AND_REACH", "STANDING_LONG_JUMP", "PULL_UP", "RUN_1000M")
            : List.of("BMI", "VITAL_CAPACITY", "RUN_50M", "SIT_AND_REACH", "STANDING_LONG_JUMP", "SIT_UP_1MIN", "RUN_800M");
    }

    /// The rows of one item.
    /// @throws IllegalArgumentException where the standard has no such grade, sex or item
    public List<Step> steps(int grade, String sex, String item) {
        String key = "高" + "一二三".substring(grade - 1, grade) + (sex.equals("1") ? "M" : "F") + item;
        List<Step> found = steps.get(key);
        if (found == null) {
            throw new IllegalArgumentException("The fitness standard has no " + item + " for grade " + grade + " and sex " + sex);
        }
        return found;
    }

    /// The score of a value: that of the best row it reaches, 0 below all rows.
    public BigDecimal score(int grade, String sex, String item, BigDecimal value) {
        return steps(grade, sex, item).stream().filter(step -> step.reachedBy(value)).map(Step::score).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private static Step step(String[] cells) {
        BigDecimal score = new BigDecimal(cells[8]);
        int weight = Integer.parseInt(cells[9]);
        return switch (cells[6]) {
            case ">=" -> new Step(new BigDecimal(cells[7]), null, score, weight);
            case "<=" -> new Step(null, new BigDecimal(cells[7]), score, weight);
            case "range" -> range(cells[7].split("\\.\\.", -1), score, weight);
            default -> throw new IllegalArgumentException("A row of the fitness standard compares by " + cells[6]);
        };
    }

    private static Step range(String[] bounds, BigDecimal score, int weight) {
        return new Step(new BigDecimal(bounds[0]), new BigDecimal(bounds[1]), score, weight);
    }
}
