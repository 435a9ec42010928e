package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "学前教育专业升学率为 37.7%": a rate of a row that the table does not print, from the column that it is called after and the group that such rates are of.
final class RowRates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern RATE = Pattern.compile("(?:^|[，；、])([^，；]{2,16}?)(?:专业|学院|班)?的?([一-龥]{2,4})率(?:\\([^)]*\\))?(?:为|达到?|是|仅|仅为|约为)?\\s*$");
    private static final Explanation ROW = new Explanation("比率应等于表中这一行的两个数之商", "The rate should be the quotient of two numbers of this row of the table");

    private RowRates() {
    }

    static List<Relation> in(List<Quantity> all, Collection<Matrix> matrices) {
        List<Relation> found = new ArrayList<>();
        for (Quantity rate : all) {
            Matcher said = RATE.matcher(rate.clause());
            if (rate.numeral().isPercentage() && rate.numeral().isFirm() && !rate.isChange() && said.find()) {
                Readings.heldOrOnly(readings(rate, Series.plain(said.group(1)), said.group(2), matrices)).ifPresent(found::add);
            }
        }
        return found;
    }

    /// None of a table that prints such rates itself.
    private static List<Relation> readings(Quantity rate, String name, String stem, Collection<Matrix> matrices) {
        List<Relation> readings = new ArrayList<>();
        for (Matrix matrix : matrices) {
            int part = column(matrix, Pattern.compile(Pattern.quote(stem)));
            int whole = column(matrix, Rates.groups(stem));
            boolean printed = column(matrix, Pattern.compile(Pattern.quote(stem) + "率")) >= 0;
            for (int r = 0; r < matrix.height() && part >= 0 && whole >= 0 && !printed; r++) {
                @Nullable Figure one = matrix.at(r, part);
                @Nullable Figure group = matrix.at(r, whole);
                boolean named = !matrix.row(r).isEmpty() && name.equals(Series.plain(matrix.row(r).getLast()));
                if (named && one != null && group != null) {
                    Computed.quotient(one, group, HUNDRED).ifPresent(value -> readings.add(new Relation(Kind.RATE, rate.figure(), value, Alternatives.CERTAIN, ROW)));
                }
            }
        }
        return readings;
    }

    /// The only column that is called so; -1 if there is none.
    private static int column(Matrix matrix, Pattern name) {
        int found = -1;
        for (int c = 0; c < matrix.width(); c++) {
            boolean called = !matrix.column(c).isEmpty() && name.matcher(Names.of(matrix.column(c).getLast())).matches();
            if (called && found >= 0) {
                return -1;
            }
            found = called ? c : found;
        }
        return found;
    }
}
