package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;
import org.zhixing.audit.tables.Matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "全年培训 62 期、5364 人次，到账 164 万元": a sentence that tells the numbers of one row. If two of them, or one beside the row's name, are the row's, the one that is not is wrong.
final class Recounts {

    private static final Pattern UNIT = Pattern.compile("[(（]([一-龥㎡]{1,4})[)）]");
    private static final int TELLING = 3;
    private static final Explanation ROW = new Explanation("此句其他数与表中同一行一致，此数不一致", "The other numbers of the sentence are those of one row of the table, this one is not");

    private final String plain;
    private final List<Quantity> numbers;
    private final int reportYear;

    private Recounts(Place.InSentence in, List<Quantity> numbers, int reportYear) {
        plain = Said.plain(in);
        this.numbers = numbers.stream().filter(number -> number.numeral().isFirm() && !number.isChange() && !number.isOfBefore() && !number.aside()).toList();
        this.reportYear = reportYear;
    }

    static List<Relation> in(Place.InSentence in, List<Quantity> numbers, Collection<Matrix> matrices, int reportYear) {
        Recounts recounts = new Recounts(in, numbers, reportYear);
        List<List<Relation>> rows = new ArrayList<>();
        for (Matrix matrix : recounts.numbers.size() < 2 ? List.<Matrix>of() : matrices) {
            for (Matrix side : List.of(matrix, matrix.transposed())) {
                for (int r = 0; r < side.height(); r++) {
                    List<Relation> row = recounts.repeats(side, r) ? recounts.row(side, r) : List.of();
                    if (row.stream().anyMatch(relation -> !relation.isBroken())) {
                        rows.add(row);
                    }
                }
            }
        }
        return believed(rows);
    }

    /// Whether a number of three digits or more is one of the row's, before any name is looked at.
    private boolean repeats(Matrix side, int r) {
        for (int c = 0; c < side.width(); c++) {
            Figure cell = side.at(r, c);
            if (cell != null && numbers.stream().anyMatch(number -> number.numeral().digits() >= TELLING && number.figure().value().compareTo(cell.value()) == 0)) {
                return true;
            }
        }
        return false;
    }

    /// What the numbers of the sentence that are called like a column would be in this row.
    private List<Relation> row(Matrix side, int r) {
        List<Relation> row = new ArrayList<>();
        for (Quantity number : numbers) {
            Figure cell = cell(number, side, r);
            if (cell != null) {
                row.add(new Relation(Kind.CROSS_REFERENCE, number.figure(), Computed.of(cell), 65, ROW));
            }
        }
        long held = row.stream().filter(Recounts::tells).count();
        boolean named = side.isTotal(side.row(r)) && !namesOther(side, r) || !side.row(r).isEmpty() && side.row(r).getLast().length() >= 2 && plain.contains(Series.plain(side.row(r).getLast()));
        long broken = row.stream().filter(Relation::isBroken).count();
        boolean sure = held >= 2 || row.stream().anyMatch(relation -> !relation.isBroken() && relation.target().numeral().digits() > TELLING && !relation.target().isRate());
        return named && sure && broken <= 1 ? row : List.of();
    }

    /// Whether the sentence, or what stands before it, speaks of another row than the total.
    private boolean namesOther(Matrix side, int total) {
        String said = plain + numbers.getFirst().context();
        for (int r = 0; r < side.height(); r++) {
            String name = r == total || side.row(r).isEmpty() ? "" : Series.plain(side.row(r).getLast());
            if (name.length() >= 2 && said.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Relation relation) {
        return !relation.isBroken() && relation.target().numeral().digits() >= TELLING;
    }

    /// The only cell of a row whose column is called like the number.
    private @Nullable Figure cell(Quantity number, Matrix side, int r) {
        @Nullable Figure found = null;
        for (int c = 0; c < side.width(); c++) {
            Figure cell = side.at(r, c);
            boolean part = !number.head().isEmpty() && (!side.isTotal(side.row(r)) || !number.name().equals(Names.of(side.column(c).isEmpty() ? "" : side.column(c).getLast())));
            if (cell != null && !part && fits(number, cell) && isCalled(number, side.column(c))) {
                if (found != null) {
                    return null;
                }
                found = cell;
            }
        }
        return found;
    }

    private static boolean fits(Quantity number, Figure cell) {
        String unit = cell.numeral().unit();
        boolean same = cell.numeral().isPercentage() == number.numeral().isPercentage() && cell.numeral().isRatio() == number.numeral().isRatio();
        return same && (unit.isEmpty() || number.numeral().unit().isEmpty() || unit.equals(number.numeral().unit()));
    }

    /// By the name before the number, or by what it counts: 30 间实训室 of 实训室（间）, 62 期 of 期数.
    private boolean isCalled(Quantity number, List<String> column) {
        String attribute = Names.of(Labels.attribute(column));
        String label = column.isEmpty() ? "" : column.getLast();
        int year = column.stream().mapToInt(Labels::yearOf).filter(found -> found > 0).findFirst().orElse(reportYear);
        if (Labels.isChange(column) || year != (number.year() == 0 ? reportYear : number.year()) || number.numeral().isPercentage() && !label.contains("率") && !label.contains("占")) {
            return false;
        }
        String inner = Names.of(label);
        Matcher unit = UNIT.matcher(Plain.of(label));
        boolean measured = unit.find() && inner.length() == 2 && Units.canonical(unit.group(1)).equals(number.numeral().unit()) && number.name().endsWith(inner);
        String bare = Plain.label(label);
        boolean named = measured || bare.length() >= 3 && Plain.label(number.lead()).endsWith(bare) || number.name().length() >= 2 && (number.name().equals(attribute) || inner.length() >= 2 && number.name().equals(inner) || inner.length() >= 3 && number.name().endsWith(inner));
        return named || isCounted(number, label, inner);
    }

    private static boolean isCounted(Quantity number, String label, String inner) {
        String counter = number.tail().strip();
        Matcher unit = UNIT.matcher(Plain.of(label));
        boolean thing = unit.find() && inner.length() >= 2 && (counter.startsWith(unit.group(1) + inner) || counter.startsWith(unit.group(1) + "次" + inner));
        String bare = Plain.label(label).replaceFirst("数$", "");
        boolean self = !number.numeral().isPercentage() && !bare.isEmpty() && bare.equals(number.numeral().unit()) && !bare.matches("人|元|分");
        return thing || self;
    }

    /// The odd number must be so in every row that the sentence may tell, and of the same size as the cell.
    private static List<Relation> believed(List<List<Relation>> rows) {
        List<Relation> found = new ArrayList<>();
        for (List<Relation> row : rows) {
            for (Relation relation : row) {
                boolean held = rows.stream().flatMap(List::stream).anyMatch(other -> other.target() == relation.target() && !other.isBroken());
                long values = rows.stream().flatMap(List::stream).filter(other -> other.target() == relation.target()).map(Relation::expected).distinct().count();
                if (!relation.isBroken() || !held && values == 1 && Slips.isOfSize(relation)) {
                    found.add(relation);
                }
            }
        }
        return found;
    }
}
