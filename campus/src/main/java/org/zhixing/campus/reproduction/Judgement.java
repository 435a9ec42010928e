package org.zhixing.campus.reproduction;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.zhixing.campus.reproduction.PublishedValue.Printed;
import org.zhixing.campus.reproduction.Quantity.Bound;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Amount.Exact;
import org.zhixing.indicators.value.Amount.Interval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives every cell its status: first what holds, then what the cells that hold contradict.
final class Judgement {

    private final PublishedTables published;
    private final Catalogue catalogue;
    private final Map<Place, Comparison> comparisons = new LinkedHashMap<>();
    private final Map<Place, Status> holding = new LinkedHashMap<>();
    private final Map<Place, RoundingRule> rules = new LinkedHashMap<>();
    private final Map<Place, List<Claim>> claims;
    private final Contradictions contradictions;

    Judgement(PublishedTables published, Catalogue catalogue, List<Comparison> comparisons) {
        this.published = published;
        this.catalogue = catalogue;
        comparisons.forEach(each -> this.comparisons.put(each.place(), each));
        comparisons.stream().filter(each -> !each.change()).forEach(this::hold);
        comparisons.stream().filter(Comparison::change).forEach(this::hold);
        this.claims = comparisons.stream().collect(Collectors.toMap(Comparison::place, Judgement::claims, (a, b) -> a, LinkedHashMap::new));
        List<Claim> all = claims.values().stream().flatMap(List::stream).toList();
        this.contradictions = new Contradictions(all, relations(all), quantity -> Comparison.counts(catalogue.get(quantity.key())), holding.keySet());
    }

    ReproducedReport report() {
        return new ReproducedReport(published, published.cells().stream().map(this::cell).toList());
    }

    /// The smallest contradicted set, whatever the records reproduce.
    Set<Place> smallest() {
        return contradictions.smallest();
    }

    private List<Relation> relations(List<Claim> all) {
        Set<Quantity> quantities = all.stream().map(Claim::quantity).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Relation> relations = new ArrayList<>(Relations.declared(quantities));
        relations.addAll(Formulas.of(catalogue, quantities));
        return relations;
    }

    private void hold(Comparison comparison) {
        Place place = comparison.place();
        if (comparison.equal()) {
            holding.put(place, Status.EQUAL);
        } else if (comparison.near() && isDifferenceOfPrinted(comparison)) {
            holding.put(place, Status.ROUNDING);
            rules.put(place, RoundingRule.DIFFERENCE_OF_PRINTED_VALUES);
        } else if (comparison.truncated()) {
            holding.put(place, Status.ROUNDING);
            rules.put(place, RoundingRule.TRUNCATED);
        }
    }

    /// Whether some cells that hold, of this year and of the year before, differ by just what is published.
    private boolean isDifferenceOfPrinted(Comparison change) {
        if (!change.change() || !(change.published() instanceof Printed printed)) {
            return false;
        }
        var operands = catalogue.operands(change.quantity().key()).stream()
            .map(operand -> new Quantity(operand.key(), operand.within(change.quantity().slice()), change.quantity().year() - operand.yearsBefore())).toList();
        return printed(operands.getFirst()).stream().anyMatch(now -> printed(operands.getLast()).stream()
            .anyMatch(before -> now.subtract(before).compareTo(printed.lowest()) == 0));
    }

    private List<BigDecimal> printed(Quantity quantity) {
        return comparisons.values().stream().filter(each -> each.quantity().equals(quantity) && holding.containsKey(each.place()))
            .flatMap(each -> each.published() instanceof Printed value ? Stream.of(value.lowest()) : Stream.empty()).toList();
    }

    /// A number without its mark is no figure that holds, and still one that others may contradict.
    private static List<Claim> claims(Comparison comparison) {
        if (!(comparison.published() instanceof Printed value) || !value.suffix().isEmpty() && !comparison.inItsUnit()) {
            return List.of();
        }
        Quantity quantity = comparison.quantity();
        return !value.interval() ? List.of(claim(comparison, value, value.lowest(), quantity))
            : List.of(claim(comparison, value, value.lowest(), quantity.at(Bound.LOWEST)), claim(comparison, value, value.highest(), quantity.at(Bound.HIGHEST)));
    }

    private static Claim claim(Comparison comparison, Printed value, BigDecimal printed, Quantity quantity) {
        return Claim.of(comparison.place(), quantity, value, printed, comparison.factor(), comparison.counted(), comparison.change());
    }

    private ReproducedCell cell(Place place) {
        PublishedTable table = published.table(place.table());
        String text = table.text(place.r(), place.c());
        Comparison comparison = comparisons.get(place);
        String computed = comparison == null ? "" : comparison.written(text.endsWith("%") || text.endsWith(":1") || !table.prose() || text.endsWith("G"));
        Status status = holding.getOrDefault(place, Status.OPEN);
        Optional<Refutation> refuted = status.holds() || comparison == null ? Optional.empty() : refutation(comparison);
        return new ReproducedCell(place, table.rowName(place.r()), table.columnName(place.c()), text, computed,
            refuted.isPresent() ? Status.CONTRADICTED : status, rules.get(place),
            refuted.map(Refutation::reason).orElse(null), refuted.map(Refutation::against).orElse(List.of()), refuted.map(found -> note(place)).orElse(null));
    }

    private record Refutation(String reason, List<Place> against) {}

    private Optional<Refutation> refutation(Comparison comparison) {
        for (Claim claim : claims.getOrDefault(comparison.place(), List.of())) {
            Optional<Expression<Claim>> found = contradictions.refutation(claim, holding.keySet(),
                result -> comparison.rounded(result).equals(comparison.rounded(value(comparison.computed(), claim.quantity().bound()))));
            if (found.isPresent()) {
                return found.map(way -> refutation(comparison, way));
            }
        }
        return Optional.empty();
    }

    private static Refutation refutation(Comparison comparison, Expression<Claim> way) {
        BigFraction result = way.range(Claim::stated).orElseThrow().lowest();
        return new Refutation(way.text(Claim::text) + "=" + comparison.rounded(result), way.leaves().stream().map(Claim::place).distinct().toList());
    }

    private static BigFraction value(Amount amount, Bound bound) {
        return switch (amount) {
            case Exact(BigFraction value) -> value;
            case Interval(BigFraction lowest, BigFraction highest) -> bound == Bound.HIGHEST ? highest : lowest;
            case Amount.Months months -> BigFraction.ZERO;
            case Amount.Missing missing -> BigFraction.ZERO;
        };
    }

    private @Nullable Label note(Place place) {
        int others = contradictions.alternatives(place).size();
        return others == 0 ? null : Label.label("另有 %d 个单元格可以同样解释这一矛盾；报告其余部分和记录支持它们，故以本格为错。".formatted(others),
            "%d other cells could be wrong instead; the rest of the report and the records support them.".formatted(others));
    }
}
