package org.zhixing.audit;

import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Table;
import org.zhixing.audit.facts.Entities;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.facts.ListedCounts;
import org.zhixing.audit.facts.PerHead;
import org.zhixing.audit.facts.SameFact;
import org.zhixing.audit.facts.TableFacts;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.prose.Prose;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Remark;
import org.zhixing.audit.tables.Matrix;
import org.zhixing.audit.tables.MatrixReader;
import org.zhixing.audit.tables.Notations;
import org.zhixing.audit.tables.TableRelations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All that a document's numbers say: the numbers seen, what they must obey, and what they state.
record Reader(Set<Figure> seen, List<Relation> relations, List<Remark> remarks, Facts facts, int tables) {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*(?:学?年|届|[)）])");
    private static final Set<Kind> QUOTIENTS = EnumSet.of(Kind.RATE, Kind.RATIO, Kind.PER_CAPITA);
    private static final int BEGINNING = 400;

    /// Tables know nothing of each other, so all cores may read them.
    private record Understood(List<Matrix> matrices, List<Relation> relations, List<Remark> remarks) {

        static Understood of(Table table) {
            List<Matrix> matrices = MatrixReader.read(table);
            return new Understood(matrices, matrices.stream().flatMap(matrix -> TableRelations.in(matrix).stream()).toList(),
                Stream.concat(matrices.stream().flatMap(matrix -> Notations.in(matrix).stream()), Notations.commas(table).stream()).toList());
        }
    }

    static Reader of(Document document) {
        int reportYear = reportYear(document);
        Facts facts = new Facts(reportYear);
        Entities entities = new Entities();
        List<Relation> relations = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        List<Matrix> matrices = new ArrayList<>();
        Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int understood = 0;
        for (Understood table : document.tables().parallelStream().map(Understood::of).toList()) {
            for (Matrix matrix : table.matrices()) {
                seen.addAll(matrix.all());
                entities.add(matrix);
                matrices.add(matrix);
                String title = matrix.table().title();
                TableFacts.tell(matrix, Labels.yearOf(title) > 0 ? Labels.yearOf(title) : reportYear, facts);
            }
            understood += table.relations().isEmpty() ? 0 : 1;
            relations.addAll(table.relations());
            remarks.addAll(table.remarks());
        }
        Prose prose = Prose.of(document, reportYear);
        prose.tell(facts, entities);
        seen.addAll(prose.figures());
        relations.addAll(prose.relations(facts, matrices));
        relations.addAll(SameFact.in(facts));
        if (!document.text().contains("折合")) {
            Set<Figure> explained = Collections.newSetFromMap(new IdentityHashMap<>());
            relations.stream().filter(relation -> QUOTIENTS.contains(relation.kind())).forEach(relation -> explained.add(relation.target()));
            relations.addAll(PerHead.in(matrices, facts, explained, reportYear));
        }
        relations.addAll(ListedCounts.in(document.tables(), prose.figures()));
        remarks.addAll(prose.remarks());
        return new Reader(seen, relations, remarks, facts, understood);
    }

    /// The latest year that heads a column, if the beginning names none.
    private static int latestOfTables(Document document) {
        return document.tables().stream().flatMap(table -> table.rows().stream().limit(2)).flatMap(List::stream).mapToInt(cell -> Labels.isYear(cell.text()) ? Labels.yearOf(cell.text()) : 0).max().stream().filter(year -> year > 0).findFirst().orElse(Facts.UNNAMED_YEAR);
    }

    Coverage coverage() {
        Set<Figure> checked = Collections.newSetFromMap(new IdentityHashMap<>());
        relations.forEach(relation -> checked.addAll(relation.figures()));
        checked.retainAll(seen);
        return new Coverage(seen.size(), checked.size(), tables);
    }

    List<Figure> figures() {
        return seen.stream().sorted(Comparator.comparingInt(figure -> figure.numeral().offset())).toList();
    }

    /// The year that the beginning of a report speaks of; of two columns of years side by side the later; a year of no calendar if it names none.
    private static int reportYear(Document document) {
        Matcher matcher = YEAR.matcher(Plain.of(document.text().substring(0, Math.min(document.text().length(), BEGINNING))));
        int year = 0;
        int end = 0;
        while (matcher.find()) {
            int found = Integer.parseInt(matcher.group(1));
            boolean nextColumn = year > 0 && found == year + 1 && document.text().substring(end, matcher.start()).matches("[年度\\s|（）()人]{1,12}");
            if (year > 0 && !nextColumn) {
                return year;
            }
            year = found;
            end = matcher.end();
        }
        return year == 0 ? latestOfTables(document) : year;
    }
}
