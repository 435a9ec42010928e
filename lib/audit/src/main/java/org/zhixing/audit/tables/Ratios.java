package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/// Columns of rates are quotients of two other columns, or of one column and its total. Which, the numbers tell.
final class Ratios {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ENOUGH_BITS = 7;

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();

    private Ratios(Matrix matrix) {
        this.matrix = matrix;
    }

    static List<Relation> in(Matrix matrix) {
        if (matrix.width() > Matrix.WIDEST) {
            return List.of();
        }
        Ratios ratios = new Ratios(matrix);
        for (int c = 0; c < matrix.width(); c++) {
            if (matrix.isRate(c) && !matrix.isChange(c) && !Words.isCode(matrix.column(c))) {
                ratios.choose(c);
            }
        }
        return ratios.found;
    }

    private record Candidate(List<Relation> relations, int score, int held, int broken) {
    }

    private void choose(int rate) {
        @Nullable Candidate best = null;
        for (int part = 0; part < matrix.width(); part++) {
            if (part == rate || matrix.isRate(part) && !isPerUnit(rate) && !Words.isMean(matrix.column(part)) || matrix.isChange(part)) {
                continue;
            }
            for (int whole = 0; whole < matrix.width(); whole++) {
                if (whole != rate && whole != part && !matrix.isRate(whole) && !matrix.isChange(whole) && sameYear(rate, part, whole)) {
                    best = better(best, candidate(rate, part, whole));
                }
            }
            if (sameYear(rate, part, part)) {
                best = better(best, candidate(rate, part, -1));
                best = better(best, ofSum(rate, part));
            }
        }
        if (best == null || best.broken > 0 || best.held == 0) {
            best = ofSiblings(rate, best);
        }
        impliedTotals(rate);
        if (best != null && best.held > 0 && best.score >= ENOUGH_BITS && (best.broken * 2 <= best.held || best.broken <= best.held && best.score >= 9)) {
            found.addAll(best.relations);
        }
    }

    /// The sum of two neighbours of one group, over a third column.
    private @Nullable Candidate ofSiblings(int rate, @Nullable Candidate sofar) {
        Candidate best = sofar;
        for (int part = 0; part + 1 < matrix.width(); part++) {
            if (matrix.isRate(part) || matrix.isRate(part + 1)) {
                continue;
            }
            for (int whole = 0; whole < matrix.width(); whole++) {
                if (whole != rate && whole != part && whole != part + 1 && !matrix.isRate(whole)) {
                    best = better(best, candidate(rate, part, part + 1, whole));
                }
            }
        }
        return best;
    }

    private boolean isPerUnit(int rate) {
        return matrix.column(rate).stream().anyMatch(label -> label.matches(".*(均|每).*"));
    }

    private static @Nullable Candidate better(@Nullable Candidate one, Candidate other) {
        return one == null || other.score > one.score ? other : one;
    }

    /// Columns of other years have no part in a rate.
    private boolean sameYear(int rate, int part, int whole) {
        var year = Words.year(matrix.column(rate));
        return (year.isEmpty() || Words.year(matrix.column(part)).isEmpty() || Words.year(matrix.column(part)).equals(year))
            && (year.isEmpty() || Words.year(matrix.column(whole)).isEmpty() || Words.year(matrix.column(whole)).equals(year));
    }

    /// With `whole` -1, the share of the part column's total.
    private Candidate candidate(int rate, int part, int whole) {
        return candidate(rate, part, -1, whole);
    }

    private Candidate candidate(int rate, int part, int more, int whole) {
        List<Relation> relations = new ArrayList<>();
        int score = prior(rate, part, whole);
        int held = 0;
        int broken = 0;
        for (int r = 0; r < matrix.height(); r++) {
            Figure target = matrix.at(r, rate);
            Figure numerator = matrix.at(r, part);
            Figure addend = more >= 0 ? matrix.at(r, more) : null;
            Figure denominator = whole >= 0 ? matrix.at(r, whole) : total(r, part);
            if (target == null || numerator == null || denominator == null || more >= 0 && addend == null || numerator.isRate() && !isPerUnit(rate) || denominator.isRate() || denominator == numerator
                || target.numeral().unit().equals(Units.POINT) || Words.isChange(matrix.row(r)) || whole < 0 && Words.isGrandTotal(matrix.row(r))) {
                continue;
            }
            Optional<Relation> relation = relation(target, addend == null ? Computed.of(numerator) : Computed.sum(List.of(numerator, addend)), denominator, rate);
            if (relation.isEmpty()) {
                continue;
            }
            if (matrix.isTotalRow(r) || Words.isMean(matrix.row(r))) {
                if (isMeanOfColumn(target, rate, r)) {
                    continue;
                }
            }
            relations.add(relation.get());
            if (relation.get().isBroken()) {
                broken++;
            } else {
                held++;
                score += relation.get().bits();
            }
        }
        return new Candidate(relations, score - 3 * broken - (more >= 0 ? 5 : 3), held, broken);
    }

