package org.zhixing.book;

import java.math.BigDecimal;

/// Bars: categories from top to bottom, values to the right. As high as the categories need.
final class SvgLying {

    private static final int LEFT = 190;
    private static final int PLOT = SvgChart.WIDTH - LEFT - 72;

    private final Block.Chart chart;
    private final Axis axis;
    private final int bar;
    private final int slot;
    /// Whether the unit has room beside the last rung; otherwise it stands below it.
    private final boolean unitFits;
    private final Markup svg;
    private int top;

    SvgLying(Block.Chart chart) {
        this.chart = chart;
        axis = Axis.of(chart);
        bar = chart.series().size() == 1 ? 18 : 13;
        slot = Math.max(32, bar * chart.series().size() + 12);
        unitFits = SvgChart.pixels(chart.unit()) <= SvgChart.WIDTH - LEFT - PLOT - 30;
        svg = SvgChart.frame(chart, slot * chart.categories().size() + (unitFits ? 62 : 74));
    }

    String draw() {
        top = 12 + SvgChart.legend(svg, chart.series().stream().map(Block.Series::name).toList(), chart.reference(), LEFT, 4);
        axis.ticks().forEach(this::rung);
        if (unitFits) {
            SvgChart.text(svg, LEFT + PLOT + 30, top + bottom() + 18, "start", chart.unit(), "fill", "#" + Theme.MUTED);
        } else {
            SvgChart.text(svg, SvgChart.WIDTH - 2, top + bottom() + 32, "end", chart.unit(), "fill", "#" + Theme.MUTED);
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            name(i);
            for (int s = 0; s < chart.series().size(); s++) {
                bar(s, i);
            }
        }
        chart.reference().ifPresent(reference -> SvgChart.line(svg, x(reference.value()), top, x(reference.value()), top + bottom(),
                Theme.REFERENCE, "stroke-width", "2", "stroke-dasharray", "5 3"));
        return svg.close().toString();
    }

    private int bottom() {
        return slot * chart.categories().size();
    }

    private int x(BigDecimal value) {
        return LEFT + axis.at(value, PLOT);
    }

    private void rung(BigDecimal tick) {
        SvgChart.line(svg, x(tick), top, x(tick), top + bottom(), tick.signum() == 0 ? Theme.MUTED : Theme.FAINT);
        SvgChart.text(svg, x(tick), top + bottom() + 18, "middle", Axis.tick(tick), "fill", "#" + Theme.MUTED);
    }

    private void name(int category) {
        var lines = SvgChart.lines(chart.categories().get(category), LEFT - 14);
        int y = top + category * slot + slot / 2 + 4 - (Math.min(2, lines.size()) - 1) * 7;
        for (var line : lines.subList(0, Math.min(2, lines.size()))) {
            SvgChart.text(svg, LEFT - 8, y, "end", line);
            y += 14;
        }
    }

    private void bar(int series, int category) {
        var one = chart.series().get(series);
        var value = one.values().get(category);
        if (value == null) {
            return;
        }
        int y = top + category * slot + (slot - bar * chart.series().size()) / 2 + series * bar;
        int zero = x(BigDecimal.ZERO);
        int end = x(value);
        SvgChart.box(svg, Math.min(zero, end), y, Math.max(1, Math.abs(end - zero)), bar - 1, Theme.series(series),
                one.name() + " " + chart.categories().get(category) + " " + Theme.number(value));
        SvgChart.text(svg, end + (value.signum() < 0 ? -4 : 4), y + bar - 4, value.signum() < 0 ? "end" : "start", Theme.number(value), "font-size", "11");
    }
}
