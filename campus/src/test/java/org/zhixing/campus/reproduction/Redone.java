package org.zhixing.campus.reproduction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// Redoes the arithmetic of reasons as a stranger would, from their text.
final class Redone {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private final String text;
    private int at;

    private Redone(String text) {
        this.text = text;
    }

    static void assertArithmetic(ReproducedReport report) {
        Map<Place, ReproducedCell> cells = report.cells().stream().collect(Collectors.toMap(ReproducedCell::place, Function.identity()));
        assertThat(report.cells()).filteredOn(cell -> cell.status() == Status.CONTRADICTED).allSatisfy(cell -> {
            assertThat(cell.against()).isNotEmpty().doesNotContain(cell.place()).allSatisfy(place -> assertThat(cells.get(place).status().holds()).isTrue());
            String[] sides = Objects.requireNonNull(cell.reason()).split("=");
            BigDecimal result = new BigDecimal(sides[1]);
            assertThat(new Redone(sides[0]).sum().setScale(result.scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(result);
            cell.against().forEach(place -> assertThat(sides[0]).contains(digits(cells.get(place).published())));
        });
    }

    private static String digits(String published) {
        Matcher number = NUMBER.matcher(published.replace(",", ""));
        return number.find() ? number.group() : published;
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
            sum = text.charAt(at++) == '+' ? sum.add(product()) : sum.subtract(product());
        }
        return sum;
    }

    private BigDecimal product() {
        BigDecimal product = factor();
        while (at < text.length() && "*/".indexOf(text.charAt(at)) >= 0) {
            product = text.charAt(at++) == '*' ? product.multiply(factor()) : product.divide(factor(), MathContext.DECIMAL128);
        }
        return product;
    }

    private BigDecimal factor() {
        if (text.startsWith("count(", at)) {
            int end = text.indexOf(')', at);
            BigDecimal count = BigDecimal.valueOf(text.substring(at, end).split(",").length);
            at = end + 1;
            return count;
        }
        if (text.charAt(at) == '(') {
            at++;
            BigDecimal inner = sum();
            at++;
            return inner;
        }
        if (text.charAt(at) == '-') {
            at++;
            return factor().negate();
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        assertThat(number.lookingAt()).as(text).isTrue();
        at = number.end();
        return new BigDecimal(number.group());
    }
}
