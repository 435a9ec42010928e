package org.zhixing.book;

import java.util.Arrays;
import java.util.List;

/// Writes a table with its caption and remarks: header rows repeat on each page, rows do not break, merged cells fill the grid.
final class DocxTable {

    /// From more columns than this on, the text is smaller.
    static final int WIDE = 8;

    private final Markup out;
    private final DocxText text;
    private final Block.Table table;
    private final String style;
    private final int[] widths;
    private final boolean annex;

    DocxTable(Markup out, DocxText text, Block.Table table, boolean annex) {
        this.out = out;
        this.text = text;
        this.table = table;
        this.annex = annex;
        boolean small = table.columns() > WIDE;
        style = small ? "TableSmall" : "TableText";
        widths = Grid.of(table).widths(DocxPages.TEXT_WIDTH, small ? 160 : 190);
    }

    void write(Words words) {
        text.caption(words.table(), table.number(), table.caption(), true);
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "BookTable").empty("w:tblW", "w:w", twips(DocxPages.TEXT_WIDTH), "w:type", "dxa")
                .empty("w:jc", "w:val", "center").empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", "0420", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "0", "w:noVBand", "1")
                .empty("w:tblCaption", "w:val", table.caption()).close();
        out.open("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", twips(width));
        }
        out.end();
        var grid = Grid.of(table);
        grid.header().forEach(row -> row(row, true, true));
        int together = Grid.isShort(table) ? grid.rows().size() - 1 : 2;
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid.rows().get(i), false, i < together);
        }
        out.end();
        if (table.remarks().isEmpty()) {
            text.line("Normal", "");
        } else {
            text.paragraph("Remark", table.remarks());
        }
    }

    /// @param kept on the page of the next row
    private void row(List<Grid.Place> row, boolean header, boolean kept) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) {
            out.empty("w:tblHeader");
        }
        out.close();
        row.forEach(place -> cell(place, header, kept));
        out.end();
    }

    private void cell(Grid.Place place, boolean header, boolean kept) {
        var cell = place.cell();
        int width = Arrays.stream(widths, place.column(), place.column() + cell.columns()).sum();
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips(width), "w:type", "dxa");
        if (cell.columns() > 1) {
            out.empty("w:gridSpan", "w:val", twips(cell.columns()));
        }
        if (cell.rows() > 1) {
            out.empty("w:vMerge", "w:val", place.continued() ? "continue" : "restart");
        }
        if (header) {
            if (place.column() > 0) {
                out.open("w:tcBorders").empty("w:left", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", Theme.RULE).close();
            }
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Theme.TINT);
        }
        out.empty("w:vAlign", "w:val", "center").close();
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (kept) {
            out.empty("w:keepNext");
        }
        out.empty("w:jc", "w:val", align(cell)).close();
        if (!place.continued()) {
            content(place);
        }
        out.close().close();
    }

    private void content(Grid.Place place) {
        var bookmark = annex && place.column() == 0 ? text.annexBookmark(Words.text(place.cell().runs())) : "";
        if (bookmark.isEmpty()) {
            text.runs(place.cell().runs(), place.cell().strong());
        } else {
            text.bookmark(bookmark, () -> text.runs(place.cell().runs(), place.cell().strong()));
        }
    }

    private static String align(Block.Cell cell) {
        return switch (cell.align()) {
            case START -> "left";
            case CENTRE -> "center";
            case END -> "right";
        };
    }

    private static String twips(int number) {
        return Integer.toString(number);
    }
}
