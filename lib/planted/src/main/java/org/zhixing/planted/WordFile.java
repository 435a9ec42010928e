package org.zhixing.planted;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

/// A made report as a Word document; numbers are runs of their own, as editing leaves them.
final class WordFile {

    private WordFile() {
    }

    static byte[] write(Made made) throws IOException {
        try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Made.Piece piece : made.pieces) {
                switch (piece) {
                    case Made.Head head -> line(word, head.number() + head.text());
                    case Made.Para para -> {
                        var paragraph = word.createParagraph();
                        para.parts().forEach(part -> paragraph.createRun().setText(part.toString()));
                    }
                    case Made.Grid grid -> {
                        line(word, made.caption(grid));
                        line(word, grid.note());
                        table(word.createTable(grid.rows().size(), 1), grid.rows());
                        line(word, grid.foot());
                    }
                }
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void line(XWPFDocument word, String text) {
        if (!text.isEmpty()) {
            word.createParagraph().createRun().setText(text);
        }
    }

    private static void table(XWPFTable table, List<List<Object>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            boolean first = true;
            for (int c = 0; c < rows.get(r).size(); c++) {
                Object content = rows.get(r).get(c);
                if (content != Made.SPAN) {
                    XWPFTableCell cell = first ? table.getRow(r).getCell(0) : table.getRow(r).addNewTableCell();
                    first = false;
                    cell.setText(content.toString());
                    merge(cell, Made.across(rows, r, c), content == Made.DOWN, Made.down(rows, r, c) > 1);
                }
            }
        }
    }

    private static void merge(XWPFTableCell cell, int across, boolean covered, boolean covering) {
        CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        if (across > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(across));
        }
        if (covered || covering) {
            properties.addNewVMerge().setVal(covered ? STMerge.CONTINUE : STMerge.RESTART);
        }
    }
}
