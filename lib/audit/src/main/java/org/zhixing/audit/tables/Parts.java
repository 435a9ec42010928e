package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;

/// Rows that begin with 其中: none is more than what stands above it, and those up to the next 其中 may be the whole.
final class Parts {

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();

    private Parts(Matrix matrix) {
        this.matrix = matrix;
    }

    static List<Relation> in(Matrix matrix) {
        Parts parts = new Parts(matrix);
        for (int c = 0; c < matrix.width(); c++) {
            parts.limits(c);
        }
        parts.partitions();
        return parts.found;
    }

    private boolean isPart(int r) {
        return Words.isPart(matrix.row(r)) && matrix.row(r).size() == 1;
    }

    private boolean adds(int r, int c) {
        Figure figure = matrix.at(r, c);
        return figure != null && !figure.isRate() && !matrix.isRate(c) && !matrix.isRateRow(r) && !matrix.isChange(c);
    }

    /// A part greater than every number above it can be part of none of them.
    private void limits(int c) {
        List<Relation> limits = new ArrayList<>();
        for (int r = 1; r < matrix.height(); r++) {
            Figure whole = matrix.at(r - 1, c);
            Figure part = matrix.at(r, c);
            if (!isPart(r) || whole == null || part == null || !adds(r, c) || !adds(r - 1, c) || !part.numeral().unit().equals(whole.numeral().unit()) || whole.value().signum() <= 0) {
                continue;
            }
            boolean most = true;
            for (int up = 0; up < r; up++) {
                Figure above = matrix.at(up, c);
                most &= above == null || above.value().compareTo(part.value()) < 0;
            }
            if (most) {
                limits.add(new Relation(Kind.SUM, part, Computed.of(whole), 75, new Explanation("“其中”之数不应大于总数", "A part should be no more than its whole"), Comparison.AT_MOST));
            }
        }
        if (limits.size() == 1) {
            found.addAll(limits);
        }
    }

    /// 其中：城镇 and 乡村, 其中：男 and 女: groups of rows that each add up to the row before the first of them.
    private void partitions() {
        int whole = -1;
        List<List<Integer>> groups = new ArrayList<>();
        for (int r = 1; r <= matrix.height(); r++) {
            if (r < matrix.height() && isPart(r)) {
                whole = groups.isEmpty() ? r - 1 : whole;
                groups.add(new ArrayList<>(List.of(r)));
            } else if (r < matrix.height() && !groups.isEmpty()) {
                groups.getLast().add(r);
            }
        }
        groups.removeIf(group -> group.size() < 2);
        List<List<Relation>> sums = new ArrayList<>();
        for (List<Integer> group : groups) {
            sums.add(sums(whole, group));
        }
        long held = sums.stream().filter(group -> group.stream().anyMatch(sum -> !sum.isBroken() && sum.bits() >= 8)).count();
        for (List<Relation> group : sums) {
            long broken = group.stream().filter(Relation::isBroken).count();
            if (held > 1 && broken * 2 <= group.size() || held == 1 && sums.size() == 1 && broken * 2 <= group.size()) {
                found.addAll(group);
            }
        }
    }

    private List<Relation> sums(int whole, List<Integer> group) {
        List<Relation> sums = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            Figure target = matrix.at(whole, c);
            List<Figure> figures = matrix.of(group, c);
            boolean share = target != null && target.numeral().isPercentage() && figures.stream().allMatch(figure -> figure.numeral().isPercentage()) && !matrix.isChange(c);
            boolean count = adds(whole, c) && figures.stream().noneMatch(Figure::isRate);
            if (target != null && (share || count) && figures.size() == group.size()) {
                sums.add(new Relation(Kind.SUM, target, Computed.sum(figures), 75, new Explanation("“其中”各项之和应等于总数", "The parts should add up to their whole")));
            }
        }
        return sums;
    }
}
