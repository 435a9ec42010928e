package org.zhixing.campus.reproduction;

import org.zhixing.campus.figures.SchoolIndicators;
import org.zhixing.campus.reproduction.PublishedValue.Dates;
import org.zhixing.campus.reproduction.PublishedValue.Printed;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.Evaluation;
import org.zhixing.indicators.catalogue.Measured;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What a school's records would count if the included report were true wherever it can be: the counts that it prints,
/// with those of `world.tsv` where it contradicts itself or doesn't print them. It stands in for the records.
final class ConsistentWorld implements Measured {

    static final Catalogue CATALOGUE = Catalogue.of(SchoolIndicators.ALL);

    private final Map<Quantity, Amount> counts = new HashMap<>();
    private final Evaluation evaluation = new Evaluation(CATALOGUE, this);

    ConsistentWorld() {
        PublishedTables included = PublishedTables.included();
        Bindings.of(included).all().forEach((place, quantity) -> {
            Indicator indicator = CATALOGUE.get(quantity.key());
            if (!(indicator instanceof Derived)) {
                PublishedValue value = PublishedValue.read(included.table(place.table()).stated(place.r(), place.c()), indicator.unit());
                amount(value).forEach(amount -> counts.putIfAbsent(quantity, amount));
            }
        });
        rows().forEach(row -> counts.put(new Quantity(row.get(0), slice(row.get(1)), Integer.parseInt(row.get(2))), Amount.of(new BigDecimal(row.get(3)))));
    }

    Amount of(Quantity quantity) {
        return evaluation.value(quantity.key(), quantity.slice(), ReportYear.of(quantity.year()));
    }

    @Override
    public Amount value(Measure measure, Slice slice, ReportYear year) {
        return counts.getOrDefault(new Quantity(measure.key(), slice, year.number()), Amount.of(0));
    }

    @Override
    public Set<Slice> slices(Measure measure, Set<String> dimensions, ReportYear year) {
        return counts.keySet().stream().filter(count -> count.key().equals(measure.key()) && count.year() == year.number()
            && count.slice().dimensions().equals(dimensions)).map(Quantity::slice).collect(Collectors.toSet());
    }

    private static List<Amount> amount(PublishedValue value) {
        return switch (value) {
            case Printed printed -> List.of(printed.interval()
                ? new Amount.Interval(Amount.fraction(printed.lowest()), Amount.fraction(printed.highest()))
                : Amount.of(printed.lowest().multiply(BigDecimal.valueOf(printed.suffix().equals("G") ? 1000 : 1))));
            case Dates(var months) -> List.of(new Amount.Months(months));
            case PublishedValue.Unread unread -> List.of();
        };
    }

    private static Slice slice(String text) {
        return text.isEmpty() ? Slice.WHOLE : Slice.of(text.split("=")[0], text.split("=")[1]);
    }

    private static List<List<String>> rows() {
        try (InputStream in = Objects.requireNonNull(ConsistentWorld.class.getResourceAsStream("/reproduction/world.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
