package org.zhixing.campus.reproduction;

import org.zhixing.indicators.fact.Slice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What each cell is about, declared in `bindings.tsv` with the names of `names.tsv`.
final class Bindings {

    private static final String HEAD = "{head}";

    private final Map<Place, Quantity> quantities;

    private Bindings(Map<Place, Quantity> quantities) {
        this.quantities = Collections.unmodifiableMap(quantities);
    }

    /// The bindings of the cells that state a figure.
    static Bindings of(PublishedTables published) {
        Map<String, String> names = new LinkedHashMap<>();
        Declared.rows("names.tsv").forEach(row -> names.put(row.get(0) + "=" + row.get(1), row.get(2)));
        Map<Place, Quantity> quantities = new LinkedHashMap<>();
        for (List<String> row : Declared.rows("bindings.tsv")) {
            PublishedTable table = published.table(row.get(0));
            range(row.get(1)).forEach(r -> range(row.get(2)).forEach(c ->
                quantities.put(new Place(table.number(), r, c), quantity(table, r, c, row, names))));
        }
        quantities.keySet().retainAll(published.cells());
        return new Bindings(quantities);
    }

    Optional<Quantity> of(Place place) {
        return Optional.ofNullable(quantities.get(place));
    }

    Map<Place, Quantity> all() {
        return quantities;
    }

    private static IntStream range(String text) {
        String[] ends = text.split("-", 2);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static Quantity quantity(PublishedTable table, int r, int c, List<String> row, Map<String, String> names) {
        Slice slice = Slice.WHOLE;
        for (String part : row.get(4).isEmpty() ? new String[0] : row.get(4).split(";")) {
            String[] pair = part.split("=", 2);
            String printed = pair[1].equals(HEAD) ? table.header().get(c - 1)
                : pair[1].startsWith("{") ? table.text(r, Integer.parseInt(pair[1].substring(1, pair[1].length() - 1))) : pair[1];
            slice = slice.and(pair[0], names.getOrDefault(pair[0] + "=" + printed, printed));
        }
        return new Quantity(row.get(3), slice, Integer.parseInt(row.get(5)));
    }
}
