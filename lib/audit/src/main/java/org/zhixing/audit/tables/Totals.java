package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Rows named 合计, 小计 or 总计 are sums of other rows. Which rows, the numbers tell: the choice that fits in most columns.
final class Totals {

    private static final int BY_NAME_ALONE = 80;
    private static final Set<String> CLOSED = Set.of("siblings", "above to total", "below to total", "top above to total", "last of outline above to total", "since subtotal");
    private static final Set<String> NATURAL = Set.of("siblings", "above to total", "below to total", "top above to total", "last of outline above to total", "above", "below", "top above", "top below", "since subtotal");

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();
    private final Set<Relation> lacking = Collections.newSetFromMap(new IdentityHashMap<>());

    private Totals(Matrix matrix) {
        this.matrix = matrix;
    }

    /// A way of taking the parts of a total, and how well it does.
    private record Choice(String manner, List<Relation> sums, int score) {

        long broken() {
            return sums.stream().filter(Relation::isBroken).count();
        }
    }

    static List<Relation> in(Matrix matrix) {
        Totals totals = new Totals(matrix);
        List<Integer> doubted = new ArrayList<>();
        Set<String> manners = new HashSet<>();
        for (int r = 0; r < matrix.height(); r++) {
            if (matrix.isTotalRow(r) && !Words.isPart(matrix.row(r))) {
                Choice best = totals.best(r);
                if (best.broken() * 2 <= best.sums.size()) {
                    totals.believe(best);
                    if (best.broken() == 0 && !best.sums.isEmpty()) {
                        manners.add(totals.kind(r) + best.manner);
                    }
                } else {
                    doubted.add(r);
                }
            }
        }
        doubted.forEach(r -> totals.byExample(r, manners));
        return totals.found;
    }

    /// A total that no choice of parts makes true is believed if others of its kind take their parts in the same manner, or if its own parts miss it by little.
    private void byExample(int r, Set<String> manners) {
        List<Choice> natural = options(r).stream().filter(choice -> NATURAL.contains(choice.manner) && !choice.sums.isEmpty()).toList();
        Optional<Choice> shown = natural.stream().filter(choice -> CLOSED.contains(choice.manner) && manners.contains(kind(r) + choice.manner)).findFirst();
        Optional<Choice> near = natural.stream().filter(choice -> choice.sums.size() <= 2 && choice.sums.stream().filter(Relation::isBroken).allMatch(Totals::isNear)).findFirst();
        shown.or(() -> near).ifPresent(this::believe);
    }

    private String kind(int r) {
        return Words.isGrandTotal(matrix.row(r)) ? "total " : "subtotal ";
    }

    private List<Choice> options(int total) {
        List<Choice> options = new ArrayList<>();
        choices(total).forEach((parts, manner) -> {
            List<Relation> sums = sums(total, parts);
            options.add(new Choice(manner, sums, sums.stream().mapToInt(sum -> sum.isBroken() ? 0 : 2 + Math.min(sum.bits(), 10)).sum()));
        });
        return options;
    }

    private Choice best(int total) {
        Choice best = new Choice("", List.of(), -1);
        for (Choice choice : options(total)) {
            best = choice.score > best.score ? choice : best;
        }
        return best;
    }

    private static boolean isBelieved(Choice best) {
        long broken = best.broken();
        return broken == 0 || broken * 2 <= best.sums.size() || best.sums.size() <= 2 && best.sums.stream().filter(Relation::isBroken).allMatch(Totals::isNear);
    }

    /// Where parts are not filled in, they may be unknown: only a dash or another total says that they are nothing.
    private void believe(Choice choice) {
        boolean blanksAreNothing = choice.sums.stream().anyMatch(sum -> !sum.isBroken() && lacking.contains(sum));
        boolean certain = !matrix.table().ragged().contains(true) || choice.sums.stream().anyMatch(sum -> !sum.isBroken() && sum.bits() >= 4);
        for (Relation sum : choice.sums) {
            boolean unknown = sum.isBroken() && !certain || sum.isBroken() && lacking.contains(sum) && !blanksAreNothing && sum.computed().middle().compareTo(sum.target().value()) < 0;
            if (!unknown) {
                found.add(sum);
            }
        }
    }

