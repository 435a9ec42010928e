package org.zhixing.book;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page that is laid out as PDF: cover, contents with page numbers, chapters, running header and footer, bookmarks.
final class PrintPage {

    private final Book book;
    private final Words words;
    private final Markup out = new Markup();

    PrintPage(Book book) {
        this.book = book;
        words = Words.in(book.language());
    }

    String markup() {
        var language = Words.tag(book.language());
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language).open("head").element("title", book.title());
        out.empty("meta", "name", "author", "content", book.school()).empty("meta", "name", "subject", "content", book.edition());
        out.open("style").ready(Theme.styleSheet("pdf.css")).close();
        bookmarks();
        out.end().open("body", "class", book.language().getLanguage());
        running();
        cover();
        contents();
        var blocks = new BlockMarkup(out, words, annexHref(), false);
        book.chapters().forEach(blocks::chapter);
        return out.end().close().toString();
    }

    private Function<String, String> annexHref() {
        var keys = annexKeys(book);
        return id -> {
            var card = book.cards().get(id);
            return card == null || !keys.contains(card.key()) ? "" : "#" + BlockMarkup.annexAnchor(card.key());
        };
    }

    /// What the first cells of the annex hold; figures of these indicators lead there.
    static Set<String> annexKeys(Book book) {
        return book.chapters().stream().filter(chapter -> chapter.id().equals(BlockMarkup.ANNEX)).flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Table.class::isInstance).flatMap(block -> ((Block.Table) block).rows().stream())
                .map(row -> Words.text(row.getFirst().runs())).collect(Collectors.toSet());
    }

    private void bookmarks() {
        out.open("bookmarks");
        for (var chapter : book.chapters()) {
            out.open("bookmark", "name", Words.titleOf(chapter), "href", "#" + chapter.id());
            int at = 0;
            for (var heading : Words.headings(chapter).toList()) {
                at++;
                if (heading.level() == 2) {
                    out.empty("bookmark", "name", heading.text(), "href", "#" + BlockMarkup.anchor(chapter, at));
                }
            }
            out.close();
        }
        out.close();
    }

    private void running() {
        out.open("div", "class", "running").open("table").open("tr").element("td", book.school() + "  " + book.title())
                .element("td", book.note(), "class", "right").close().close().close();
        out.open("div", "class", "folio").text(words.page() + " ").element("span", "", "class", "page-now").text(" " + words.of() + " ")
                .element("span", "", "class", "page-all").text(" " + words.pageEnd()).end();
    }

    private void cover() {
        out.open("div", "class", "cover").element("div", "", "class", "band").open("div", "class", "words");
        out.element("div", book.school(), "class", "school");
        out.element("div", book.title(), "class", "title").element("div", book.edition(), "class", "edition").element("div", book.note(), "class", "note").close().end();
    }

    private void contents() {
        out.open("div", "class", "contents").element("h1", words.contents()).open("table");
        for (var chapter : book.chapters()) {
            entry(1, Words.titleOf(chapter), chapter.id());
            int at = 0;
            for (var heading : Words.headings(chapter).toList()) {
                at++;
                if (heading.level() <= 3) {
                    entry(heading.level(), heading.text(), BlockMarkup.anchor(chapter, at));
                }
            }
        }
        out.close().end();
    }

    private void entry(int level, String text, String anchor) {
        out.open("tr").open("td", "class", "level-" + level).element("a", text, "href", "#" + anchor).close();
        out.open("td", "class", "at").element("a", "", "href", "#" + anchor).close().end();
    }
}
