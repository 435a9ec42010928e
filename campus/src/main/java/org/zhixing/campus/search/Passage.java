package org.zhixing.campus.search;

import org.springframework.web.util.UriUtils;
import org.zhixing.book.Block;
import org.zhixing.book.Book;
import org.zhixing.book.Chapter;
import org.zhixing.book.Run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A sentence of a report, or the caption of a table or chart, and where it stands.
/// @param chapter its number and title
/// @param anchor  of the table, chart or heading; empty for a sentence
record Passage(String text, String chapter, String path, String anchor) {

    private static final int QUOTED = 40;

    /// Leads to the passage: by its anchor, or else by its words, which browsers look up and mark.
    String url() {
        return path + "#" + (anchor.isEmpty() ? ":~:text=" + UriUtils.encode(text.substring(0, text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length())))), StandardCharsets.UTF_8).replace("-", "%2D") : anchor);
    }

    static List<Passage> of(Book book, int year) {
        List<Passage> passages = new ArrayList<>();
        book.chapters().forEach(chapter -> add(chapter, "/reports/" + year + "/" + chapter.id(), passages));
        return List.copyOf(passages);
    }

    private static void add(Chapter chapter, String path, List<Passage> passages) {
        String name = chapter.number() + (chapter.number().endsWith("、") ? "" : " ") + chapter.title();
        int headings = 0;
        passages.add(new Passage(chapter.title(), name, path, chapter.id()));
        for (Block block : chapter.blocks()) {
            switch (block) {
                case Block.Heading heading -> passages.add(new Passage(heading.text(), name, path, chapter.id() + "-" + ++headings));
                case Block.Paragraph(List<Run> runs) -> sentences(text(runs)).forEach(sentence -> passages.add(new Passage(sentence, name, path, "")));
                case Block.Note(List<Run> runs) -> passages.add(new Passage(text(runs), name, path, ""));
                case Block.Table table -> passages.add(new Passage(table.caption(), name, path, table.id()));
                case Block.Chart chart -> passages.add(new Passage(chart.caption(), name, path, chart.id()));
            }
        }
    }

    /// Ends with a full stop of either script; a dot inside a number ends nothing.
    private static List<String> sentences(String paragraph) {
        return List.of(paragraph.split("(?<=[。！？；])|(?<=[.!?]) "));
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(run -> switch (run) {
            case Run.Text(String text) -> text;
            case Run.Strong(String text) -> text;
            case Run.Figure figure -> figure.text();
        }).collect(Collectors.joining());
    }
}
