package org.zhixing.book;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// On which page each heading of a Word document will stand, reckoned from the line heights of its styles,
/// so that the table of contents is filled before Word first updates it. Heights are in twips.
final class DocxPages {

    static final int TEXT_WIDTH = 9298;
    private static final int PAGE = 13958;
    private static final int BODY_EM = 240;
    /// Letters of Times New Roman with the gaps at the ends of lines, in hundredths of an em.
    private static final int LATIN = 47;
    private static final int CONTENTS_LINE = 455;

    private final Map<String, Integer> pages = new HashMap<>();
    private int page;
    private int used;

    private DocxPages() {}

    /// @return pages by anchor of chapter and heading; the cover is page 1
    static Map<String, Integer> of(Book book) {
        var reckoned = new DocxPages();
        long entries = book.chapters().stream().mapToLong(chapter -> 1 + Words.headings(chapter).filter(heading -> heading.level() <= 3).count()).sum();
        reckoned.page = 2 + Math.toIntExact((860 + entries * CONTENTS_LINE) / PAGE);
        book.chapters().forEach(reckoned::chapter);
        return reckoned.pages;
    }

    private void chapter(Chapter chapter) {
        page++;
        used = 940;
        pages.put(chapter.id(), page);
        int heading = 0;
        var blocks = chapter.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading(int level, var text)) {
                keep((level == 2 ? 860 : 740) + (i + 1 < blocks.size() ? first(blocks.get(i + 1)) : 0));
                pages.put(BlockMarkup.anchor(chapter, ++heading), page);
                take((level == 2 ? 420 : 300) + 440 * lines(text, 280, TEXT_WIDTH));
            } else {
                block(blocks.get(i));
            }
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> throw new IllegalArgumentException("Headings are placed before: " + heading.text());
            case Block.Paragraph(var runs) -> take(60 + 440 * lines("　　" + Words.text(runs), BODY_EM, TEXT_WIDTH));
            case Block.Note(var runs) -> take(260 + 360 * lines(Words.text(runs), 210, TEXT_WIDTH - 240));
            case Block.Chart chart -> {
                keep(first(chart));
                take(first(chart));
            }
            case Block.Table table -> table(table);
        }
    }

    private void table(Block.Table table) {
        var grid = Grid.of(table);
        boolean small = table.columns() > DocxTable.WIDE;
        int em = small ? 160 : 190;
        var widths = grid.widths(TEXT_WIDTH, em);
        int head = grid.header().stream().mapToInt(row -> height(row, widths, em)).sum() + (grid.header().size() > 1 ? 180 : 0);
        var heights = grid.rows().stream().map(row -> height(row, widths, em)).toList();
        keep(600 + head + heights.stream().limit(Grid.isShort(table) ? heights.size() : 3).mapToInt(Integer::intValue).sum());
        take(600 + head);
        for (int height : heights) {
            if (used + height > PAGE) {
                page++;
                used = head;
            }
            used += height;
        }
        take(table.remarks().isEmpty() ? 440 : 260 + 300 * lines(Words.text(table.remarks()), 180, TEXT_WIDTH));
    }

    private static int height(List<Grid.Place> row, int[] widths, int em) {
        int lines = row.stream().filter(place -> !place.continued() && place.cell().rows() == 1)
                .mapToInt(place -> lines(Words.text(place.cell().runs()), em, Arrays.stream(widths, place.column(), place.column() + place.cell().columns()).sum() - 160 - em / 2))
                .max().orElse(1);
        return (em == 190 ? 260 * lines + 80 : 220 * lines + 60) + 50;
    }

    /// What must stay with the heading above it.
    private static int first(Block block) {
        return switch (block) {
            case Block.Chart chart -> DocxChart.height(chart) / 635 + 860;
            case Block.Table table -> 1400;
            case Block.Heading heading -> 1200;
            case Block.Paragraph paragraph -> 880;
            case Block.Note note -> 720;
        };
    }

    private void keep(int height) {
        if (used + height > PAGE) {
            page++;
            used = 0;
        }
    }

    private void take(int height) {
        used += height;
        while (used > PAGE) {
            page++;
            used = Math.min(height, used - PAGE);
        }
    }

    private static int lines(String text, int em, int width) {
        int wide = text.codePoints().map(c -> c >= 0x2E80 ? em : em * LATIN / 100).sum();
        return Math.max(1, (wide + width - 1) / Math.max(em, width));
    }
}
