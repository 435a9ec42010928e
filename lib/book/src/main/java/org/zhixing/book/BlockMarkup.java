package org.zhixing.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes the blocks of a chapter as markup for HTML and PDF, without style attributes or scripts.
final class BlockMarkup {

    private final Markup out;
    private final Words words;
    private final Function<String, String> cardHref;
    private final boolean onScreen;
    private int headings;

    /// @param cardHref where the card of an id is to be found; a figure with an empty address is no link
    /// @param onScreen adds what can be opened and scrolled, which paper lacks
    BlockMarkup(Markup out, Words words, Function<String, String> cardHref, boolean onScreen) {
        this.out = out;
        this.words = words;
        this.cardHref = cardHref;
        this.onScreen = onScreen;
    }

    void chapter(Chapter chapter) {
        headings = 0;
        out.open("section", "class", "book-chapter", "id", chapter.id());
        out.open("h1", "class", "book-h1").text(Words.titleOf(chapter)).end();
        chapter.blocks().forEach(block -> write(chapter, block));
        out.end();
    }

    /// The anchor of the nth heading of a chapter, counted from one.
    static String anchor(Chapter chapter, int heading) {
        return chapter.id() + "-" + heading;
    }

    private void write(Chapter chapter, Block block) {
        switch (block) {
            case Block.Heading(int level, var text) -> {
                var element = "h" + Math.clamp(level, 2, 4);
                out.open(element, "class", "book-" + element, "id", anchor(chapter, ++headings)).text(text).end();
            }
            case Block.Paragraph(var runs) -> line("p", "book-p", runs);
            case Block.Note(var runs) -> line("p", "book-note", runs);
            case Block.Table table -> table(table, chapter.id().equals(ANNEX));
            case Block.Chart chart -> chart(chart);
        }
    }

    /// The chapter whose tables list every indicator by key; figures on paper lead there.
    static final String ANNEX = "annex-indicators";

    static String annexAnchor(String key) {
        return "annex-" + key.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private void line(String element, String style, List<Run> runs) {
        out.open(element, "class", style);
        runs(runs);
        out.end();
    }

    private void runs(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            switch (runs.get(i)) {
                case Run.Text(var text) -> out.text(text.substring(i == 0 ? 0 : taken(runs.get(i - 1), text)));
                case Run.Strong(var text) -> out.element("strong", text);
                case Run.Figure(var text, var card) -> figure(text + (i + 1 < runs.size() ? closing(runs.get(i), runs.get(i + 1)) : ""), card);
            }
        }
    }

    /// On paper a line may break between a figure and what follows it; the mark that closes must not begin the next line.
    private String closing(Run figure, Run next) {
        return next instanceof Run.Text(var text) ? text.substring(0, taken(figure, text)) : "";
    }

    private int taken(Run before, String text) {
        return !onScreen && before instanceof Run.Figure && !text.isEmpty() && CLOSING.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    }

    private static final String CLOSING = "，。、；：）”,.;:)";

    private void figure(String text, String card) {
        var href = cardHref.apply(card);
        if (href.isEmpty()) {
            out.text(text);
        } else {
            out.element("a", text, "class", "book-figure", "href", href);
        }
    }

    private void table(Block.Table table, boolean annex) {
        if (onScreen) {
            out.open("div", "class", "book-scroll", "tabindex", "0", "role", "region", "aria-labelledby", table.id() + "-caption");
        }
        out.open("table", "class", "book-table" + (table.columns() > WIDE ? " book-wide" : "") + (Grid.isShort(table) ? " book-short" : ""), "id", table.id());
        out.open("caption", "id", table.id() + "-caption").element("span", words.table(table.number()), "class", "book-number").text(" " + table.caption()).end();
        if (!onScreen) {
            columns(table);
        }
        out.open("thead");
        table.header().forEach(row -> row(row, "th", "col"));
        out.end().open("tbody");
        for (var row : table.rows()) {
            if (annex) {
                out.open("tr", "id", annexAnchor(Words.text(row.getFirst().runs())));
                cells(row, "td", "");
                out.end();
            } else {
                row(row, "td", "");
            }
        }
        out.end().end();
        if (onScreen) {
            out.end();
        }
        if (!table.remarks().isEmpty()) {
            line("p", "book-remark", table.remarks());
        }
    }

