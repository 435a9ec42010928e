package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "资产负债率为 8.6%（负债 742.35 万元，资产总额 8642.75 万元）": the bracket says what was divided by what.
final class BracketQuotients {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Explanation QUOTIENT = new Explanation("应等于括号内两个数之商", "It should be the quotient of the two numbers in the brackets");

    private BracketQuotients() {
    }

    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (int i = 0; i + 2 < all.size(); i++) {
            Quantity rate = all.get(i);
            boolean suits = rate.numeral().isFirm() && !rate.aside() && !rate.isChange() && rate.lead().matches("[^，]*(?:率|比|倍数)(?:为|是|达)?\\s*") && isBracketed(all, i);
            if (suits) {
                relation(rate, all.get(i + 1), all.get(i + 2)).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Whether a bracket opens right behind a number and holds exactly the next two.
    private static boolean isBracketed(List<Quantity> all, int i) {
        Quantity rate = all.get(i);
        Quantity one = all.get(i + 1);
        Quantity other = all.get(i + 2);
        if (!(rate.figure().place() instanceof Place.InSentence in) || one.sentence() != rate.sentence() || other.sentence() != rate.sentence()) {
            return false;
        }
        String plain = Said.plain(in);
        boolean opens = plain.substring(Said.end(rate)).startsWith("(") && one.aside() && other.aside();
        boolean more = i + 3 < all.size() && all.get(i + 3).sentence() == rate.sentence() && all.get(i + 3).aside() && !plain.substring(Said.end(other), Said.start(all.get(i + 3))).contains(")");
        return opens && !more && one.numeral().isFirm() && other.numeral().isFirm() && one.isCountOf(other) && !one.numeral().isPercentage();
    }

    /// Either over the other.
    private static Optional<Relation> relation(Quantity rate, Quantity one, Quantity other) {
        BigDecimal times = rate.numeral().isPercentage() ? HUNDRED : BigDecimal.ONE;
        Optional<Relation> said = relation(rate, one.figure(), other.figure(), times);
        Optional<Relation> turned = relation(rate, other.figure(), one.figure(), times);
        return said.filter(relation -> !relation.isBroken()).or(() -> turned.filter(relation -> !relation.isBroken())).or(() -> said);
    }

    private static Optional<Relation> relation(Quantity rate, Figure part, Figure whole, BigDecimal times) {
        return Computed.quotient(part, whole, times).map(value -> new Relation(Kind.RATE, rate.figure(), value, 65, QUOTIENT));
    }
}
