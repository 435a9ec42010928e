package org.zhixing.campus.bench;

import org.zhixing.campus.bench.SolvingBench.Fall;
import org.zhixing.campus.bench.SolvingBench.Solved;

import java.util.List;
import java.util.Locale;

/// Cost over time as small charts in one SVG: time from a tenth of a second on, each tenfold as wide; the objective of
/// the best feasible plan upwards from nothing, to the fourth root, for it falls by orders of magnitude.
final class CostChart {

    private static final int WIDE = 240;
    private static final int HIGH = 150;
    private static final int COLUMNS = 3;
    private static final int LEFT = 44;
    private static final int TOP = 24;
    private static final int PLOT_WIDE = WIDE - LEFT - 12;
    private static final int PLOT_HIGH = HIGH - TOP - 26;
    private static final double FIRST = 0.1;

    private final StringBuilder svg = new StringBuilder();

    private CostChart() {}

    static String of(List<Solved> solved, BestKnown known) {
        CostChart chart = new CostChart();
        int rows = (solved.size() + COLUMNS - 1) / COLUMNS;
        chart.svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"11\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n".formatted(WIDE * COLUMNS, HIGH * rows));
        for (int each = 0; each < solved.size(); each++) {
            chart.svg.append("<g transform=\"translate(%d %d)\">\n".formatted(each % COLUMNS * WIDE, each / COLUMNS * HIGH));
            chart.draw(solved.get(each), known);
            chart.svg.append("</g>\n");
        }
        return chart.svg.append("</svg>\n").toString();
    }

    private void draw(Solved solved, BestKnown known) {
        text(LEFT, 15, "start", "#1f2933", solved.instance() + "  " + (solved.infeasibility() > 0 ? solved.infeasibility() + " / " : "") + solved.objective());
        List<Fall> feasible = solved.falls().stream().filter(each -> each.infeasibility() == 0).toList();
        long highest = Math.max(1, feasible.isEmpty() ? 1 : feasible.getFirst().objective());
        line(LEFT, TOP + PLOT_HIGH, LEFT + PLOT_WIDE, TOP + PLOT_HIGH, "#8291a3");
        text(LEFT - 5, TOP + PLOT_HIGH + 4, "end", "#5b6b7c", "0");
        text(LEFT - 5, TOP + 8, "end", "#5b6b7c", String.valueOf(highest));
        for (double second = FIRST; second <= solved.seconds(); second *= 10) {
            text(x(second, solved), TOP + PLOT_HIGH + 16, "middle", "#5b6b7c", second < 1 ? "0.1 s" : String.format(Locale.ROOT, "%.0f s", second));
        }
        known.of(solved.instance()).filter(best -> best.infeasibility() == 0 && best.objective() <= highest).ifPresent(best -> {
            int y = y(best.objective(), highest);
            svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#c2410c\" stroke-dasharray=\"4 3\"/>\n".formatted(LEFT, y, LEFT + PLOT_WIDE, y));
        });
        if (feasible.isEmpty()) {
            text(LEFT + PLOT_WIDE / 2, TOP + PLOT_HIGH / 2, "middle", "#c2410c", "infeasible");
            return;
        }
        StringBuilder path = new StringBuilder("M");
        for (Fall each : feasible) {
            int x = x(each.second(), solved);
            path.append(path.length() == 1 ? x + " " + y(each.objective(), highest) : " H" + x + " V" + y(each.objective(), highest));
        }
        svg.append("<path d=\"%s H%d\" fill=\"none\" stroke=\"#1d4ed8\" stroke-width=\"1.5\"/>\n".formatted(path, LEFT + PLOT_WIDE));
    }

    private static int x(double second, Solved solved) {
        return LEFT + (int) Math.round(PLOT_WIDE * Math.log(Math.max(second, FIRST) / FIRST) / Math.log(solved.seconds() / FIRST));
    }

    private static int y(long objective, long highest) {
        return TOP + PLOT_HIGH - (int) Math.round(PLOT_HIGH * Math.pow((double) objective / highest, 0.25));
    }

    private void line(int x1, int y1, int x2, int y2, String colour) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/>\n".formatted(x1, y1, x2, y2, colour));
    }

    private void text(int x, int y, String anchor, String colour, String text) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n".formatted(x, y, anchor, colour, text.replace("&", "&amp;").replace("<", "&lt;")));
    }
}
