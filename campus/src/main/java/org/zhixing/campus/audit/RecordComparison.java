package org.zhixing.campus.audit;

import org.zhixing.audit.Audited;
import org.zhixing.audit.Location;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.document.Table;
import org.zhixing.audit.facts.Fact;
import org.zhixing.book.Book;
import org.zhixing.book.Run;
import org.zhixing.campus.figures.YearFigures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares the numbers of documents with this school's figures of one year and the years before it.
///
/// What a number means is told by this school's own report where it says the same in the same words or cell, else by the names of indicators and of the
/// values by which they are divided. Every number has its line; one that nothing is known of says so.
public final class RecordComparison {

    private final OwnReport own;
    private final Meanings meanings;
    private final IndicatorNames names;

    RecordComparison(YearFigures figures, Book book) {
        own = new OwnReport(book);
        meanings = new Meanings(figures, book);
        names = new IndicatorNames(figures);
    }

    /// In the order of the text.
    public synchronized List<Compared> of(Audited audited) {
        Map<Figure, List<Fact>> facts = new IdentityHashMap<>();
        audited.facts().stream().filter(fact -> !fact.inTable()).forEach(fact -> facts.computeIfAbsent(fact.figure(), figure -> new ArrayList<>()).add(fact));
        Map<Table, Map<Cell, List<Run>>> known = new IdentityHashMap<>();
        List<Compared> compared = new ArrayList<>();
        for (Figure figure : audited.figures()) {
            List<Meaning> found = switch (figure.place()) {
                case Place.InTable place -> inTable(figure, place, known.computeIfAbsent(place.table(), own::cells));
                case Place.InSentence place -> inSentence(figure, place, facts.getOrDefault(figure, List.of()));
            };
            compared.add(compared(figure, found.stream().filter(meaning -> meaning.fits(figure.numeral())).toList()));
        }
        return compared;
    }

    private List<Meaning> inTable(Figure figure, Place.InTable place, Map<Cell, List<Run>> cells) {
        int offset = figure.numeral().offset();
        for (Map.Entry<Cell, List<Run>> each : cells.entrySet()) {
            Cell cell = each.getKey();
            if (offset >= cell.offset() && offset < cell.offset() + cell.text().length()) {
                Set<String> cards = OwnReport.cards(cell, each.getValue(), offset);
                if (!cards.isEmpty()) {
                    return cards.stream().map(meanings::ofCard).toList();
                }
            }
        }
        return of(names.inTable(place));
    }

    private List<Meaning> inSentence(Figure figure, Place.InSentence place, List<Fact> facts) {
        Set<String> cards = own.cards(place.sentence(), figure.numeral().offset());
        return cards.isEmpty() ? of(facts.stream().flatMap(fact -> names.named(fact.name(), fact.year()).stream()).toList()) : cards.stream().map(meanings::ofCard).toList();
    }

    private List<Meaning> of(Collection<Named> found) {
        return found.stream().distinct().flatMap(named -> meanings.of(named).stream()).toList();
    }

    private static Compared compared(Figure figure, List<Meaning> found) {
        String before = figure.place() instanceof Place.InSentence in ? in.sentence().text().substring(0, Math.max(0, figure.numeral().offset() - in.sentence().offset())) : "";
        long different = found.stream().map(Meaning::amount).distinct().count();
        Standing standing = found.isEmpty() ? Standing.NO_SOURCE : different > 1 ? Standing.AMBIGUOUS
            : found.getFirst().isStatedBy(figure.numeral(), before) ? Standing.AGREES : Standing.DIFFERS;
        return new Compared(Location.of(figure), found.stream().map(Meaning::key).distinct().collect(Collectors.joining(", ")), figure.numeral().text(),
            found.stream().map(Meaning::shown).distinct().collect(Collectors.joining(", ")), standing);
    }
}