    private static final int WIDE = 8;

    /// Paper cannot be scrolled: columns get what their longest text needs, as far as it goes.
    private void columns(Block.Table table) {
        out.open("colgroup");
        for (int width : Grid.of(table).widths(PER_MILLE * 10, table.columns() > WIDE ? 158 : 178)) {
            out.empty("col", "style", "width: " + BigDecimal.valueOf(width / 10, 1) + "%");
        }
        out.close();
    }

    private static final int PER_MILLE = 1000;

    private void row(List<Block.Cell> row, String element, String scope) {
        out.open("tr");
        cells(row, element, scope);
        out.end();
    }

    private void cells(List<Block.Cell> row, String element, String scope) {
        for (var cell : row) {
            var rowHead = scope.isEmpty() && cell == row.getFirst() && cell.align() == Block.Align.START;
            var attributes = new ArrayList<>(List.of("class", style(cell)));
            if (!scope.isEmpty() || rowHead) {
                attributes.addAll(List.of("scope", rowHead ? (cell.rows() > 1 ? "rowgroup" : "row") : cell.columns() > 1 ? "colgroup" : scope));
            }
            if (cell.columns() > 1) {
                attributes.addAll(List.of("colspan", Integer.toString(cell.columns())));
            }
            if (cell.rows() > 1) {
                attributes.addAll(List.of("rowspan", Integer.toString(cell.rows())));
            }
            out.open(rowHead ? "th" : element, attributes.toArray(String[]::new));
            runs(cell.runs());
            out.close();
        }
    }

    private static String style(Block.Cell cell) {
        var align = switch (cell.align()) {
            case START -> "book-start";
            case CENTRE -> "book-centre";
            case END -> "book-end";
        };
        return cell.strong() ? align + " book-strong" : align;
    }

    void chart(Block.Chart chart) {
        out.open("figure", "class", "book-chart", "id", chart.id());
        if (onScreen) {
            out.open("div", "class", "book-scroll", "tabindex", "0", "role", "region", "aria-label", chart.caption()).ready(SvgChart.of(chart)).close();
        } else {
            out.ready(SvgChart.of(chart));
        }
        out.open("figcaption");
        if (chart.number() > 0) {
            out.element("span", words.figure(chart.number()), "class", "book-number").text(" ");
        }
        out.text(chart.caption()).end();
        if (onScreen) {
            values(chart);
        }
        out.end();
    }

    private void values(Block.Chart chart) {
        out.open("details", "class", "book-values").element("summary", words.values());
        out.open("div", "class", "book-scroll", "tabindex", "0", "role", "region", "aria-label", chart.caption()).open("table", "class", "book-table");
        out.open("thead").open("tr").element("th", words.category(), "scope", "col");
        chart.series().forEach(series -> out.element("th", Axis.withUnit(series.name(), chart.unit()), "scope", "col"));
        out.end().end().open("tbody");
        for (int i = 0; i < chart.categories().size(); i++) {
            out.open("tr").element("th", chart.categories().get(i), "scope", "row", "class", "book-start");
            for (var series : chart.series()) {
                value(series, i);
            }
            out.end();
        }
        chart.reference().ifPresent(reference -> out.open("tr").element("th", reference.name(), "scope", "row", "class", "book-start")
                .element("td", Theme.number(reference.value()), "class", "book-end", "colspan", Integer.toString(chart.series().size())).end());
        out.end().end().end().end();
    }

    private void value(Block.Series series, int index) {
        var value = series.values().get(index);
        out.open("td", "class", "book-end");
        if (value == null) {
            out.text("—");
        } else if (index < series.cards().size() && !series.cards().get(index).isEmpty()) {
            figure(Theme.number(value), series.cards().get(index));
        } else {
            out.text(Theme.number(value));
        }
        out.close();
    }
}
