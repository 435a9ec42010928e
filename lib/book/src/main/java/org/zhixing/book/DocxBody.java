package org.zhixing.book;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/// Grows the main part of a Word document: cover, contents, chapters and the two sections that they stand in.
final class DocxBody {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";

    private final Book book;
    private final Words words;
    private final Markup out = new Markup();
    private final DocxText text;
    private final Iterator<String> charts;
    private final Map<String, Integer> toc = new HashMap<>();

    /// @param charts relationships of the charts, in the order of the book
    DocxBody(Book book, Iterator<String> charts) {
        this.book = book;
        this.charts = charts;
        words = Words.in(book.language());
        text = new DocxText(book, out);
    }

    String markup(String header, String footer) {
        cover();
        contents();
        book.chapters().forEach(this::chapter);
        section("<w:headerReference w:type=\"default\" r:id=\"" + header + "\"/><w:footerReference w:type=\"default\" r:id=\"" + footer + "\"/>");
        return "<w:document " + NAMESPACES + "><w:body>" + out + "</w:body></w:document>";
    }

    private void cover() {
        out.ready("<w:p><w:pPr><w:pStyle w:val=\"Subtitle\"/><w:spacing w:before=\"3400\"/></w:pPr>");
        text.run(book.school(), "");
        out.ready("</w:p>");
        text.line("Title", book.title());
        text.line("Subtitle", book.edition());
        out.ready("<w:p><w:pPr><w:pStyle w:val=\"CoverNote\"/><w:spacing w:before=\"3600\"/></w:pPr>");
        text.run(book.note(), "");
        out.ready("</w:p><w:p><w:pPr>");
        section("");
        out.ready("</w:pPr></w:p>\n");
    }

    private void section(String references) {
        out.ready("<w:sectPr>" + references + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1304\" w:bottom=\"1440\" w:left=\"1304\" w:header=\"794\" w:footer=\"680\" w:gutter=\"0\"/>"
                + "<w:cols w:space=\"425\"/><w:docGrid w:linePitch=\"312\"/></w:sectPr>");
    }

    /// Entries carry their reckoned pages; Word replaces them when the reader updates the field, and is not asked to before.
    private void contents() {
        var pages = DocxPages.of(book);
        text.line("TOCHeading", words.contents());
        boolean first = true;
        for (var chapter : book.chapters()) {
            entry(1, Words.titleOf(chapter), chapter.id(), pages, first);
            first = false;
            int at = 0;
            for (var heading : Words.headings(chapter).toList()) {
                var anchor = BlockMarkup.anchor(chapter, ++at);
                if (heading.level() <= 3) {
                    entry(heading.level(), heading.text(), anchor, pages, false);
                }
            }
        }
        text.open("Normal");
        if (!first) {
            text.fieldChar("end");
        }
        out.end();
    }

    private void entry(int level, String title, String anchor, Map<String, Integer> pages, boolean first) {
        text.open("TOC" + level);
        if (first) {
            text.fieldChar("begin");
            text.instruction("TOC \\o \"1-3\" \\h \\z \\u");
            text.fieldChar("separate");
        }
        out.open("w:hyperlink", "w:anchor", bookmark(anchor), "w:history", "1");
        text.run(title, "");
        text.tab();
        text.field("PAGEREF " + bookmark(anchor) + " \\h", Integer.toString(pages.getOrDefault(anchor, 1)), "");
        out.close().end();
    }

    /// Names of bookmarks have at most 40 characters and no hyphen.
    private String bookmark(String anchor) {
        return "_Toc" + toc.computeIfAbsent(anchor, unseen -> 100_000_001 + toc.size());
    }

    private void chapter(Chapter chapter) {
        heading(1, Words.titleOf(chapter), chapter.id());
        int at = 0;
        for (var block : chapter.blocks()) {
            if (block instanceof Block.Heading(int level, var title)) {
                heading(Math.clamp(level, 2, 3), title, BlockMarkup.anchor(chapter, ++at));
            } else {
                block(chapter, block);
            }
        }
    }

    private void block(Chapter chapter, Block block) {
        switch (block) {
            case Block.Heading heading -> throw new IllegalArgumentException("Headings are written with their bookmark: " + heading.text());
            case Block.Paragraph(var runs) -> text.paragraph("BodyText", runs);
            case Block.Note(var runs) -> text.paragraph("Note", runs);
            case Block.Table table -> new DocxTable(out, text, table, chapter.id().equals(BlockMarkup.ANNEX)).write(words);
            case Block.Chart chart -> chart(chart);
        }
    }

    private void heading(int level, String title, String anchor) {
        text.open("Heading" + level);
        text.bookmark(bookmark(anchor), () -> text.run(title, ""));
        out.end();
    }

    private void chart(Block.Chart chart) {
        text.open("Figure");
        var size = new String[]{"cx", Integer.toString(DocxChart.WIDTH), "cy", Integer.toString(DocxChart.height(chart))};
        out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0").empty("wp:extent", size)
                .empty("wp:docPr", "id", Integer.toString(chart.number() + 1000), "name", chart.id(), "descr", chart.caption()).empty("wp:cNvGraphicFramePr")
                .open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/chart")
                .empty("c:chart", "r:id", charts.next()).close().close().close().close().close().end();
        text.caption(words.figure(), chart.number(), chart.caption(), false);
    }
}
