package org.zhixing.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/// The first series as slices of a whole, with names and values beside it. Angles are floating point; nothing that is read comes from them.
final class SvgPie {

    private static final int RADIUS = 118;
    private static final int X = 190;

    private final Block.Chart chart;
    private final Block.Series series;
    private final int middle;
    private final BigDecimal whole;

    SvgPie(Block.Chart chart) {
        this.chart = chart;
        series = chart.series().getFirst();
        middle = Math.max(RADIUS + 12, chart.categories().size() * 11 + 12);
        whole = series.values().stream().filter(Objects::nonNull).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String draw() {
        var svg = SvgChart.frame(chart, middle * 2);
        int y = middle - chart.categories().size() * 11;
        var before = BigDecimal.ZERO;
        for (int i = 0; i < chart.categories().size(); i++) {
            var value = series.values().get(i);
            if (value != null && value.signum() != 0) {
                slice(svg, i, before, before.add(value.abs()), value);
                before = before.add(value.abs());
            }
            svg.empty("rect", "x", "372", "y", SvgChart.px(y + 4), "width", "12", "height", "12", "fill", "#" + Theme.series(i));
            SvgChart.text(svg, 392, y + 15, "start", SvgChart.lines(chart.categories().get(i), 200).getFirst());
            SvgChart.text(svg, 706, y + 15, "end", value == null ? "—" : Theme.number(value) + " " + chart.unit() + share(value));
            y += 22;
        }
        return svg.close().toString();
    }

    /// What part of the whole, unless the values are shares themselves.
    private String share(BigDecimal value) {
        if (whole.signum() == 0 || chart.unit().contains("%") || chart.unit().contains("％")) {
            return "";
        }
        return " · " + value.abs().movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP) + "%";
    }

    private void slice(Markup svg, int index, BigDecimal from, BigDecimal to, BigDecimal value) {
        var title = chart.categories().get(index) + " " + Theme.number(value);
        if (to.subtract(from).compareTo(whole) == 0) {
            svg.open("circle", "cx", SvgChart.px(X), "cy", SvgChart.px(middle), "r", SvgChart.px(RADIUS), "fill", "#" + Theme.series(index));
        } else {
            var large = to.subtract(from).multiply(BigDecimal.TWO).compareTo(whole) > 0 ? 1 : 0;
            svg.open("path", "d", "M" + X + " " + middle + " L" + point(from) + " A" + RADIUS + " " + RADIUS + " 0 " + large + " 1 " + point(to) + " Z",
                    "fill", "#" + Theme.series(index), "stroke", "#ffffff", "stroke-width", "1.5");
        }
        svg.element("title", title).close();
    }

    private String point(BigDecimal at) {
        var angle = at.divide(whole, 9, RoundingMode.HALF_UP).doubleValue() * 2 * Math.PI;
        return tenth(X + RADIUS * Math.sin(angle)) + " " + tenth(middle - RADIUS * Math.cos(angle));
    }

    private static String tenth(double pixel) {
        return BigDecimal.valueOf(pixel).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
