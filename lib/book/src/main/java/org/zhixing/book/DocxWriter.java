package org.zhixing.book;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Writes a book as a Word document: styles, a table of contents, captions with fields, repeating header rows,
/// native charts, headers and page numbers, on A4.
public final class DocxWriter {

    private static final int CENTIMETRE = 567;

    private final Book book;
    private final Words words;
    private final XWPFDocument document = new XWPFDocument();
    private final List<String[]> contents = new ArrayList<>();
    private int bookmark;

    private DocxWriter(Book book) {
        this.book = book;
        this.words = Words.in(book.language());
    }

    /// Writes the book and leaves the stream open.
    public static void write(Book book, OutputStream out) throws IOException {
        new DocxWriter(book).write(out);
    }

    private void write(OutputStream out) throws IOException {
        DocxStyles.add(document, book);
        list();
        cover();
        contents();
        for (int i = 0; i < book.chapters().size(); i++) {
            chapter(book.chapters().get(i));
        }
        page();
        document.getProperties().getCoreProperties().setTitle(book.title());
        document.getProperties().getCoreProperties().setCreator(book.school());
        document.write(out);
        document.close();
    }

    /// The headings in order, so that the contents are right before Word has updated its field.
    private void list() {
        for (Chapter chapter : book.chapters()) {
            contents.add(new String[] {"1", Words.titleOf(chapter)});
            chapter.blocks().forEach(block -> {
                if (block instanceof Block.Heading heading) {
                    contents.add(new String[] {Integer.toString(heading.level()), heading.text()});
                }
            });
        }
    }

    private void cover() {
        for (int i = 0; i < 6; i++) {
            document.createParagraph();
        }
        paragraph("Subtitle").createRun().setText(book.school());
        paragraph("Title").createRun().setText(book.title());
        paragraph("Subtitle").createRun().setText(book.edition());
        paragraph("CoverNote").createRun().setText(book.note());
    }

    private void contents() {
        XWPFParagraph head = paragraph("ContentsHeading");
        head.setPageBreak(true);
        head.createRun().setText(words.contents());
        for (int i = 0; i < contents.size(); i++) {
            XWPFParagraph entry = paragraph("TOC" + contents.get(i)[0]);
            if (i == 0) {
                field(entry, STFldCharType.BEGIN, null);
                field(entry, null, " TOC \\o \"1-3\" \\h \\z \\u ");
                field(entry, STFldCharType.SEPARATE, null);
            }
            entry.createRun().setText(contents.get(i)[1]);
            entry.createRun().addTab();
            simple(entry, " PAGEREF " + anchor(i) + " \\h ", "");
            if (i == contents.size() - 1) {
                field(entry, STFldCharType.END, null);
            }
        }
    }

    private void chapter(Chapter chapter) {
        XWPFParagraph head = heading(1, Words.titleOf(chapter));
        head.setPageBreak(true);
        for (Block block : chapter.blocks()) {
            switch (block) {
                case Block.Heading heading -> heading(heading.level(), heading.text());
                case Block.Paragraph paragraph -> runs(paragraph("BodyText"), paragraph.runs());
                case Block.Note note -> runs(paragraph("Note"), note.runs());
                case Block.Table table -> table(table);
                case Block.Chart chart -> chart(chart);
            }
        }
    }

    private void table(Block.Table table) {
        XWPFParagraph caption = paragraph("Caption");
        caption.setKeepNext(true);
        caption(caption, words.table(), "Table", table.number(), table.caption());
        new DocxTable(document, table).write();
        if (table.remarks().isEmpty()) {
            paragraph("TableEnd");
        } else {
            runs(paragraph("Note"), table.remarks());
        }
    }

    private void chart(Block.Chart chart) {
        XWPFParagraph drawn = paragraph("Figure");
        drawn.setKeepNext(true);
        new DocxChart(document, chart).drawIn(drawn.createRun());
        caption(paragraph("Caption"), words.figure(), "Figure", chart.number(), chart.caption());
    }

    /// `表 1　各专业在校生数`, the number counted by Word.
    private static void caption(XWPFParagraph paragraph, String word, String sequence, int number, String text) {
        paragraph.createRun().setText(word + " ");
        simple(paragraph, " SEQ " + sequence + " \\* ARABIC \\r " + number + " ", Integer.toString(number));
        paragraph.createRun().setText("　" + text);
    }

    private XWPFParagraph heading(int level, String text) {
        XWPFParagraph paragraph = paragraph("Heading" + level);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmark));
        start.setName(anchor(bookmark));
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmark));
        bookmark++;
        return paragraph;
    }

    private static String anchor(int index) {
        return "_Toc" + (100_000_000 + index);
    }

    static void runs(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            XWPFRun written = paragraph.createRun();
            switch (run) {
                case Run.Text(String text) -> written.setText(text);
                case Run.Strong(String text) -> {
                    written.setText(text);
                    written.setBold(true);
                }
                case Run.Figure(String text, String card) -> written.setText(text);
            }
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /// A field with what it shows until Word counts anew.
    private static void simple(XWPFParagraph paragraph, String instruction, String shown) {
        field(paragraph, STFldCharType.BEGIN, null);
        field(paragraph, null, instruction);
        field(paragraph, STFldCharType.SEPARATE, null);
        paragraph.createRun().setText(shown);
        field(paragraph, STFldCharType.END, null);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.@Nullable Enum mark, @Nullable String instruction) {
        XWPFRun run = paragraph.createRun();
        if (mark != null) {
            run.getCTR().addNewFldChar().setFldCharType(mark);
        }
        if (instruction != null) {
            var text = run.getCTR().addNewInstrText();
            text.setStringValue(instruction);
            text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        }
    }

    /// A4, margins, the running header and the page number; the cover has neither.
    private void page() {
        CTSectPr section = document.getDocument().getBody().isSetSectPr() ? document.getDocument().getBody().getSectPr() : document.getDocument().getBody().addNewSectPr();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Math.round(2.6 * CENTIMETRE)));
        margins.setBottom(BigInteger.valueOf(Math.round(2.2 * CENTIMETRE)));
        margins.setLeft(BigInteger.valueOf(Math.round(2.4 * CENTIMETRE)));
        margins.setRight(BigInteger.valueOf(Math.round(2.4 * CENTIMETRE)));
        margins.setHeader(BigInteger.valueOf(850));
        margins.setFooter(BigInteger.valueOf(850));
        margins.setGutter(BigInteger.ZERO);
        var header = document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT);
        XWPFParagraph running = header.createParagraph();
        running.setStyle("Header");
        running.createRun().setText(book.school() + "　" + book.title() + "　" + book.note());
        var footer = document.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT);
        XWPFParagraph page = footer.createParagraph();
        page.setStyle("Footer");
        simple(page, " PAGE ", "1");
        page.createRun().setText(" / ");
        simple(page, " NUMPAGES ", "1");
        section.addNewTitlePg().setVal(STOnOff1.ON);
    }
}
