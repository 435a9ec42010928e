package org.zhixing.campus.reporting;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.zhixing.book.Run;
import org.zhixing.campus.checks.SettingStandard.Threshold;
import org.zhixing.campus.figures.Numbers;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Amount.Missing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of a template with this year's figures in it.
final class Prose {

    /// What `{~}` stands for.
    private record Current(Amount amount, Indicator indicator, String card, Kind kind) {}

    private enum Kind { FIGURE, CHANGE, THRESHOLD }

    private final Draft draft;
    private final Slice row;
    private final int before;
    private final List<Run> runs = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> nothing = new LinkedHashSet<>();
    private @Nullable String unknown;
    private boolean something;
    private boolean inapplicable;
    private boolean nothingToList;

    /// @param row    the slice of the table's row in which the text stands
    /// @param before how many years before the report's the row is
    private Prose(Draft draft, Slice row, int before) {
        this.draft = draft;
        this.row = row;
        this.before = before;
    }

    static Prose of(Draft draft, List<Piece> pieces) {
        return of(draft, pieces, Slice.WHOLE, 0);
    }

    static Prose of(Draft draft, List<Piece> pieces, Slice row, int before) {
        Prose prose = new Prose(draft, row, before);
        prose.write(pieces, null, "");
        return prose;
    }

    List<Run> runs() {
        return runs;
    }

    /// The names of figures that it states and nobody collected.
    Set<String> missing() {
        return missing;
    }

    /// The names of what did not happen at all, so that rates of it do not apply.
    Set<String> nothing() {
        return inapplicable && !something ? nothing : Set.of();
    }

    /// A slice that was written by name and that no record of this year or the two before belongs to.
    Optional<String> unknown() {
        return Optional.ofNullable(unknown);
    }

    /// Whether there is anything to say.
    boolean sayable() {
        return missing.isEmpty() && nothing().isEmpty() && !nothingToList && !text().isBlank();
    }

