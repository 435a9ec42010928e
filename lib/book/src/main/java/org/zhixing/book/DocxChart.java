package org.zhixing.book;

import org.zhixing.book.Block.Chart;
import org.zhixing.book.Block.Kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// The DrawingML of a chart that Word edits. Its values refer to the cells of [ChartSheet].
final class DocxChart {

    /// In EMU, 635 to the twip.
    static final int WIDTH = 5_760_000;

    private static final String TICKS = "#,##0.##########";

    private final Chart chart;
    private final boolean lying;
    private final Markup out = new Markup();

    private DocxChart(Chart chart) {
        this.chart = chart;
        lying = chart.kind() == Kind.BAR;
    }

    static int height(Chart chart) {
        return chart.kind() == Kind.BAR ? Math.clamp(600_000L + chart.categories().size() * (chart.series().size() + 1) * 200_000L, 2_400_000, 7_200_000) : 2_880_000;
    }

    static String markup(Chart chart) {
        return new DocxChart(chart).space();
    }

    private String space() {
        out.open("c:chartSpace", "xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart", "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        value("c:date1904", "0").value("c:roundedCorners", "0").out.open("c:chart");
        value("c:autoTitleDeleted", "1").out.open("c:plotArea").empty("c:layout");
        switch (chart.kind()) {
            case PIE -> pie();
            case LINE -> lines(chart.series(), 0);
            case COLUMN, BAR, STACKED -> bars();
        }
        if (chart.kind() != Kind.PIE) {
            axes();
        }
        out.close();
        out.open("c:legend");
        value("c:legendPos", chart.kind() == Kind.PIE ? "r" : "t").value("c:overlay", "0").out.close();
        value("c:plotVisOnly", "1").value("c:dispBlanksAs", "gap").out.close();
        out.ready("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>").ready(font(900, Theme.INK));
        return out.close().toString();
    }

    private DocxChart value(String element, String value) {
        out.empty(element, "val", value);
        return this;
    }

    private void bars() {
        out.open("c:barChart");
        value("c:barDir", lying ? "bar" : "col").value("c:grouping", chart.kind() == Kind.STACKED ? "stacked" : "clustered").value("c:varyColors", "0");
        for (int i = 0; i < chart.series().size(); i++) {
            bar(i, chart.series().get(i), fill(Theme.series(i)));
        }
        if (lying) {
            ChartSheet.reference(chart).ifPresent(series -> bar(chart.series().size(), series, fill(Theme.REFERENCE)));
        }
        value("c:gapWidth", "60");
        if (chart.kind() == Kind.STACKED) {
            value("c:overlap", "100");
        }
        value("c:axId", "1001").value("c:axId", "1002").out.close();
        if (!lying) {
            ChartSheet.reference(chart).ifPresent(series -> lines(List.of(series), chart.series().size()));
        }
    }

    private void bar(int index, Block.Series series, String paint) {
        head(index, series, paint);
        value("c:invertIfNegative", "0");
        labels(series, chart.kind() == Kind.STACKED ? "ctr" : "outEnd", chart.kind() == Kind.STACKED && light(index) ? "FFFFFF" : Theme.INK, "");
        values(index, series);
        out.close();
    }

    private static boolean light(int series) {
        return series == 0 || series == 3 || series == 6 || series == 8;
    }

    private void lines(List<Block.Series> all, int from) {
        out.open("c:lineChart");
        value("c:grouping", "standard").value("c:varyColors", "0");
        for (int i = 0; i < all.size(); i++) {
            line(from + i, all.get(i), from > 0);
        }
        if (chart.kind() == Kind.LINE) {
            ChartSheet.reference(chart).ifPresent(series -> line(all.size(), series, true));
        }
        value("c:marker", "1").value("c:axId", "1001").value("c:axId", "1002").out.close();
    }

    private void line(int index, Block.Series series, boolean reference) {
        var colour = reference ? Theme.REFERENCE : Theme.series(index);
        head(index, series, "<c:spPr><a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>"
                + (reference ? "<a:prstDash val=\"dash\"/>" : "") + "</a:ln></c:spPr>");
        out.open("c:marker");
        if (reference) {
            value("c:symbol", "none").out.close();
        } else {
            value("c:symbol", "circle").value("c:size", "6").out.ready(fill(colour)).close();
            labels(series, index % 2 == 0 ? "t" : "b", Theme.INK, "");
        }
        values(index, series);
        value("c:smooth", "0").out.close();
    }

    private void pie() {
        out.open("c:pieChart");
        value("c:varyColors", "1");
        var series = chart.series().getFirst();
        head(0, series, "");
        for (int i = 0; i < chart.categories().size(); i++) {
            out.open("c:dPt");
            value("c:idx", Integer.toString(i)).out.ready(fill(Theme.series(i))).close();
        }
        labels(series, "outEnd", Theme.INK, "<c:showLeaderLines val=\"1\"/>");
        values(0, series);
        out.close();
        value("c:firstSliceAng", "0").out.close();
    }

    private void head(int index, Block.Series series, String paint) {
        out.open("c:ser");
        value("c:idx", Integer.toString(index)).value("c:order", Integer.toString(index)).out.open("c:tx").open("c:strRef")
                .element("c:f", ChartSheet.cells(index + 1, 0, 0)).open("c:strCache");
        value("c:ptCount", "1").out.open("c:pt", "idx", "0").element("c:v", series.name()).close().close().close().close().ready(paint);
    }

    private void labels(Block.Series series, String place, String colour, String more) {
        var formats = series.values().stream().filter(Objects::nonNull).map(ChartSheet::format).distinct().toList();
        boolean one = formats.size() == 1;
        out.open("c:dLbls").empty("c:numFmt", "formatCode", one ? formats.getFirst() : "General", "sourceLinked", one ? "0" : "1").ready("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>").ready(font(800, colour));
        value("c:dLblPos", place).value("c:showLegendKey", "0").value("c:showVal", "1").value("c:showCatName", "0").value("c:showSerName", "0")
                .value("c:showPercent", "0").value("c:showBubbleSize", "0").out.ready(more).close();
    }

    private void values(int index, Block.Series series) {
        int count = chart.categories().size();
        out.open("c:cat").open("c:strRef").element("c:f", ChartSheet.cells(0, 1, count)).open("c:strCache");
        value("c:ptCount", Integer.toString(count));
        for (int i = 0; i < count; i++) {
            out.open("c:pt", "idx", Integer.toString(i)).element("c:v", chart.categories().get(i)).close();
        }
        out.close().close().close().open("c:val").open("c:numRef").element("c:f", ChartSheet.cells(index + 1, 1, count)).open("c:numCache").element("c:formatCode", "#,##0");
        value("c:ptCount", Integer.toString(count));
        for (int i = 0; i < count; i++) {
            var value = series.values().get(i);
            if (value != null) {
                out.open("c:pt", "idx", Integer.toString(i), "formatCode", ChartSheet.format(value)).element("c:v", value.toPlainString()).close();
            }
        }
        out.close().close().close();
    }

    private void axes() {
        out.open("c:catAx");
        axis("1001", lying ? "maxMin" : "minMax", lying ? "l" : "b");
        value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "low").out.ready(stroke(Theme.MUTED));
        value("c:crossAx", "1002").value("c:crosses", "autoZero").value("c:auto", "0").value("c:lblAlgn", "ctr").value("c:lblOffset", "100").value("c:noMultiLvlLbl", "1").out.close();
        var scale = Axis.of(chart);
        out.open("c:valAx").empty("c:axId", "val", "1002").open("c:scaling");
        value("c:orientation", "minMax").value("c:max", plain(scale.high())).value("c:min", plain(scale.low())).out.close();
        value("c:delete", "0").value("c:axPos", lying ? "b" : "l").out.open("c:majorGridlines").ready(stroke(Theme.FAINT)).close();
        if (!chart.unit().isEmpty()) {
            title();
        }
        out.empty("c:numFmt", "formatCode", scale.step().stripTrailingZeros().scale() > 0 ? TICKS : "#,##0", "sourceLinked", "0");
        value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "nextTo").out.ready("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
        value("c:crossAx", "1001").value("c:crosses", lying ? "max" : "autoZero").value("c:crossBetween", "between").value("c:majorUnit", plain(scale.step())).out.close();
    }

    private void axis(String id, String orientation, String place) {
        value("c:axId", id).out.open("c:scaling");
        value("c:orientation", orientation).out.close();
        value("c:delete", "0").value("c:axPos", place);
    }

    private void title() {
        out.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr", "rot", "0", "vert", "horz").open("a:p").open("a:pPr").empty("a:defRPr", "sz", "900", "b", "0").close()
                .open("a:r").empty("a:rPr", "sz", "900", "b", "0").element("a:t", chart.unit()).close().close().close().close();
        value("c:overlay", "0").out.close();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static String fill(String colour) {
        return "<c:spPr><a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill></c:spPr>";
    }

    private static String stroke(String colour) {
        return "<c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill></a:ln></c:spPr>";
    }

    private static String font(int size, String colour) {
        return "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"" + size + "\"><a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill><a:latin typeface=\""
                + Theme.LATIN_HEADING + "\"/><a:ea typeface=\"" + Theme.CHINESE_HEADING + "\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
    }
}
