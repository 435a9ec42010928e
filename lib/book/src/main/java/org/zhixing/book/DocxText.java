package org.zhixing.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Paragraphs, fields, bookmarks and links of a Word document.
final class DocxText {

    private final Book book;
    private final Markup out;
    private final Map<String, String> annex = new HashMap<>();
    private final Set<String> annexWritten = new HashSet<>();
    private int bookmarks;

    DocxText(Book book, Markup out) {
        this.book = book;
        this.out = out;
        PrintPage.annexKeys(book).stream().sorted().forEach(key -> annex.put(key, "annex_" + annex.size()));
    }

    void paragraph(String style, List<Run> runs) {
        open(style);
        runs(runs, false);
        out.end();
    }

    void line(String style, String text) {
        open(style);
        run(text, "");
        out.end();
    }

    /// Opens a paragraph; the caller ends it.
    /// @param properties further names of elements without attributes, in the order of the schema
    void open(String style, String... properties) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        for (var property : properties) {
            out.empty("w:" + property);
        }
        out.close();
    }

    void runs(List<Run> runs, boolean strong) {
        for (var run : runs) {
            switch (run) {
                case Run.Text(var text) -> run(text, strong ? "Strong" : "");
                case Run.Strong(var text) -> run(text, "Strong");
                case Run.Figure(var text, var card) -> figure(text, card, strong ? "Strong" : "");
            }
        }
    }

    private void figure(String text, String id, String style) {
        var card = book.cards().get(id);
        var anchor = card == null ? null : annex.get(card.key());
        if (anchor == null) {
            run(text, style);
        } else {
            out.open("w:hyperlink", "w:anchor", anchor, "w:history", "1");
            run(text, style);
            out.close();
        }
    }

    void run(String text, String style) {
        out.open("w:r");
        style(style);
        out.element("w:t", text, "xml:space", "preserve").close();
    }

    void tab() {
        out.open("w:r").empty("w:tab").close();
    }

    private void style(String style) {
        if (!style.isEmpty()) {
            out.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
    }

    /// A field with the result that it will have when it is updated.
    void field(String instruction, String result, String style) {
        fieldChar("begin");
        instruction(instruction);
        fieldChar("separate");
        run(result, style);
        fieldChar("end");
    }

    void fieldChar(String type) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    void instruction(String text) {
        out.open("w:r").element("w:instrText", " " + text + " ", "xml:space", "preserve").close();
    }

    void bookmark(String name, Runnable inside) {
        var id = Integer.toString(++bookmarks);
        out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        inside.run();
        out.empty("w:bookmarkEnd", "w:id", id);
    }

    /// A caption whose number Word counts.
    void caption(String word, int number, String text, boolean above) {
        if (above) {
            open("Caption", "keepNext");
        } else {
            open("Caption");
        }
        run(word + " ", "CaptionNumber");
        field("SEQ " + word + " \\* ARABIC", Integer.toString(number), "CaptionNumber");
        run("  " + text, "");
        out.end();
    }

    /// The bookmark of the annex row of this key, if there is none yet.
    String annexBookmark(String key) {
        var name = annex.get(key);
        return name == null || !annexWritten.add(name) ? "" : name;
    }
}
