package org.zhixing.book;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/// A chart that Word draws and people can edit: its numbers stand in an embedded workbook.
final class DocxChart {

    private static final int WIDTH = 15 * Units.EMU_PER_CENTIMETER;

    private final XWPFDocument document;
    private final Block.Chart chart;

    DocxChart(XWPFDocument document, Block.Chart chart) {
        this.document = document;
        this.chart = chart;
    }

    void drawIn(XWPFRun run) {
        try {
            int height = chart.kind() == Block.Kind.BAR ? Math.clamp(4 + chart.categories().size(), 7, 18) : 8;
            XWPFChart drawn = document.createChart(run, WIDTH, height * Units.EMU_PER_CENTIMETER);
            drawn.setTitleOverlay(false);
            drawn.setAutoTitleDeleted(true);
            drawn.deleteLegend();
            if (chart.kind() == Block.Kind.PIE || chart.series().size() > 1 || chart.reference().isPresent()) {
                drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            }
            if (chart.kind() == Block.Kind.PIE) {
                pie(drawn);
            } else {
                axes(drawn);
            }
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("The chart " + chart.id() + " cannot be written", e);
        }
    }

    private void pie(XWPFChart drawn) {
        XDDFChartData data = drawn.createData(ChartTypes.PIE, null, null);
        data.setVaryColors(true);
        series(drawn, data, categories(drawn), 0, chart.series().getFirst().name(), chart.series().getFirst().values());
        drawn.plot(data);
        var slices = drawn.getCTChart().getPlotArea().getPieChartArray(0).getSerArray(0);
        for (int i = 0; i < chart.categories().size(); i++) {
            var slice = slices.addNewDPt();
            slice.addNewIdx().setVal(i);
            slice.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(rgb(Theme.series(i)));
        }
        var labels = drawn.getCTChart().getPlotArea().getPieChartArray(0).getSerArray(0).addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(true);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void axes(XWPFChart drawn) {
        boolean lying = chart.kind() == Block.Kind.BAR;
        XDDFCategoryAxis below = drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis aside = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        aside.setCrosses(AxisCrosses.AUTO_ZERO);
        aside.setTitle(chart.unit());
        boolean line = chart.kind() == Block.Kind.LINE;
        XDDFChartData data = drawn.createData(line ? ChartTypes.LINE : ChartTypes.BAR, below, aside);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setBarGrouping(chart.kind() == Block.Kind.STACKED ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
            bars.setGapWidth(60);
            if (chart.kind() == Block.Kind.STACKED) {
                bars.setOverlap((byte) 100);
            }
        }
        data.setVaryColors(false);
        for (int i = 0; i < chart.series().size(); i++) {
            series(drawn, data, categories(drawn), i, chart.series().get(i).name(), chart.series().get(i).values());
        }
        drawn.plot(data);
        chart.reference().ifPresent(reference -> {
            XDDFChartData level = drawn.createData(ChartTypes.LINE, below, aside);
            level.setVaryColors(false);
            series(drawn, level, categories(drawn), chart.series().size(), reference.name(), Collections.nCopies(chart.categories().size(), reference.value()));
            drawn.plot(level);
        });
    }

    private XDDFDataSource<String> categories(XWPFChart drawn) {
        return XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), drawn.formatRange(new CellRangeAddress(1, chart.categories().size(), 0, 0)), 0);
    }

    private void series(XWPFChart drawn, XDDFChartData data, XDDFDataSource<String> categories, int index, String name, List<@Nullable BigDecimal> values) {
        int column = index + 1;
        Double[] numbers = values.stream().map(value -> value == null ? null : Double.valueOf(value.doubleValue())).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> source = XDDFDataSourcesFactory.fromArray(numbers, drawn.formatRange(new CellRangeAddress(1, chart.categories().size(), column, column)), column);
        XDDFChartData.Series added = data.addSeries(categories, source);
        added.setTitle(name, drawn.setSheetTitle(name, column));
        if (chart.kind() != Block.Kind.PIE) {
            boolean reference = index >= chart.series().size();
            XDDFSolidFillProperties colour = new XDDFSolidFillProperties(XDDFColor.from(rgb(reference ? Theme.REFERENCE : Theme.series(index))));
            if (data.getClass() == XDDFLineChartData.class) {
                added.setLineProperties(new XDDFLineProperties(colour));
            } else {
                added.setFillProperties(colour);
            }
        }
    }

    private static byte[] rgb(String colour) {
        return HexFormat.of().parseHex(colour);
    }
}
