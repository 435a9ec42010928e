package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Entities;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "中等职业学校招生下降，减少 1726 人": the row and the column that the words name, in the columns of two years that follow each other.
final class CellSteps {

    private static final Pattern WAY = Pattern.compile("(?:(增加|增长|提高|上升|多)|减少|下降|降低|少)(?:了|约|近)?\\s*$");
    private static final int FEWEST_DIGITS = 2;
    private static final Explanation STEP = new Explanation("应等于表中这一项两年之差", "It should be the difference of the two years of this row in the table");
    private static final Explanation GROWTH = new Explanation("增长率应等于表中这一项两年之差除以上一年", "It should be the growth of this row between the two years of the table");

    private CellSteps() {
    }

    static List<Relation> in(List<Quantity> all, Collection<Matrix> matrices) {
        List<Relation> found = new ArrayList<>();
        for (Quantity change : all) {
            Matcher way = WAY.matcher(change.lead());
            boolean suits = change.numeral().isFirm() && change.isChange() && change.numeral().digits() >= FEWEST_DIGITS && !change.numeral().unit().equals(Units.POINT) && way.find();
            if (suits && change.figure().place() instanceof Place.InSentence in) {
                step(change, in, way.group(1) != null, matrices).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Named in the clause of the change, or in the one before it if that has no number of its own.
    private static Optional<Relation> step(Quantity change, Place.InSentence in, boolean rose, Collection<Matrix> matrices) {
        String said = Said.plain(in).substring(0, Said.start(change)).replaceFirst("(?s)^.*[。；]", "");
        String clause = said.replaceFirst("^.*[，,](?=[^，,]*$)", "");
        String before = said.substring(0, said.length() - clause.length()).replaceFirst("[，,]$", "").replaceFirst("^.*[，,]", "");
        boolean carried = clause.matches("\\s*(?:增加|增长|减少|下降|提高|降低)\\S{0,2}\\s*") && !before.matches(".*\\d.*");
        String words = Plain.label(carried ? before : clause);
        List<Relation> meant = new ArrayList<>();
        for (Matrix matrix : matrices) {
            for (int c = 0; c < matrix.width(); c++) {
                String attribute = Names.of(Labels.attribute(matrix.column(c)));
                int earlier = attribute.length() >= 2 && words.contains(attribute) ? yearBefore(matrix, c) : -1;
                for (int r = 0; r < matrix.height() && earlier >= 0; r++) {
                    String row = matrix.row(r).isEmpty() ? "" : Entities.bare(matrix.row(r).getLast());
                    Figure now = matrix.at(r, c);
                    Figure then = matrix.at(r, earlier);
                    boolean total = matrix.isTotal(matrix.row(r)) && words.matches(Pattern.quote(attribute) + "(?:总数|总人数|人数|数)?(?:比|较)(?:上年|去年)[一-龥]{2,3}");
                    if ((total || row.length() >= 2 && words.contains(row)) && now != null && then != null && !now.isRate()) {
                        relation(change, now, then, rose).ifPresent(meant::add);
                    }
                }
            }
        }
        return carried ? Readings.heldOrSlip(meant) : Readings.heldOrOnly(meant);
    }

    private static Optional<Relation> relation(Quantity change, Figure now, Figure then, boolean rose) {
        if (change.numeral().isPercentage()) {
            return Computed.growth(now, then).map(value -> new Relation(Kind.GROWTH, change.figure(), rose ? value : value.negated(), 65, GROWTH));
        }
        boolean same = now.numeral().factor().compareTo(change.numeral().factor()) == 0 || change.numeral().factor().compareTo(BigDecimal.ONE) != 0;
        return same ? Optional.of(new Relation(Kind.DIFFERENCE, change.figure(), rose ? Computed.difference(now, then) : Computed.difference(then, now), 65, STEP)) : Optional.empty();
    }

    /// The column of the same thing a year before; -1 if there is none.
    private static int yearBefore(Matrix matrix, int column) {
        List<String> path = matrix.column(column);
        int year = path.isEmpty() ? 0 : path.stream().mapToInt(Labels::yearOf).max().orElse(0);
        for (int c = 0; c < matrix.width() && year > 0; c++) {
            List<String> other = matrix.column(c);
            boolean before = other.size() == path.size() && other.stream().mapToInt(Labels::yearOf).max().orElse(0) == year - 1 && !Labels.isChange(other) && Labels.attribute(other).equals(Labels.attribute(path));
            if (before && !Labels.isChange(path)) {
                return c;
            }
        }
        return -1;
    }
}
