package org.zhixing.audit.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether one number is another with a typist's slip: a digit changed, two exchanged, one lost or too many.
public final class Slips {

    private static final int FEWEST_DIGITS = 3;

    private Slips() {
    }

    /// Numbers of fewer than three digits are too often alike by chance.
    public static boolean isSlip(BigDecimal one, BigDecimal other) {
        String a = digits(one);
        String b = digits(other);
        if (a.equals(b) || Math.max(a.length(), b.length()) < FEWEST_DIGITS || one.signum() != other.signum()) {
            return false;
        }
        return a.length() == b.length() ? isAlike(a, b) : a.length() > b.length() ? isWithout(a, b) : isWithout(b, a);
    }

    /// Whether a slip in one of the numbers explains that their sum is off by a gap.
    /// @param gap sum less total
    public static boolean explainGap(Stream<BigDecimal> parts, BigDecimal gap) {
        return parts.anyMatch(part -> isSlip(part, part.subtract(gap)));
    }

    /// Of several broken statements about one number, the only one that a slip explains, which leaves a number near: of the others the number was not meant.
    public static Optional<Relation> onlyOne(List<Relation> relations) {
        List<Relation> slips = relations.stream().filter(relation -> isSlip(new BigDecimal(relation.expected()), relation.target().numeral().printed()) && isNear(relation)).toList();
        return slips.stream().map(Relation::expected).distinct().count() == 1 ? slips.stream().findFirst() : Optional.empty();
    }

    /// Whether what is printed is at most twice, and at least half, of what was computed: more is something else.
    public static boolean isOfSize(Relation relation) {
        BigDecimal one = relation.target().value().abs();
        BigDecimal other = relation.computed().middle().abs();
        return one.max(other).compareTo(one.min(other).multiply(BigDecimal.TWO)) <= 0;
    }

    private static boolean isNear(Relation relation) {
        BigDecimal gap = relation.computed().middle().subtract(relation.target().value()).abs();
        return gap.multiply(BigDecimal.valueOf(3)).compareTo(relation.target().value().abs()) <= 0;
    }

    private static String digits(BigDecimal number) {
        return number.abs().toPlainString().replace(".", "").replaceFirst("^0+(?=\\d)", "");
    }

    private static boolean isAlike(String a, String b) {
        int first = -1;
        int last = -1;
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                differing++;
            }
        }
        boolean exchanged = differing == 2 && last == first + 1 && a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first);
        boolean oneOff = new BigDecimal(a).subtract(new BigDecimal(b)).abs().compareTo(BigDecimal.ONE) == 0;
        return differing == 1 || exchanged || oneOff;
    }

    private static boolean isWithout(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.substring(i + 1).equals(shorter.substring(i));
    }
}
