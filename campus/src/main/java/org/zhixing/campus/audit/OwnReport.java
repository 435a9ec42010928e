package org.zhixing.campus.audit;

import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Sentence;
import org.zhixing.audit.document.Table;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.NumeralScanner;
import org.zhixing.book.Block;
import org.zhixing.book.Book;
import org.zhixing.book.Run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// This school's own report of the year as something to recognise others by: who says it in the same words, or in the same cell, means the same figure.
final class OwnReport {

    private static final String SENTENCES = "[。！？\n]";
    private static final String CLAUSES = "[，；：。！？、,;\n]";
    private static final int SHORTEST_CLAUSE = 6;

    private final List<OwnTable> tables = new ArrayList<>();
    private final Map<String, List<Passage>> sentences = new HashMap<>();
    private final Map<String, List<Passage>> clauses = new HashMap<>();

    OwnReport(Book book) {
        book.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).forEach(block -> {
            switch (block) {
                case Block.Paragraph(List<Run> runs) -> learn(runs);
                case Block.Note(List<Run> runs) -> learn(runs);
                case Block.Table table -> {
                    tables.add(new OwnTable(table));
                    learn(table.remarks());
                }
                case Block.Heading heading -> { }
                case Block.Chart chart -> { }
            }
        });
    }

    private void learn(List<Run> runs) {
        Passage.of(runs, SENTENCES).forEach(passage -> sentences.computeIfAbsent(passage.words(), words -> new ArrayList<>()).add(passage));
        Passage.of(runs, CLAUSES).forEach(passage -> clauses.computeIfAbsent(passage.words(), words -> new ArrayList<>()).add(passage));
    }

    /// The cards that stand where the sentence has a number: by the whole sentence, else by a clause that is written once.
    /// @param offset of the number in the document
    Set<String> cards(Sentence sentence, int offset) {
        Set<String> found = cards(sentences, sentence.text(), sentence.offset(), offset);
        if (!found.isEmpty()) {
            return found;
        }
        int start = sentence.offset();
        for (String clause : sentence.text().split("(?<=" + CLAUSES + ")", -1)) {
            if (offset >= start && offset < start + clause.length() && clause.length() >= SHORTEST_CLAUSE) {
                Set<String> once = cards(clauses, clause, start, offset);
                return once.size() == 1 ? once : Set.of();
            }
            start += clause.length();
        }
        return Set.of();
    }

    /// What stands in this school's report in the cells of the table; empty if it has no such table.
    Map<Cell, List<Run>> cells(Table table) {
        List<OwnTable> named = tables.stream().filter(own -> own.isNamed(table)).toList();
        return (named.isEmpty() ? tables : named).stream().map(own -> own.in(table)).filter(cells -> !cells.isEmpty()).findFirst().orElse(Map.of());
    }

    /// The card at a number of a cell, if the cell says the same as this school's.
    static Set<String> cards(Cell cell, List<Run> own, int offset) {
        Passage passage = Passage.of(own, "(?!)").getFirst();
        List<Numeral> numerals = NumeralScanner.scan(cell.text(), cell.offset());
        return numerals.size() == passage.cards().size() ? at(passage, numerals, offset) : Set.of();
    }

    private static Set<String> cards(Map<String, List<Passage>> known, String text, int base, int offset) {
        List<Numeral> numerals = NumeralScanner.scan(text, base);
        Set<String> cards = new LinkedHashSet<>();
        for (Passage passage : known.getOrDefault(Passage.words(text, base, numerals), List.of())) {
            cards.addAll(at(passage, numerals, offset));
        }
        return cards;
    }

    private static Set<String> at(Passage passage, List<Numeral> numerals, int offset) {
        for (int i = 0; i < Math.min(numerals.size(), passage.cards().size()); i++) {
            if (numerals.get(i).offset() == offset && !passage.cards().get(i).isEmpty()) {
                return Set.of(passage.cards().get(i));
            }
        }
        return Set.of();
    }
}
