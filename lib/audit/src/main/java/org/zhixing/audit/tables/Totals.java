package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Rows named 合计, 小计 or 总计 are sums of other rows. Which rows, the numbers tell: the choice that fits in most columns.
final class Totals {

    private static final int BY_NAME_ALONE = 80;

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();

    private Totals(Matrix matrix) {
        this.matrix = matrix;
    }

    static List<Relation> in(Matrix matrix) {
        Totals totals = new Totals(matrix);
        for (int r = 0; r < matrix.height(); r++) {
            if (Words.isTotal(matrix.row(r)) && !Words.isPart(matrix.row(r))) {
                totals.choose(r);
            }
        }
        return totals.found;
    }

    private void choose(int total) {
        List<Relation> best = List.of();
        int most = -1;
        for (List<Integer> parts : choices(total)) {
            List<Relation> sums = sums(total, parts);
            int score = 0;
            for (Relation sum : sums) {
                score += sum.isBroken() ? 0 : 2 + Math.min(sum.bits(), 10);
            }
            if (score > most) {
                most = score;
                best = sums;
            }
        }
        long broken = best.stream().filter(Relation::isBroken).count();
        boolean believed = broken == 0 || broken * 2 <= best.size() || best.size() <= 2 && best.stream().filter(Relation::isBroken).allMatch(Totals::isNear);
        if (believed) {
            found.addAll(best);
        }
    }

    /// Whether a sum misses by so little that a slip explains it better than another meaning.
    private static boolean isNear(Relation sum) {
        BigDecimal gap = sum.computed().middle().subtract(sum.target().value()).abs();
        return gap.multiply(BigDecimal.valueOf(4)).compareTo(sum.target().value().abs()) <= 0;
    }

    private Set<List<Integer>> choices(int total) {
        Set<List<Integer>> choices = new LinkedHashSet<>();
        List<Integer> siblings = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        List<Integer> aboveToTotal = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        List<Integer> belowToTotal = new ArrayList<>();
        List<Integer> subtotals = new ArrayList<>();
        List<Integer> belowTop = new ArrayList<>();
        boolean open = true;
        for (int r = total - 1; r >= 0; r--) {
            boolean isTotal = Words.isTotal(matrix.row(r));
            if (isTotal && !Words.isGrandTotal(matrix.row(r))) {
                subtotals.addFirst(r);
            }
            open &= !isTotal;
            if (isLeaf(r)) {
                above.addFirst(r);
                if (open) {
                    aboveToTotal.addFirst(r);
                }
            }
        }
        open = true;
        for (int r = total + 1; r < matrix.height(); r++) {
            boolean isTotal = Words.isTotal(matrix.row(r));
            if (isTotal && !Words.isGrandTotal(matrix.row(r))) {
                subtotals.add(r);
            }
            open &= !isTotal;
            if (isLeaf(r)) {
                below.add(r);
                if (open) {
                    belowToTotal.add(r);
                }
                if (isTopLevel(r)) {
                    belowTop.add(r);
                }
            }
        }
        String group = group(total);
        if (!group.isEmpty()) {
            for (int r = 0; r < matrix.height(); r++) {
                if (r != total && isLeaf(r) && group(r).equals(group)) {
                    siblings.add(r);
                }
            }
        }
        if (!siblings.isEmpty()) {
            choices.add(siblings);
        }
        choices.add(aboveToTotal);
        choices.add(above);
        choices.add(belowToTotal);
        choices.add(below);
        choices.add(belowTop);
        choices.add(subtotals);
        List<Integer> aboveTop = above.stream().filter(this::isTopLevel).toList();
        choices.add(aboveTop);
        choices.removeIf(parts -> parts.size() < 2);
        return choices;
    }

    private boolean isLeaf(int r) {
        List<String> row = matrix.row(r);
        return !Words.isTotal(row) && !Words.isPart(row) && !Words.isChange(row) && !Words.isRate(row);
    }

    private boolean isTopLevel(int r) {
        String label = matrix.row(r).isEmpty() ? "" : matrix.row(r).getFirst();
        return label.matches("^[一二三四五六七八九十]+[、.].*") || Plain.of(label).matches("^\\d+[、.]\\D.*") && topAreNumbered();
    }

    private boolean topAreNumbered() {
        for (int r = 0; r < matrix.height(); r++) {
            if (!matrix.row(r).isEmpty() && matrix.row(r).getFirst().matches("^[一二三四五六七八九十]+[、.].*")) {
                return false;
            }
        }
        return true;
    }

    private String group(int r) {
        List<String> path = matrix.row(r);
        return path.size() < 2 ? "" : String.join("/", path.subList(0, path.size() - 1));
    }

    /// A "total" that is the greatest or least of its parts is no sum, unless the others are nothing.
    private static boolean isExtremeOf(Figure target, List<Figure> parts) {
        boolean among = parts.stream().anyMatch(part -> part.value().compareTo(target.value()) == 0);
        return among && parts.stream().filter(part -> !part.isZero()).count() > 2;
    }

    private List<Relation> sums(int total, List<Integer> parts) {
        List<Relation> sums = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            Figure target = matrix.at(total, c);
            List<Figure> figures = matrix.of(parts, c);
            if (target == null) {
                continue;
            }
            boolean adds = !Words.isExtreme(matrix.column(c)) && !isExtremeOf(target, figures) && !target.isRate() && !matrix.isRate(c) && !Words.isCode(matrix.column(c)) && figures.size() >= 2;
            if (adds && figures.stream().noneMatch(Figure::isRate) && figures.stream().anyMatch(figure -> !figure.isZero())) {
                sums.add(new Relation(Kind.SUM, target, Computed.sum(figures), BY_NAME_ALONE,
                    new Explanation("“" + String.join("/", matrix.row(total)) + "”应等于各项之和", "\"" + String.join("/", matrix.row(total)) + "\" should be the sum of its parts")));
            }
        }
        return sums;
    }
}
