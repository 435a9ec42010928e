package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.reproduction.Expression.Leaf;
import org.zhixing.campus.reproduction.PublishedValue.Printed;
import org.zhixing.indicators.fact.Slice;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// Small reports: a whole of two parts, a third that nothing is said of, and a share.
class PropagationTest {

    private static final Quantity WHOLE = quantity("whole");
    private static final Quantity ONE = quantity("one");
    private static final Quantity OTHER = quantity("other");
    private static final Quantity SHARE = quantity("share");
    private static final List<Relation> RELATIONS = List.of(
        new Relation(WHOLE, new Leaf<>(ONE).plus(new Leaf<>(OTHER))),
        new Relation(SHARE, new Leaf<>(ONE).over(new Leaf<>(WHOLE)).times(Expression.number(100))));

    @Test
    void findsTheCellsThatCannotAllBeTrue() {
        assertThat(conflicts(count(1, WHOLE, 10), count(2, ONE, 4), count(3, OTHER, 7))).containsExactly(places(1, 2, 3));
    }

    @Test
    void acceptsWhatIsOnlyRounded() {
        assertThat(conflicts(count(1, WHOLE, 3), count(2, ONE, 1), rate(4, "33.3"))).isEmpty();
        assertThat(conflicts(count(1, WHOLE, 3), count(2, ONE, 2), rate(4, "66.6"))).isEmpty();
    }

    @Test
    void nothingIsLessThanNothing() {
        assertThat(conflicts(count(1, WHOLE, 3), count(2, ONE, 4))).containsExactly(places(1, 2));
    }

    @Test
    void countsAreWholeNumbers() {
        assertThat(conflicts(count(1, WHOLE, 10), rate(4, "55.5"))).containsExactly(places(1, 4));
    }

    @Test
    void solvesARelationForWhateverIsWrong() {
        Expression<Quantity> one = RELATIONS.getFirst().of(ONE).orElseThrow();
        assertThat(one.text(Quantity::key)).isEqualTo("whole-other");
        assertThat(RELATIONS.getLast().of(WHOLE).map(whole -> whole.text(Quantity::key))).isEqualTo(Optional.of("one/(share/100)"));
    }

    @Test
    void takesRangesThroughArithmetic() {
        Range range = RELATIONS.getFirst().right().range(quantity -> new Range(BigFraction.of(-2), BigFraction.of(3))).orElseThrow();
        assertThat(range).isEqualTo(new Range(BigFraction.of(-4), BigFraction.of(6)));
        assertThat(RELATIONS.getLast().right().range(quantity -> new Range(BigFraction.of(-2), BigFraction.of(3)))).isEmpty();
    }

    private static List<Set<Place>> conflicts(Claim... claims) {
        Set<Place> kept = List.of(claims).stream().map(Claim::place).collect(Collectors.toSet());
        return new Reasoning(List.of(claims), RELATIONS, quantity -> !quantity.equals(SHARE)).conflicts(kept);
    }

    private static Claim count(int c, Quantity quantity, long value) {
        return claim(c, quantity, BigDecimal.valueOf(value), true);
    }

    private static Claim rate(int c, String value) {
        return claim(c, SHARE, new BigDecimal(value), false);
    }

    private static Claim claim(int c, Quantity quantity, BigDecimal value, boolean counted) {
        return Claim.of(new Place("1", 1, c), quantity, new Printed(value, value, false, value.scale(), false, ""), value, BigDecimal.ONE, counted, false);
    }

    private static Set<Place> places(int... columns) {
        return Arrays.stream(columns).mapToObj(c -> new Place("1", 1, c)).collect(Collectors.toSet());
    }

    private static Quantity quantity(String key) {
        return new Quantity(key, Slice.WHOLE, 2019);
    }
}