    /// The share of a column's sum that is not printed; or, if a part is wrong, what the share of another row says of this one.
    private Candidate ofSum(int rate, int part) {
        List<Integer> rows = new ArrayList<>();
        boolean totalled = false;
        for (int r = 0; r < matrix.height(); r++) {
            Figure target = matrix.at(r, rate);
            Figure numerator = matrix.at(r, part);
            boolean usable = target != null && numerator != null && (target.numeral().isPercentage() || isPerUnit(rate) && !target.isRate()) && !numerator.isRate() && !Words.isChange(matrix.row(r)) && !matrix.isRateRow(r) && numerator.value().signum() > 0;
            totalled |= matrix.isTotalRow(r);
            if (usable) {
                rows.add(r);
            }
        }
        boolean named = matrix.column(rate).stream().anyMatch(label -> label.matches(".*(占|比重|比例|构成|百分比).*"));
        Candidate none = new Candidate(List.of(), Integer.MIN_VALUE, 0, 0);
        boolean each = isPerUnit(rate) && rows.stream().noneMatch(r -> figure(r, rate).numeral().isPercentage());
        boolean called = (isCalledAfter(rate, part) || each) && rows.size() > 3;
        if (totalled && !each || !named && !called || rows.size() < 3) {
            return none;
        }
        Computed whole = Computed.sum(matrix.of(rows, part));
        Candidate best = each ? none : shares(rate, part, rows, r -> Computed.quotient(Computed.of(figure(r, part)), whole, HUNDRED));
        for (int other : rows) {
            best = better(best, shares(rate, part, rows, r -> r == other ? Optional.empty() : Computed.quotient(Computed.product(figure(r, part), figure(other, rate)), Computed.of(figure(other, part)), BigDecimal.ONE)));
        }
        return best == null || best.held < (named ? 2 : 3) ? none : best;
    }

    /// 及格率 beside 及格人数: rates of one group whose size the table does not print.
    private boolean isCalledAfter(int rate, int part) {
        String counted = innermost(part).replaceAll("(人数|人次|数)$", "");
        return counted.length() >= 2 && innermost(rate).equals(counted + "率");
    }

    /// If the shares of all rows agree about the whole, and a printed total does not, the total is wrong.
    private void impliedTotals(int rate) {
        int total = -1;
        for (int r = 0; r < matrix.height(); r++) {
            total = Words.isGrandTotal(matrix.row(r)) ? r : total;
        }
        for (int part = 0; total >= 0 && part < matrix.width(); part++) {
            Figure printed = matrix.at(total, part);
            if (part == rate || printed == null || printed.isRate() || matrix.isRate(part) || matrix.isChange(part) || !sameYear(rate, part, part)) {
                continue;
            }
            List<Relation> implied = new ArrayList<>();
            for (int r = 0; r < matrix.height(); r++) {
                Figure count = matrix.at(r, part);
                Figure share = matrix.at(r, rate);
                if (r != total && count != null && share != null && share.numeral().isPercentage() && !count.isRate() && !matrix.isTotalRow(r) && !Words.isChange(matrix.row(r)) && count.value().signum() > 0 && share.interval().low().signum() > 0) {
                    Computed.quotient(Computed.of(count).times(HUNDRED, "*100"), Computed.of(share), BigDecimal.ONE).ifPresent(whole -> implied.add(new Relation(Kind.RATE, printed, whole, 75,
                        new Explanation("各项占比所依据的总数与此不同", "The shares of all items are of another total"))));
                }
            }
            if (implied.size() >= 4 && implied.stream().allMatch(Relation::isBroken) && agree(implied)) {
                found.add(implied.stream().min(Comparator.comparing(relation -> relation.computed().range().width())).get());
            }
        }
    }

