package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Final accounts of departments: 收入总计 is 本年收入合计 with what was carried over from the year before, 支出总计 is 本年支出合计 with what is carried over to the next.
final class CarriedOver {

    private static final Pattern BOTH_TOTALS = Pattern.compile("(?:收、?支|收入、?支出)总计(?:均|各)?(?:为)?\\s*$");
    private static final Pattern INCOME_TOTAL = Pattern.compile("(?<!支|、)收入总计(?:为)?\\s*$");
    private static final Pattern SPENDING_TOTAL = Pattern.compile("(?<!入|、)支出总计(?:为)?\\s*$");
    private static final Pattern INCOME = Pattern.compile("本年(?:度)?收入(?:合计)?(?:为)?\\s*$");
    private static final Pattern SPENDING = Pattern.compile("本年(?:度)?支出(?:合计)?(?:为)?\\s*$");
    private static final Pattern OPENING = Pattern.compile("(?:年初|上年)结转(?:和|与|及)?(?:结余)?(?:资金)?(?:为)?\\s*$");
    private static final Pattern CLOSING = Pattern.compile("(?:年末结转(?:和|与|及)?(?:结余)?|结转下年)(?:资金)?(?:为)?\\s*$");
    private static final Pattern USED = Pattern.compile("使用(?:非财政拨款|专用)?结余(?:[(（][^)）]*[)）])?(?:为)?\\s*$");
    private static final Pattern SHARED_OUT = Pattern.compile("结余分配(?:为)?\\s*$");
    private static final Explanation SUM = new Explanation("总计应等于本年合计加结转结余", "The total should be this year's with what is carried over");

    private CarriedOver() {
    }

    static List<Relation> in(List<List<Quantity>> paragraphs) {
        List<Quantity> all = paragraphs.stream().flatMap(List::stream).filter(one -> one.numeral().unit().equals(Units.YUAN) && one.isLevel() && !one.isOfBefore()).toList();
        List<Relation> found = new ArrayList<>();
        balance(all, INCOME_TOTAL, INCOME, OPENING, USED).ifPresent(found::add);
        balance(all, SPENDING_TOTAL, SPENDING, CLOSING, SHARED_OUT).ifPresent(found::add);
        return found;
    }

    /// Believed only if each is said once, or always alike.
    private static Optional<Relation> balance(List<Quantity> all, Pattern total, Pattern year, Pattern carried, Pattern more) {
        List<Figure> totals = called(all, total);
        List<Figure> both = called(all, BOTH_TOTALS);
        List<Figure> years = called(all, year);
        List<Figure> rests = called(all, carried);
        List<Figure> others = called(all, more);
        Optional<Figure> whole = isOne(totals) ? totals.stream().findFirst() : totals.isEmpty() && isOne(both) ? both.stream().findFirst() : Optional.empty();
        if (whole.isEmpty() || !isOne(years) || !isOne(rests) || others.size() > 1) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>(List.of(years.getFirst(), rests.getFirst()));
        parts.addAll(others);
        return Optional.of(new Relation(Kind.SUM, whole.get(), Computed.sum(parts), 65, SUM));
    }

    private static List<Figure> called(List<Quantity> all, Pattern name) {
        return all.stream().filter(one -> name.matcher(one.lead()).find()).map(Quantity::figure).toList();
    }

    private static boolean isOne(List<Figure> figures) {
        return figures.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count() == 1;
    }
}