    /// Whether a sum misses by so little that a slip explains it better than another meaning.
    static boolean isNear(Relation sum) {
        BigDecimal gap = sum.computed().middle().subtract(sum.target().value()).abs();
        boolean slip = gap.stripTrailingZeros().precision() == 1 && sum.target().numeral().digits() >= 4;
        if (slip) {
            return true;
        }
        return gap.multiply(BigDecimal.valueOf(4)).compareTo(sum.target().value().abs()) <= 0;
    }

    /// Which rows may be the parts of a total, each with the manner of choosing them.
    private Map<List<Integer>, String> choices(int total) {
        Map<List<Integer>, String> choices = new LinkedHashMap<>();
        Outline outline = Outline.of(matrix);
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
            if (isTotal && (!Words.isGrandTotal(matrix.row(r)) || !matrix.row(r).equals(matrix.row(total)))) {
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
                if (r != total && isLeaf(r) && (group(r) + "/").startsWith(group + "/")) {
                    siblings.add(r);
                }
            }
        }
        if (!siblings.isEmpty()) {
            choices.put(siblings, "siblings");
        }
        choices.putIfAbsent(aboveToTotal, "above to total");
        choices.putIfAbsent(above, "above");
        choices.putIfAbsent(belowToTotal, "below to total");
        choices.putIfAbsent(below, "below");
        choices.putIfAbsent(belowTop, "top below");
        choices.putIfAbsent(subtotals, "subtotals");
        choices.putIfAbsent(above.stream().filter(this::isTopLevel).toList(), "top above");
        choices.putIfAbsent(outline.tops().stream().filter(r -> r != total && isLeaf(r)).toList(), "top of outline");
        choices.putIfAbsent(outline.tops(aboveToTotal), "top above to total");
        choices.putIfAbsent(aboveToTotal.stream().filter(r -> outline.children(r).isEmpty()).toList(), "last of outline above to total");
        if (!subtotals.isEmpty() && subtotals.getLast() < total) {
            List<Integer> since = new ArrayList<>(List.of(subtotals.getLast()));
            above.stream().filter(r -> r > subtotals.getLast()).forEach(since::add);
            choices.putIfAbsent(since, "since subtotal");
        }
        groups().forEach((name, rows) -> choices.putIfAbsent(rows.stream().filter(r -> r != total).toList(), "group"));
        choices.keySet().removeIf(parts -> parts.size() < 2);
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

    /// Rows of one outer label: several such groups may each be the whole.
    private Map<String, List<Integer>> groups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int r = 0; r < matrix.height(); r++) {
            if (isLeaf(r) && matrix.row(r).size() > 1) {
                groups.computeIfAbsent(matrix.row(r).getFirst(), name -> new ArrayList<>()).add(r);
            }
        }
        return groups;
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
            boolean nameless = matrix.column(c).isEmpty();
            if (target == null || nameless && matrix.hasHeader()) {
                continue;
            }
            boolean adds = !Words.isExtreme(matrix.column(c)) && !isExtremeOf(target, figures) && !target.isRate() && !matrix.isRate(c) && !Words.isCode(matrix.column(c)) && figures.size() >= 2;
            if (adds && figures.stream().noneMatch(Figure::isRate) && figures.stream().anyMatch(figure -> !figure.isZero())) {
                Relation sum = new Relation(Kind.SUM, target, Computed.sum(figures), BY_NAME_ALONE,
                    new Explanation("“" + String.join("/", matrix.row(total)) + "”应等于各项之和", "\"" + String.join("/", matrix.row(total)) + "\" should be the sum of its parts"));
                if (sum.isBroken() && nameless && (!matrix.isNameless() || matrix.table().ragged().contains(true)) || sum.isBroken() && figures.stream().anyMatch(figure -> figure.numeral().factor().compareTo(target.numeral().factor()) != 0)) {
                    continue;
                }
                sums.add(sum);
                int column = c;
                if (parts.stream().anyMatch(r -> matrix.isOpen(r, column) && !matrix.row(r).isEmpty())) {
                    lacking.add(sums.getLast());
                }
            }
        }
        return sums;
    }
}
