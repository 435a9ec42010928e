package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.campus.reproduction.Expression.Constant;
import org.zhixing.campus.reproduction.Expression.Count;
import org.zhixing.campus.reproduction.Expression.Leaf;
import org.zhixing.campus.reproduction.Expression.Rest;
import org.zhixing.indicators.fact.Slice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The relations of `relations.tsv`, over the slices that a report prints.
final class Relations {

    private static final String ANY = "=*";
    private static final String AT_MOST = "<= ";
    private static final Pattern OVER = Pattern.compile("(sum|mean|count)\\((\\S+)\\[(\\S+)]\\)");
    private static final Pattern QUANTITY = Pattern.compile("([a-z_.]+)(?:\\[([^]]+)])?");

    private final Collection<Quantity> printed;
    private final int year;
    /// The slice that `[dimension=*]` stands for.
    private final Slice each;

    private Relations(Collection<Quantity> printed, int year, Slice each) {
        this.printed = printed;
        this.year = year;
        this.each = each;
    }

    /// Every declared relation, in each of its years, over the quantities that are printed.
    static List<Relation> declared(Collection<Quantity> printed) {
        List<Relation> relations = new ArrayList<>();
        for (List<String> row : Declared.rows("relations.tsv")) {
            for (String year : row.get(0).split(",")) {
                int of = Integer.parseInt(year);
                eachOf(row.get(1), printed, of).forEach(slice -> new Relations(printed, of, slice).relation(row.get(1), row.get(2)).ifPresent(relations::add));
            }
        }
        return relations;
    }

    private static Stream<Slice> eachOf(String left, Collection<Quantity> printed, int year) {
        Matcher quantity = QUANTITY.matcher(left);
        if (!left.contains(ANY) || !quantity.matches()) {
            return Stream.of(Slice.WHOLE);
        }
        String dimension = quantity.group(2).replace(ANY, "");
        return slices(printed, quantity.group(1), List.of(dimension), year);
    }

    private static Stream<Slice> slices(Collection<Quantity> printed, String key, List<String> dimensions, int year) {
        return printed.stream().filter(quantity -> quantity.key().equals(key) && quantity.year() == year
            && quantity.slice().dimensions().size() == dimensions.size() && quantity.slice().dimensions().containsAll(dimensions))
            .map(Quantity::slice).distinct();
    }

    private Optional<Relation> relation(String left, String right) {
        Optional<Expression<Quantity>> of = right.startsWith(AT_MOST) ? expression(right.substring(AT_MOST.length())).map(most -> most.minus(new Rest<>())) : expression(right);
        return of.map(expression -> new Relation(quantity(left), expression));
    }

    /// Terms with signs between blanks, such as `100 - exams.pass_rate`.
    private Optional<Expression<Quantity>> expression(String text) {
        String[] parts = text.split(" ");
        Optional<Expression<Quantity>> whole = term(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            boolean plus = parts[i].equals("+");
            Optional<Expression<Quantity>> next = term(parts[i + 1]);
            whole = whole.flatMap(left -> next.map(right -> plus ? left.plus(right) : left.minus(right)));
        }
        return whole;
    }

    private Optional<Expression<Quantity>> term(String text) {
        if (text.matches("\\d+")) {
            return Optional.of(Expression.number(Long.parseLong(text)));
        }
        Matcher over = OVER.matcher(text);
        if (!over.matches()) {
            return Optional.of(new Leaf<>(quantity(text)));
        }
        List<Quantity> parts = slices(printed, over.group(2), List.of(over.group(3).split(",")), year)
            .map(slice -> new Quantity(over.group(2), slice, year)).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(switch (over.group(1)) {
            case "sum" -> sum(parts);
            case "mean" -> sum(parts).over(new Constant<>(BigFraction.of(parts.size())));
            default -> new Count<>(parts);
        });
    }

    static Expression<Quantity> sum(List<Quantity> parts) {
        return parts.stream().map(part -> (Expression<Quantity>) new Leaf<>(part)).reduce(Expression::plus).orElseThrow();
    }

    private Quantity quantity(String text) {
        Matcher quantity = QUANTITY.matcher(text);
        if (!quantity.matches()) {
            throw new IllegalArgumentException("relations.tsv: " + text);
        }
        Slice slice = Slice.WHOLE;
        for (Map.Entry<String, String> one : each.values().entrySet()) {
            slice = text.contains(ANY) ? slice.and(one.getKey(), one.getValue()) : slice;
        }
        if (quantity.group(2) != null && !text.contains(ANY)) {
            String[] pair = quantity.group(2).split("=", 2);
            slice = Slice.of(pair[0], pair[1]);
        }
        return new Quantity(quantity.group(1), slice, year);
    }
}
