package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Exact arithmetic over leaves: quantities where a relation is declared, published cells where it is redone.
sealed interface Expression<L> {

    record Leaf<L>(L of) implements Expression<L> {}

    record Constant<L>(BigFraction value) implements Expression<L> {}

    /// How many leaves there are, whatever they state.
    record Count<L>(List<L> of) implements Expression<L> {}

    /// What is left over where one count is at most another: nothing or more.
    record Rest<L>() implements Expression<L> {}

    record Operation<L>(Expression<L> left, Sign sign, Expression<L> right) implements Expression<L> {}

    enum Sign {
        PLUS("+"), MINUS("-"), TIMES("*"), OVER("/");

        final String text;

        Sign(String text) {
            this.text = text;
        }

        private int strength() {
            return ordinal() / 2;
        }
    }

    static <L> Expression<L> number(long value) {
        return new Constant<>(BigFraction.of(value));
    }

    default Expression<L> plus(Expression<L> other) {
        return new Operation<>(this, Sign.PLUS, other);
    }

    default Expression<L> minus(Expression<L> other) {
        return new Operation<>(this, Sign.MINUS, other);
    }

    default Expression<L> times(Expression<L> other) {
        return new Operation<>(this, Sign.TIMES, other);
    }

    default Expression<L> over(Expression<L> other) {
        return new Operation<>(this, Sign.OVER, other);
    }

    /// The leaves in the order of the text, each as often as it occurs.
    default List<L> leaves() {
        return switch (this) {
            case Leaf<L>(L of) -> List.of(of);
            case Constant<L> c -> List.of();
            case Rest<L> rest -> List.of();
            case Count<L>(List<L> of) -> of;
            case Operation<L>(Expression<L> left, Sign sign, Expression<L> right) -> {
                List<L> all = new ArrayList<>(left.leaves());
                all.addAll(right.leaves());
                yield all;
            }
        };
    }

    /// Whether it is an equation, which can be redone.
    default boolean equation() {
        return switch (this) {
            case Rest<L> rest -> false;
            case Operation<L>(Expression<L> left, Sign sign, Expression<L> right) -> left.equation() && right.equation();
            case Leaf<L> leaf -> true;
            case Constant<L> c -> true;
            case Count<L> c -> true;
        };
    }

    /// The values that it may have when its leaves have theirs; empty where it may divide by zero.
    default Optional<Range> range(Function<L, Range> leaf) {
        return switch (this) {
            case Leaf<L>(L of) -> Optional.of(leaf.apply(of));
            case Constant<L>(BigFraction value) -> Optional.of(Range.exactly(value));
            case Rest<L> rest -> Optional.of(Range.FROM_ZERO);
            case Count<L>(List<L> of) -> Optional.of(Range.exactly(BigFraction.of(of.size())));
            case Operation<L>(Expression<L> left, Sign sign, Expression<L> right) ->
                left.range(leaf).flatMap(a -> right.range(leaf).flatMap(b -> combined(a, sign, b)));
        };
    }

    /// The expression for one leaf if this one equals `value`; empty if the leaf does not occur exactly once.
    default Optional<Expression<L>> solvedFor(L wanted, Expression<L> value) {
        return switch (this) {
            case Leaf<L>(L of) -> of.equals(wanted) ? Optional.of(value) : Optional.empty();
            case Constant<L> c -> Optional.empty();
            case Rest<L> rest -> Optional.empty();
            case Count<L> c -> Optional.empty();
            case Operation<L>(Expression<L> left, Sign sign, Expression<L> right) -> {
                boolean inLeft = left.leaves().contains(wanted);
                boolean inRight = right.leaves().contains(wanted);
                yield inLeft == inRight ? Optional.empty()
                    : inLeft ? left.solvedFor(wanted, leftOf(value, sign, right)) : right.solvedFor(wanted, rightOf(value, sign, left));
            }
        };
    }

    /// The arithmetic as text, with as few brackets as it needs.
    default String text(Function<L, String> leaf) {
        return switch (this) {
            case Leaf<L>(L of) -> leaf.apply(of);
            case Constant<L>(BigFraction value) -> value.toString().replace(" ", "");
            case Rest<L> rest -> "…";
            case Count<L>(List<L> of) -> "count(" + String.join(",", of.stream().map(leaf).toList()) + ")";
            case Operation<L>(Expression<L> left, Sign sign, Expression<L> right) ->
                joined(left.bracketed(leaf, sign, false), sign, right.bracketed(leaf, sign, sign == Sign.MINUS || sign == Sign.OVER));
        };
    }

    private String bracketed(Function<L, String> leaf, Sign outer, boolean strict) {
        String text = text(leaf);
        boolean weak = this instanceof Operation<L> o && (o.sign().strength() < outer.strength() || strict && o.sign().strength() == outer.strength());
        return weak ? "(" + text + ")" : text;
    }

    /// A negative number on the right is subtracted, or stands in brackets.
    private static String joined(String left, Sign sign, String right) {
        return !right.startsWith("-") ? left + sign.text + right : sign == Sign.PLUS ? left + right : left + sign.text + "(" + right + ")";
    }

    private static Optional<Range> combined(Range a, Sign sign, Range b) {
        return switch (sign) {
            case PLUS -> Optional.of(a.plus(b));
            case MINUS -> Optional.of(a.minus(b));
            case TIMES -> Optional.of(a.times(b));
            case OVER -> a.over(b);
        };
    }

    private static <L> Expression<L> leftOf(Expression<L> value, Sign sign, Expression<L> right) {
        return switch (sign) {
            case PLUS -> value.minus(right);
            case MINUS -> right.plus(value);
            case TIMES -> value.over(right);
            case OVER -> value.times(right);
        };
    }

    private static <L> Expression<L> rightOf(Expression<L> value, Sign sign, Expression<L> left) {
        return switch (sign) {
            case PLUS -> value.minus(left);
            case MINUS -> left.minus(value);
            case TIMES -> value.over(left);
            case OVER -> left.over(value);
        };
    }
}