    /// Without figures' cards, for captions and headings.
    String text() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(switch (run) {
                case Run.Text(String words) -> words;
                case Run.Strong(String words) -> words;
                case Run.Figure(String shown, String card) -> shown;
            });
        }
        return text.toString();
    }

    private void write(List<Piece> pieces, @Nullable Current current, String name) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String text) -> say(text);
                case Piece.Year(int offset) -> say(Integer.toString(draft.year(before - offset)));
                case Piece.Named(String what) -> say(what.equals("name") ? name : draft.names.of(what, draft.language, row));
                case Piece.Figure(Reference of, Piece.Form form) -> figure(placed(of), form);
                case Piece.Current(Piece.Form form) -> current(Objects.requireNonNull(current, "{~} stands outside of a choice or list"), form);
                case Piece.Trend trend -> trend(trend, name);
                case Piece.Met met -> met(met, name);
                case Piece.Some(Reference of, List<Piece> some, List<Piece> none) -> some(placed(of), some, none, name);
                case Piece.Collected(Reference of, List<Piece> yes, List<Piece> no) -> write(draft.amount(placed(of)) == Missing.NOT_COLLECTED ? no : yes, current, name);
                case Piece.Each each -> list(each);
            }
        }
    }

    private Reference placed(Reference of) {
        return of.within(row, before);
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            runs.add(new Run.Text(text));
        }
    }

    private void figure(Reference of, Piece.Form form) {
        Amount amount = draft.amount(of);
        Indicator indicator = draft.indicator(of);
        miss(of, amount);
        weigh(of, amount);
        if (amount != Missing.NOT_COLLECTED) {
            runs.add(draft.figure(of, draft.spelling.of(form, amount, indicator)));
        }
    }

    private void weigh(Reference of, Amount amount) {
        boolean zero = amount instanceof Amount.Exact(BigFraction value) && value.signum() == 0;
        inapplicable |= amount == Missing.NOT_APPLICABLE;
        something |= !zero && !(amount instanceof Missing);
        if (zero && row.values().isEmpty() && !of.slice().values().isEmpty() && !draft.recorded(of)) {
            unknown = of.slice().values().entrySet().stream().map(part -> part.getKey() + "=" + part.getValue()).collect(Collectors.joining("|"));
        }
        if (zero) {
            nothing.add(draft.indicator(of).label().in(draft.language));
        }
    }

    private void miss(Reference of, Amount amount) {
        if (amount == Missing.NOT_COLLECTED) {
            missing.add(draft.indicator(of).label().in(draft.language));
        }
    }

    private void current(Current current, Piece.Form form) {
        String text = switch (current.kind) {
            case FIGURE -> draft.spelling.of(form, current.amount, current.indicator);
            case CHANGE -> draft.spelling.unsigned(form, current.amount, current.indicator);
            case THRESHOLD -> draft.numbers.threshold(Objects.requireNonNull(Numbers.exact(current.amount)), current.indicator);
        };
        runs.add(new Run.Figure(text, current.card));
    }

    private void trend(Piece.Trend trend, String name) {
        Reference change = placed(trend.change());
        Amount amount = draft.amount(change);
        if (amount instanceof Amount.Exact(BigFraction value)) {
            Current current = new Current(amount, draft.indicator(change), draft.cards.of(change), Kind.CHANGE);
            write(value.signum() > 0 ? trend.rose() : value.signum() < 0 ? trend.fell() : trend.unchanged(), current, name);
        }
    }

    private void met(Piece.Met met, String name) {
        Reference of = placed(met.of());
        var figure = Numbers.exact(draft.amount(of));
        if (figure == null) {
            miss(of, draft.amount(of));
        } else {
            Threshold threshold = draft.standard.threshold(met.standard());
            Indicator indicator = draft.indicator(of);
            Current current = new Current(Amount.of(threshold.value()), indicator, draft.cards.ofThreshold(met.standard(), indicator), Kind.THRESHOLD);
            write(threshold.isMetBy(figure) ? met.met() : met.notMet(), current, name);
        }
    }

    private void some(Reference of, List<Piece> some, List<Piece> none, String name) {
        Amount amount = draft.amount(of);
        if (amount instanceof Missing) {
            miss(of, amount);
            return;
        }
        boolean nothing = amount instanceof Amount.Exact(BigFraction value) && value.signum() == 0;
        Current current = nothing ? null : new Current(amount, draft.indicator(of), draft.cards.of(of), Kind.FIGURE);
        write(nothing ? none : some, current, name);
    }

    private void list(Piece.Each each) {
        Reference of = placed(each.of());
        List<Slice> slices = new ArrayList<>(draft.slices(List.of(of), of, List.of(each.dimension())));
        slices.removeIf(slice -> draft.amount(of.within(slice, 0)) instanceof Missing);
        Comparator<Slice> greatest = Comparator.comparing(slice -> draft.amount(of.within(slice, 0)), Draft::greatestFirst);
        switch (each.order()) {
            case DECLARED -> { }
            case GREATEST_FIRST -> slices.sort(greatest);
            case SMALLEST_FIRST -> slices.sort(greatest.reversed());
        }
        int count = withTies(slices, of, each.limit());
        nothingToList |= count == 0;
        miss(of, draft.amount(of));
        for (int i = 0; i < count; i++) {
            say(i == 0 ? "" : i < count - 1 ? draft.words("、", ", ") : draft.words("、", " and "));
            Reference item = of.within(slices.get(i), 0);
            write(each.item(), new Current(draft.amount(item), draft.indicator(item), draft.cards.of(item), Kind.FIGURE), draft.called(each.dimension(), slices.get(i)));
        }
    }

    /// As many as asked for, and those that equal the last of them.
    private int withTies(List<Slice> slices, Reference of, int limit) {
        int count = limit == 0 ? slices.size() : Math.min(limit, slices.size());
        while (count > 0 && count < slices.size() && Draft.greatestFirst(draft.amount(of.within(slices.get(count), 0)), draft.amount(of.within(slices.get(count - 1), 0))) == 0) {
            count++;
        }
        return count;
    }
}
