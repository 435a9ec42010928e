package org.zhixing.campus.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// The thresholds of 《中等职业学校设置标准》 (教职成〔2010〕12号) and of the 2022 programme (教职成〔2022〕5号).
/// Read from `checks/setting-standard.tsv`; rows without a number, such as "by state rules", are not thresholds.
public final class SettingStandard {

    /// A threshold: the indicator compared must be at least, or at most, `value`.
    /// @param article the article of the standard, such as 第七条
    public record Threshold(String code, String item, Comparison comparison, BigDecimal value, String article) {

        public boolean isMetBy(BigDecimal figure) {
            int order = figure.compareTo(value);
            return switch (comparison) {
                case AT_LEAST, ABOUT -> order >= 0;
                case AT_MOST -> order <= 0;
            };
        }
    }

    /// How a threshold is read. "About 20 %" is read as at least 20 %.
    public enum Comparison {
        AT_LEAST("≥"), AT_MOST("≤"), ABOUT("≈");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    private static final Map<String, Comparison> COMPARISONS = Map.of(">=", Comparison.AT_LEAST, "<=", Comparison.AT_MOST, "~", Comparison.ABOUT);

    private final Map<String, Threshold> thresholds;

    private SettingStandard(Map<String, Threshold> thresholds) {
        this.thresholds = thresholds;
    }

    public static SettingStandard read() {
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        try (InputStream stream = SettingStandard.class.getResourceAsStream("/checks/setting-standard.tsv");
             BufferedReader lines = new BufferedReader(new InputStreamReader(requireNonNull(stream), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", -1)).filter(cells -> cells.length >= 7 && COMPARISONS.containsKey(cells[3]))
                .forEach(cells -> thresholds.put(cells[0],
                    new Threshold(cells[0], cells[1], requireNonNull(COMPARISONS.get(cells[3])), new BigDecimal(cells[4]), cells[6])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SettingStandard(thresholds);
    }

    public Optional<Threshold> find(String code) {
        return Optional.ofNullable(thresholds.get(code));
    }

    /// @throws IllegalArgumentException when the standard has no such threshold
    public Threshold threshold(String code) {
        Threshold threshold = thresholds.get(code);
        if (threshold == null) {
            throw new IllegalArgumentException("The setting standard has no threshold " + code);
        }
        return threshold;
    }
}
