package org.zhixing.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Columns side by side, columns on top of each other, and lines: categories from left to right, values upwards.
final class SvgStanding {

    private static final int LEFT = 64;
    private static final int PLOT = SvgChart.WIDTH - LEFT - 12;
    private static final int HIGH = 208;

    private final Block.Chart chart;
    private final Markup svg;
    private final Axis axis;
    private final int slot;
    private final int top;
    private final boolean slanted;

    SvgStanding(Block.Chart chart) {
        this.chart = chart;
        axis = Axis.of(chart);
        slot = PLOT / Math.max(1, chart.categories().size());
        slanted = slot < 28 || chart.categories().stream().anyMatch(name -> SvgChart.pixels(name) > 3 * slot);
        top = 26 + legend(new Markup());
        svg = SvgChart.frame(chart, top + HIGH + (slanted ? 80 : 8 + 15 * namesDeep()));
    }

    private int legend(Markup into) {
        return SvgChart.legend(into, chart.series().stream().map(Block.Series::name).toList(), chart.reference(), LEFT, 4);
    }

    private int namesDeep() {
        return chart.categories().stream().mapToInt(name -> SvgChart.lines(name, slot - 6).size()).max().orElse(1);
    }

    String draw() {
        legend(svg);
        boolean fits = SvgChart.pixels(chart.unit()) <= LEFT - 8;
        SvgChart.text(svg, fits ? LEFT - 8 : 0, top - 10, fits ? "end" : "start", chart.unit(), "fill", "#" + Theme.MUTED);
        axis.ticks().forEach(this::rung);
        names();
        switch (chart.kind()) {
            case STACKED -> stacks();
            case LINE -> lines();
            case COLUMN, BAR, PIE -> columns();
        }
        chart.reference().ifPresent(reference -> SvgChart.line(svg, LEFT, y(reference.value()), LEFT + PLOT, y(reference.value()),
                Theme.REFERENCE, "stroke-width", "2", "stroke-dasharray", "5 3"));
        return svg.close().toString();
    }

    private int y(BigDecimal value) {
        return top + HIGH - axis.at(value, HIGH);
    }

    private void rung(BigDecimal tick) {
        SvgChart.line(svg, LEFT, y(tick), LEFT + PLOT, y(tick), tick.signum() == 0 ? Theme.MUTED : Theme.FAINT);
        SvgChart.text(svg, LEFT - 8, y(tick) + 4, "end", Axis.tick(tick), "fill", "#" + Theme.MUTED);
    }

    private void names() {
        for (int i = 0; i < chart.categories().size(); i++) {
            int x = LEFT + i * slot + slot / 2;
            if (slanted) {
                SvgChart.text(svg, x + 4, top + HIGH + 16, "end", SvgChart.lines(chart.categories().get(i), 84).getFirst(),
                        "transform", "rotate(-40 " + (x + 4) + " " + (top + HIGH + 16) + ")");
            } else {
                int y = top + HIGH + 2;
                for (var line : SvgChart.lines(chart.categories().get(i), slot - 6)) {
                    y += 15;
                    SvgChart.text(svg, x, y, "middle", line);
                }
            }
        }
    }

    private void columns() {
        int count = chart.series().size();
        int width = Math.min(46, slot * 3 / 4 / count);
        for (int s = 0; s < count; s++) {
            for (int i = 0; i < chart.categories().size(); i++) {
                var value = chart.series().get(s).values().get(i);
                if (value != null) {
                    int x = LEFT + i * slot + (slot - width * count) / 2 + s * width;
                    column(s, i, x, width - (count > 1 ? 2 : 0), BigDecimal.ZERO, value);
                    label(value, x + width / 2, value.signum() < 0 ? y(value) + 13 : y(value) - 5, width + (count > 1 ? 4 : 30));
                }
            }
        }
    }

    private void column(int series, int category, int x, int width, BigDecimal from, BigDecimal to) {
        int upper = Math.min(y(from), y(to));
        SvgChart.box(svg, x, upper, width, Math.max(1, Math.abs(y(from) - y(to))), Theme.series(series),
                chart.series().get(series).name() + " " + chart.categories().get(category) + " " + Theme.number(to.subtract(from)));
    }

    private void label(BigDecimal value, int x, int y, int room) {
        var text = Theme.number(value);
        if (SvgChart.pixels(text) * 10 / 12 <= room) {
            SvgChart.text(svg, x, y, "middle", text, "font-size", "11");
        }
    }

    private void stacks() {
        int width = Math.min(54, slot * 2 / 3);
        for (int i = 0; i < chart.categories().size(); i++) {
            var up = BigDecimal.ZERO;
            var down = BigDecimal.ZERO;
            int x = LEFT + i * slot + (slot - width) / 2;
            for (int s = 0; s < chart.series().size(); s++) {
                var value = chart.series().get(s).values().get(i);
                if (value != null && value.signum() != 0) {
                    var from = value.signum() > 0 ? up : down;
                    var to = from.add(value);
                    column(s, i, x, width, from, to);
                    if (Math.abs(y(from) - y(to)) >= 14) {
                        SvgChart.text(svg, x + width / 2, (y(from) + y(to)) / 2 + 4, "middle", Theme.number(value), "font-size", "11", "fill", ink(s));
                    }
                    up = value.signum() > 0 ? to : up;
                    down = value.signum() > 0 ? down : to;
                }
            }
        }
    }

    /// White or dark, whichever can be read on the colour of the series.
    private static String ink(int series) {
        var colour = Integer.parseInt(Theme.series(series), 16);
        int light = (colour >> 16 & 255) * 3 + (colour >> 8 & 255) * 6 + (colour & 255);
        return light > 1350 ? "#" + Theme.INK : "#ffffff";
    }

    private void lines() {
        for (int s = 0; s < chart.series().size(); s++) {
            var stretch = new ArrayList<String>();
            var values = chart.series().get(s).values();
            for (int i = 0; i < values.size(); i++) {
                var value = values.get(i);
                if (value == null) {
                    stroke(s, stretch);
                } else {
                    stretch.add((LEFT + i * slot + slot / 2) + "," + y(value));
                }
            }
            stroke(s, stretch);
            dots(s);
        }
    }

    private void stroke(int series, List<String> points) {
        if (points.size() > 1) {
            svg.empty("polyline", "points", String.join(" ", points), "fill", "none", "stroke", "#" + Theme.series(series), "stroke-width", "2");
        }
        points.clear();
    }

    private void dots(int series) {
        var one = chart.series().get(series);
        for (int i = 0; i < one.values().size(); i++) {
            var value = one.values().get(i);
            if (value != null) {
                int x = LEFT + i * slot + slot / 2;
                svg.open("circle", "cx", SvgChart.px(x), "cy", SvgChart.px(y(value)), "r", "4", "fill", "#" + Theme.series(series));
                svg.element("title", one.name() + " " + chart.categories().get(i) + " " + Theme.number(value)).close();
                label(value, x, series % 2 == 0 ? y(value) - 9 : y(value) + 18, slot);
            }
        }
    }
}
