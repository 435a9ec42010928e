package org.zhixing.book;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/// Writes a book as one HTML page that needs nothing else: style, script and charts are inside, and each figure opens its card.
/// Single chapters can be had as fragments for the pages of a web site.
public final class HtmlWriter {

    private HtmlWriter() {}

    /// Leaves the stream open.
    public static void write(Book book, OutputStream out) throws IOException {
        out.write(page(book).getBytes(StandardCharsets.UTF_8));
    }

    /// One chapter without a page around it. It has neither style attributes nor scripts, so that a strict content security policy can hold;
    /// its classes begin with `book-` and are styled by [#css()].
    /// @param cardHref the address of the card of this id; if it is empty, the figure is plain text
    public static String chapter(Book book, Chapter chapter, Function<String, String> cardHref) {
        var out = new Markup();
        new BlockMarkup(out, Words.in(book.language()), cardHref, true).chapter(chapter);
        return out.toString();
    }

    /// One chart by itself, with its values to open, as markup like that of [#chapter]. A chart with the number 0 carries none.
    /// @param cardHref the address of the card of this id; if it is empty, the value is plain text
    public static String chart(Block.Chart chart, Locale language, Function<String, String> cardHref) {
        var out = new Markup();
        new BlockMarkup(out, Words.in(language), cardHref, true).chart(chart);
        return out.toString();
    }

    /// The style sheet for [#chapter] and [#chart].
    public static String css() {
        return Theme.styleSheet("book.css");
    }

    private static String page(Book book) {
        var words = Words.in(book.language());
        var out = new Markup();
        out.ready("<!DOCTYPE html>\n").open("html", "lang", Words.tag(book.language())).open("head").empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").element("title", book.title() + " · " + book.school())
                .open("style").ready(css()).ready(Theme.styleSheet("page.css")).close().end();
        out.open("body");
        out.open("header", "class", "page-cover").element("p", book.school()).element("h1", book.title()).element("p", book.edition()).end();
        if (!book.note().isEmpty()) {
            out.element("div", book.note(), "class", "page-note", "role", "note");
        }
        out.open("div", "class", "page-body");
        contents(book, words, out);
        out.open("main");
        book.chapters().forEach(chapter -> out.ready(chapter(book, chapter, HtmlWriter::cardHref)));
        out.end().end();
        out.open("section", "class", "page-cards", "aria-labelledby", "cards").element("h2", words.cards(), "id", "cards");
        book.cards().values().forEach(card -> card(card, words, out));
        out.end();
        out.open("dialog", "id", "card-dialog", "class", "page-dialog").open("form", "method", "dialog").element("button", words.close()).close()
                .open("div").close().end();
        out.open("script").ready(Theme.resource("page.js")).end();
        return out.end().end().toString();
    }

    private static String cardHref(String card) {
        return card.isEmpty() ? "" : "#card-" + card;
    }

    private static void contents(Book book, Words words, Markup out) {
        out.open("nav", "class", "page-contents", "aria-label", words.contents());
        out.open("details", "open", "open", "id", "contents").element("summary", words.contents()).open("ol");
        for (var chapter : book.chapters()) {
            out.open("li").element("a", Words.titleOf(chapter), "href", "#" + chapter.id());
            sections(chapter, out);
            out.end();
        }
        out.end().end().end();
    }

    private static void sections(Chapter chapter, Markup out) {
        var headings = Words.headings(chapter).toList();
        if (headings.stream().noneMatch(heading -> heading.level() == 2)) {
            return;
        }
        out.open("ol");
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 2) {
                out.open("li").element("a", headings.get(i).text(), "href", "#" + BlockMarkup.anchor(chapter, i + 1)).end();
            }
        }
        out.end();
    }

    private static void card(Card card, Words words, Markup out) {
        out.open("section", "class", "page-card", "id", "card-" + card.id());
        out.element("h3", card.label()).element("p", card.shown(), "class", "page-shown").open("dl");
        line(words.key(), card.key(), out);
        line(words.period(), card.period(), out);
        card.counted().ifPresent(count -> line(words.counted(), Theme.number(BigDecimal.valueOf(count)), out));
        card.lines().forEach(line -> line(line.label(), line.text(), out));
        out.close().end();
    }

    private static void line(String label, String text, Markup out) {
        if (!text.isEmpty()) {
            out.element("dt", label).element("dd", text);
        }
    }
}