    private static boolean agree(List<Relation> implied) {
        BigDecimal low = implied.stream().map(relation -> relation.computed().range().low()).max(BigDecimal::compareTo).orElseThrow();
        BigDecimal high = implied.stream().map(relation -> relation.computed().range().high()).min(BigDecimal::compareTo).orElseThrow();
        return low.compareTo(high) <= 0;
    }

    private Figure figure(int r, int c) {
        return Objects.requireNonNull(matrix.at(r, c));
    }

    private Candidate shares(int rate, int part, List<Integer> rows, IntFunction<Optional<Computed>> computed) {
        List<Relation> relations = new ArrayList<>();
        String name = String.join("/", matrix.column(rate));
        for (int r : rows) {
            computed.apply(r).ifPresent(value -> relations.add(new Relation(Kind.RATE, figure(r, rate), value, 85,
                new Explanation("“" + name + "”应与各行的数成比例", "\"" + name + "\" should be in proportion to the numbers of the rows"))));
        }
        int broken = (int) relations.stream().filter(Relation::isBroken).count();
        int score = relations.stream().mapToInt(relation -> relation.isBroken() ? -3 : relation.bits()).sum();
        return new Candidate(relations, prior(rate, part, -1) + score - 3, relations.size() - broken, broken);
    }

    private boolean isMeanOfColumn(Figure target, int rate, int row) {
        List<Figure> others = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            Figure figure = matrix.at(r, rate);
            if (r != row && figure != null && !matrix.isTotalRow(r) && !Words.isChange(matrix.row(r))) {
                others.add(figure);
            }
        }
        return Computed.mean(others).map(mean -> mean.range().meets(target.interval())).orElse(false);
    }

    /// The figure of the part column in the nearest total row below, else above.
    private @Nullable Figure total(int row, int part) {
        for (int r = matrix.height() - 1; r >= 0; r--) {
            if (r != row && Words.isGrandTotal(matrix.row(r)) && matrix.at(r, part) != null) {
                return matrix.at(r, part);
            }
        }
        return null;
    }

    private Optional<Relation> relation(Figure target, Computed numerator, Figure denominator, int rate) {
        BigDecimal times = target.numeral().isPercentage() ? target.numeral().unit().equals(Units.PERMILLE) ? BigDecimal.valueOf(1000) : HUNDRED : BigDecimal.ONE;
        Kind kind = target.numeral().isRatio() ? Kind.RATIO : isPerUnit(rate) ? Kind.PER_CAPITA : Kind.RATE;
        String name = String.join("/", matrix.column(rate));
        return Computed.quotient(numerator, Computed.of(denominator), times).map(value -> new Relation(kind, target, value, 85,
            new Explanation("“" + name + "”应由同行的两个数相除得出", "\"" + name + "\" should be the quotient of two numbers beside it")));
    }

    /// What the labels say for a pair of columns before any number is looked at.
    private int prior(int rate, int part, int whole) {
        int prior = 0;
        String name = innermost(rate);
        if (part == rate - 1 || whole == rate - 1) {
            prior += 2;
        }
        if (whole >= 0) {
            prior += isPerHead(name, String.join("", matrix.column(whole))) ? 4 : 0;
            String denominator = innermost(whole).replaceAll("(人数|数)$", "");
            prior += denominator.length() >= 2 && name.contains(denominator) ? 4 : 0;
        } else {
            prior += name.matches(".*(占比|比重|比例|构成).*") ? 4 : 0;
        }
        int named = 0;
        for (String label : matrix.column(part)) {
            String numerator = Plain.label(label).replaceAll("(人数|数)$", "");
            named = Math.max(named, numerator.length() < 2 ? 0 : name.startsWith(numerator) ? 7 : name.contains(numerator) || isPerUnit(rate) && Words.overlap(name, numerator) ? 3 : 0);
        }
        return prior + named;
    }

    /// 生均 is over students, 师均 over teachers, 班均 over classes.
    private static boolean isPerHead(String name, String whole) {
        return name.contains("生均") && whole.contains("生") || name.contains("师均") && whole.contains("师") || name.contains("班均") && whole.contains("班") || name.contains("人均") && whole.contains("人");
    }

    private String innermost(int c) {
        return matrix.column(c).isEmpty() ? "" : Plain.label(matrix.column(c).getLast());
    }
}
