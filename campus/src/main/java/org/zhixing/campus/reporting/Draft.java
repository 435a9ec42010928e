package org.zhixing.campus.reporting;

import org.zhixing.book.Run;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// One report in the making: the year's figures in one language, with the cards of those used so far.
final class Draft {

    final YearFigures figures;
    final Language language;
    final SettingStandard standard;
    final Names names;
    final Numbers numbers;
    final Spelling spelling;
    final Cards cards;

    Draft(YearFigures figures, Language language, SettingStandard standard, Names names) {
        this.figures = figures;
        this.language = language;
        this.standard = standard;
        this.names = names;
        this.numbers = new Numbers(language);
        this.spelling = new Spelling(numbers);
        this.cards = new Cards(figures, language, standard);
    }

    Catalogue catalogue() {
        return figures.catalogue();
    }

    Indicator indicator(Reference reference) {
        return catalogue().get(reference.key());
    }

    int year(int before) {
        return figures.year().number() - before;
    }

    Amount amount(Reference reference) {
        return figures.value(reference.key(), reference.slice(), reference.yearsBefore());
    }

    Run.Figure figure(Reference reference, String text) {
        return new Run.Figure(text, cards.of(reference));
    }

    Run.Figure inTable(Reference reference) {
        return figure(reference, numbers.inTable(amount(reference), indicator(reference)));
    }

    String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /// Whether a record belongs to the slice in the year or one of the two before, or its values are declared anyhow.
    boolean recorded(Reference reference) {
        Slice slice = reference.slice();
        boolean declared = slice.dimensions().stream().allMatch(name -> catalogue().dimension(name).filter(known -> known.values().containsKey(slice.values().get(name))).isPresent());
        return declared || IntStream.rangeClosed(reference.yearsBefore(), reference.yearsBefore() + 2)
            .anyMatch(before -> figures.slices(reference.key(), slice.dimensions(), before).contains(slice));
    }

    /// What the value of a slice's dimension is called.
    String called(String dimension, Slice slice) {
        String value = slice.values().getOrDefault(dimension, "");
        return catalogue().dimension(dimension).map(known -> known.shown(value, language)).orElse(value);
    }

    /// The slices by these dimensions in which any of the figures counts a record, as declared, or with the greatest figure first.
    /// @param by whose amount decides where the dimensions' values have no order
    List<Slice> slices(List<Reference> of, Reference by, List<String> dimensions) {
        Set<Slice> found = new HashSet<>();
        for (Reference each : of) {
            Set<String> asked = new HashSet<>(dimensions);
            asked.addAll(each.slice().dimensions());
            figures.slices(each.key(), asked, each.yearsBefore()).stream().filter(slice -> slice.values().entrySet().containsAll(each.slice().values().entrySet()))
                .map(slice -> slice.without(each.slice().dimensions())).forEach(found::add);
        }
        Comparator<Slice> order = (a, b) -> 0;
        for (String dimension : dimensions) {
            order = order.thenComparing(slice -> rank(dimension, slice));
        }
        return found.stream().sorted(order.thenComparing(slice -> amount(by.within(slice, 0)), Draft::greatestFirst).thenComparing(Slice::toString)).toList();
    }

    static int greatestFirst(Amount left, Amount right) {
        return Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()).compare(Numbers.exact(right), Numbers.exact(left));
    }

    private int rank(String dimension, Slice slice) {
        String value = slice.values().getOrDefault(dimension, "");
        return catalogue().dimension(dimension).map(Dimension::values).map(values -> List.copyOf(values.keySet()).indexOf(value)).orElse(0);
    }
}
