package org.zhixing.campus.audit;

import org.zhixing.book.Book;
import org.zhixing.book.Card;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.util.Objects;
import java.util.Optional;

/// What this school's figures are, by the cards of its report or by name.
final class Meanings {

    private static final int YEARS_BACK = 3;

    private final YearFigures figures;
    private final Book book;
    private final Numbers numbers = new Numbers(Language.ZH);

    Meanings(YearFigures figures, Book book) {
        this.figures = figures;
        this.book = book;
    }

    /// A card's figure; that of a threshold is no indicator's.
    Meaning ofCard(String id) {
        Card card = Objects.requireNonNull(book.cards().get(id), id);
        if (card.key().startsWith("standard.")) {
            return new Meaning(card.key(), Amount.of(Objects.requireNonNull(card.value())), card.unit(), false, card.shown());
        }
        int year = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        return meaning(new Named(card.key(), new Slice(card.slice()), year));
    }

    /// Empty for a year too far back, or a slice that the indicator does not have.
    Optional<Meaning> of(Named named) {
        int before = figures.year().number() - named.year();
        boolean known = before >= 0 && before <= YEARS_BACK && figures.catalogue().slicings(named.key()).contains(named.slice().dimensions());
        return known ? Optional.of(meaning(named)).filter(meaning -> !(meaning.amount() instanceof Amount.Missing)) : Optional.empty();
    }

    private Meaning meaning(Named named) {
        Indicator indicator = figures.catalogue().get(named.key());
        int before = figures.year().number() - named.year();
        Amount amount = figures.value(named.key(), named.slice(), before);
        StringBuilder key = new StringBuilder(named.key());
        named.slice().values().forEach((dimension, value) -> key.append('|').append(dimension).append('=').append(value));
        return new Meaning(key.append(before == 0 ? "" : "@-" + before).toString(), amount, indicator.unit().code(), indicator instanceof Derived derived && derived.change(),
            numbers.withUnit(amount, indicator));
    }
}
