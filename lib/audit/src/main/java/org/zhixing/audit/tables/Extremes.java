package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The highest mark of the whole is the highest of its classes, the lowest the lowest.
final class Extremes {

    private Extremes() {
    }

    static List<Relation> in(Matrix matrix) {
        List<Relation> found = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            String label = String.join("/", matrix.column(c));
            boolean highest = label.matches(".*最(高|大).*");
            boolean lowest = label.matches(".*最(低|小).*");
            if (highest == lowest) {
                continue;
            }
            for (int r = 0; r < matrix.height(); r++) {
                if (matrix.isTotalRow(r) && Words.isGrandTotal(matrix.row(r))) {
                    Relation extreme = extreme(matrix, r, c, highest);
                    if (extreme != null) {
                        found.add(extreme);
                    }
                }
            }
        }
        return found;
    }

    private static @Nullable Relation extreme(Matrix matrix, int total, int c, boolean highest) {
        Figure target = matrix.at(total, c);
        List<Figure> items = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            Figure figure = matrix.at(r, c);
            if (r != total && figure != null) {
                items.add(figure);
            } else if (r != total && matrix.isOpen(r, c) || matrix.isTotalRow(r) && r != total) {
                return null;
            }
        }
        if (target == null || items.size() < 2) {
            return null;
        }
        Comparator<Figure> byValue = Comparator.comparing(Figure::value);
        Figure most = highest ? items.stream().max(byValue).get() : items.stream().min(byValue).get();
        String typed = (highest ? "max(" : "min(") + items.stream().map(item -> item.numeral().retyped()).collect(Collectors.joining(",")) + ")";
        return new Relation(Kind.CLAIM, target, new Computed(most.value(), most.interval(), typed, items), 70,
            highest ? new Explanation("总的最高值应为各项中的最高值", "The highest of all should be the highest of the items") : new Explanation("总的最低值应为各项中的最低值", "The lowest of all should be the lowest of the items"));
    }
}
