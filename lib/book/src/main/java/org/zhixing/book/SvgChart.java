package org.zhixing.book;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws a chart as SVG for HTML and PDF, in whole pixels, with presentation attributes only.
final class SvgChart {

    static final int WIDTH = 720;
    private static final int FONT = 12;

    private SvgChart() {}

    static String of(Block.Chart chart) {
        return switch (chart.kind()) {
            case COLUMN, STACKED, LINE -> new SvgStanding(chart).draw();
            case BAR -> new SvgLying(chart).draw();
            case PIE -> new SvgPie(chart).draw();
        };
    }

    /// An SVG that says to those who cannot see it what it shows.
    static Markup frame(Block.Chart chart, int height) {
        var svg = new Markup();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + " " + height, "width", px(WIDTH), "height", px(height),
                "role", "img", "aria-labelledby", chart.id() + "-title " + chart.id() + "-desc", "class", "book-svg",
                "font-family", "Noto Sans SC, sans-serif", "font-size", px(FONT), "fill", "#" + Theme.INK);
        svg.element("title", Axis.withUnit(chart.caption(), chart.unit()), "id", chart.id() + "-title");
        svg.element("desc", description(chart), "id", chart.id() + "-desc");
        return svg;
    }

    private static String description(Block.Chart chart) {
        var values = IntStream.range(0, chart.categories().size()).mapToObj(i -> chart.categories().get(i) + " "
                + chart.series().stream().map(series -> shown(series.values().get(i))).collect(Collectors.joining(" / "))).collect(Collectors.joining("; "));
        return chart.series().stream().map(Block.Series::name).collect(Collectors.joining(" / ")) + ": " + values;
    }

    static String shown(@Nullable BigDecimal value) {
        return value == null ? "—" : Theme.number(value);
    }

    static void text(Markup svg, int x, int y, String anchor, String text, String... more) {
        var attributes = new ArrayList<>(List.of("x", px(x), "y", px(y), "text-anchor", anchor));
        attributes.addAll(List.of(more));
        svg.element("text", text, attributes.toArray(String[]::new));
    }

    static void line(Markup svg, int x1, int y1, int x2, int y2, String colour, String... more) {
        var attributes = new ArrayList<>(List.of("x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2), "stroke", "#" + colour));
        attributes.addAll(List.of(more));
        svg.empty("line", attributes.toArray(String[]::new));
    }

    static void box(Markup svg, int x, int y, int width, int height, String colour, String title) {
        svg.open("rect", "x", px(x), "y", px(y), "width", px(width), "height", px(height), "fill", "#" + colour);
        svg.element("title", title).close();
    }

    /// Names of series and reference side by side from the left; returns how high they are.
    static int legend(Markup svg, List<String> names, Optional<Block.Reference> reference, int left, int top) {
        int x = left;
        int y = top;
        for (int i = 0; i < names.size() + (reference.isPresent() ? 1 : 0); i++) {
            var last = i == names.size();
            var name = last ? reference.map(r -> r.name() + " " + Theme.number(r.value())).orElse("") : names.get(i);
            var width = pixels(name) + 34;
            if (x + width > WIDTH && x > left) {
                x = left;
                y += 20;
            }
            if (last) {
                line(svg, x, y + 6, x + 16, y + 6, Theme.REFERENCE, "stroke-width", "2", "stroke-dasharray", "5 3");
            } else {
                svg.empty("rect", "x", px(x), "y", px(y), "width", "12", "height", "12", "fill", "#" + Theme.series(i));
            }
            text(svg, x + 20, y + 11, "start", name);
            x += width;
        }
        return y - top + 20;
    }

    /// Text cut to lines no wider than this, at most three; the last ends in an ellipsis if it had to be cut.
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (pixels(line + Character.toString(c)) > width && !line.isEmpty()) {
                if (lines.size() == 2) {
                    return List.of(lines.get(0), lines.get(1), line.substring(0, line.length() - 1) + "…");
                }
                int space = c < 0x2E80 && c != ' ' ? line.lastIndexOf(" ") : -1;
                lines.add(space > 0 ? line.substring(0, space) : line.toString());
                line = new StringBuilder(space > 0 ? line.substring(space + 1) : "");
            }
            line.appendCodePoint(c);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    static int pixels(String text) {
        return Words.width(text) * FONT / 10;
    }

    static String px(int number) {
        return Integer.toString(number);
    }
}
