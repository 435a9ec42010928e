package org.zhixing.audit.facts;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Figures per student in a table that does not print the students: one of the numbers of students that the report gives must make them true.
public final class PerHead {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> STUDENTS = List.of("在校生", "全日制在校生", "学历教育在校生", "全日制学历教育在校生", "折合在校生");

    private PerHead() {
    }

    /// `explained` are the figures that relations inside tables already hold.
    public static List<Relation> in(Collection<Matrix> matrices, Facts facts, Set<Figure> explained, int reportYear) {
        List<Relation> found = new ArrayList<>();
        for (Matrix matrix : matrices) {
            for (Matrix side : List.of(matrix, matrix.transposed())) {
                for (int c = 0; c < side.width(); c++) {
                    String name = String.join("/", side.column(c));
                    int part = name.contains("生均") && !Labels.isChange(side.column(c)) ? part(side, c, name) : -1;
                    if (part >= 0) {
                        found.addAll(believed(relations(side, c, part, facts, explained, reportYear)));
                    }
                }
            }
        }
        return found;
    }

    /// The column of what is divided: it shares a word with the per-head column. None if students are counted in the table.
    private static int part(Matrix matrix, int rate, String name) {
        String thing = name.replace("生均", "");
        int found = -1;
        for (int c = 0; c < matrix.width(); c++) {
            String other = String.join("/", matrix.column(c));
            if (other.matches(".*(在校|学生).*(数|人).*")) {
                return -1;
            }
            boolean suits = c != rate && !other.matches(".*(均|率|比).*") && !Labels.isChange(matrix.column(c)) && shareWord(thing, other);
            found = suits && (found < 0 || Math.abs(c - rate) < Math.abs(found - rate)) ? c : found;
        }
        return found;
    }

    private static boolean shareWord(String one, String other) {
        for (int i = 0; i + 2 <= one.length(); i++) {
            if (other.contains(one.substring(i, i + 2)) && one.substring(i, i + 2).matches("[一-龥]{2}")) {
                return true;
            }
        }
        return false;
    }

    private static List<Relation> relations(Matrix matrix, int rate, int part, Facts facts, Set<Figure> explained, int reportYear) {
        List<Relation> relations = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            Figure target = matrix.at(r, rate);
            Figure divided = matrix.at(r, part);
            if (target == null || divided == null || explained.contains(target) || Labels.isChange(matrix.row(r))) {
                continue;
            }
            int year = matrix.row(r).stream().mapToInt(Labels::yearOf).filter(found -> found > 0).findFirst().orElse(reportYear);
            Relation nearest = nearest(target, divided, facts, year);
            if (nearest != null) {
                relations.add(nearest);
            }
        }
        return relations;
    }

    /// The relation that holds with one of the numbers of students; the nearest if none does.
    private static @Nullable Relation nearest(Figure target, Figure divided, Facts facts, int year) {
        Relation nearest = null;
        for (String name : STUDENTS) {
            for (Fact fact : facts.of(name, year)) {
                Optional<Computed> value = Computed.quotient(divided, fact.figure(), target.numeral().isPercentage() ? HUNDRED : BigDecimal.ONE);
                if (value.isEmpty()) {
                    continue;
                }
                Relation relation = new Relation(Kind.PER_CAPITA, target, value.get(), 60, new Explanation("没有一个在校生数能得出此生均数", "No number of students that the report gives makes this figure per student"));
                if (nearest == null || !relation.isBroken() || nearest.isBroken() && gap(relation).compareTo(gap(nearest)) < 0) {
                    nearest = relation;
                }
            }
        }
        return nearest;
    }

    private static BigDecimal gap(Relation relation) {
        return relation.computed().middle().subtract(relation.target().value()).abs();
    }

    /// If no row holds, another base is likelier than a slip, unless all are near.
    private static List<Relation> believed(List<Relation> relations) {
        boolean held = relations.stream().anyMatch(relation -> !relation.isBroken());
        boolean near = relations.stream().allMatch(relation -> gap(relation).multiply(BigDecimal.valueOf(7)).compareTo(relation.target().value()) <= 0);
        boolean money = relations.stream().anyMatch(relation -> relation.computed().from().getFirst().numeral().unit().equals("元"));
        return held || near && !money ? relations : List.of();
    }
}
