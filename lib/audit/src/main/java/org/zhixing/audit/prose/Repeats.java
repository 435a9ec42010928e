package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.prose.Series.Item;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A number of a sentence that repeats a cell of a table: the sentence names the cell's row and column. It is accused only if it is the cell's number but for a slip of the typist,
/// or if it stands in a list of which all the others repeat their cells.
final class Repeats {

    /// With so many digits chance hardly makes a number the slip of another, so one slip among several candidates tells.
    private static final int LONG = 4;
    private static final Explanation REPEATED = new Explanation("与表中同一项的数不一致", "It differs from the same number in the table");

    private final String plain;
    private final List<Quantity> numbers;
    private final List<Series> series;
    private final List<Series> all;
    private final int reportYear;
    private final List<Relation> found = new ArrayList<>();

    private Repeats(Place.InSentence in, List<Quantity> numbers, List<Series> series, List<Series> all, int reportYear) {
        this.all = all;
        this.reportYear = reportYear;
        plain = Said.plain(in);
        this.numbers = numbers;
        this.series = series;
    }

    /// Of one sentence with its numbers.
    static List<Relation> in(Place.InSentence in, List<Quantity> numbers, List<Series> series, List<Series> all, int reportYear) {
        Repeats repeats = new Repeats(in, numbers, series, all, reportYear);
        for (int i = 0; i < numbers.size(); ) {
            int list = Listed.begins(numbers.get(i)) ? repeats.list(i) : 1;
            if (list == 1 && numbers.get(i).numeral().isFirm() && !numbers.get(i).isChange() && !numbers.get(i).isOfBefore() && !isOfSeveral(numbers.get(i))) {
                repeats.one(i);
            }
            i += list;
        }
        return repeats.found;
    }

    /// "甲、乙、丙的人数分别为 a、b、c": the number of numbers in the list.
    private int list(int first) {
        int size = Listed.end(numbers, first) - first;
        List<String> names = Listed.names(plain, numbers, first, size);
        if (size < 2 || names.isEmpty()) {
            return 1;
        }
        for (Series one : all) {
            List<Relation> pairs = pairs(one, names, first, size);
            long held = pairs.stream().filter(pair -> !pair.isBroken()).count();
            boolean same = pairs.size() == size && one.isOfRates() == numbers.get(first).numeral().isPercentage();
            if (same && held == size) {
                found.addAll(pairs);
                return size;
            } else if (same && size >= 3 && held == size - 1) {
                found.addAll(pairs);
                return size;
            }
        }
        return size;
    }

    private List<Relation> pairs(Series one, List<String> names, int first, int size) {
        List<Relation> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = names.get(i);
            int position = i;
            Optional<Item> item = one.items().stream().filter(each -> name.equals(each.name()) || each.name().length() >= 2 && (name.startsWith(each.name()) || name.endsWith(each.name())) || isCutFirst(position, name, each)).findFirst();
            if (item.isPresent()) {
                pairs.add(relation(numbers.get(first + i), item.get().figure()));
            }
        }
        return pairs;
    }

    /// The first name of a list may have been cut in itself: 协议和合同就业.
    private static boolean isCutFirst(int position, String name, Item item) {
        return position == 0 && name.length() >= 2 && item.name().endsWith(name);
    }

    private void one(int i) {
        Quantity number = numbers.get(i);
        int start = Said.start(number);
        int before = i - 1;
        while (before >= 0 && isOnTheWay(numbers.get(before), number)) {
            before--;
        }
        int from = before < 0 ? 0 : Said.end(numbers.get(before));
        String window = plain.substring(Math.max(from, start - 40), start).replaceFirst("^[^。]*。", "");
        String said = plain.substring(Math.max(0, start - 80), Math.min(plain.length(), Said.end(number) + 6));
        List<Figure> candidates = new ArrayList<>();
        int best = 0;
        for (Series one : series) {
            boolean kind = one.isOfRates() == number.numeral().isPercentage();
            @Nullable Figure cell = kind ? cell(one, window) : null;
            if (cell == null && kind && one.total() != null && number.numeral().digits() >= LONG && one.saidInFull(number.name()) >= Series.IN_FULL && number.head().isEmpty()) {
                cell = one.total();
            }
            if (cell != null && fits(number, cell)) {
                if (cell.value().compareTo(number.figure().value()) == 0) {
                    found.add(relation(number, cell));
                    return;
                }
                if (one.isGeneral() || one.isSaid(said) || one.isOf(number.year() == 0 ? reportYear : number.year(), said)) {
                    int words = one.isOfRates() ? one.said(number.clause()) : 0;
                    if (words > best) {
                        candidates.clear();
                    }
                    if (words >= best) {
                        best = words;
                        candidates.add(cell);
                    }
                }
            }
        }
        boolean explained = series.stream().flatMap(one -> one.items().stream()).anyMatch(item -> isSame(item.figure(), number.figure())) || series.stream().map(Series::total).filter(Objects::nonNull).anyMatch(total -> isSame(total, number.figure()));
        List<Figure> slips = candidates.stream().filter(cell -> Slips.isSlip(cell.value(), number.figure().value())).toList();
        long values = (number.numeral().digits() >= LONG ? slips : candidates).stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count();
        if (values == 1 && !explained && !slips.isEmpty()) {
            found.add(relation(number, slips.getFirst()));
        }
    }

    /// 上海、江苏、浙江共 761 人; 平均每所 1371 人: no cell of one of those named.
    private static boolean isOfSeveral(Quantity number) {
        return number.lead().matches(".*(?:共|合计|总计|之和|平均每[^，]{1,10})(?:有|为|达|计)?\\s*$");
    }

    /// A band that names what is counted, 70—79分, or where a change began: 由 72.4% 提高到.
    private static boolean isOnTheWay(Quantity before, Quantity number) {
        boolean began = before.clause().matches(".*(?:由|从)[^，]*") && number.lead().matches(".*(?:到|至)\\s*$") && number.clause().startsWith(before.clause());
        return began || before.numeral().role() == Role.RANGE || before.numeral().role() != Role.QUANTITY;
    }

    private static @Nullable Figure cell(Series one, String window) {
        return one.lastIn(window).map(Item::figure).orElse(null);
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.value().compareTo(other.value()) == 0 && one.numeral().isPercentage() == other.numeral().isPercentage();
    }

    private static boolean fits(Quantity number, Figure cell) {
        String unit = cell.numeral().unit();
        return cell.numeral().isRatio() == number.numeral().isRatio() && cell.numeral().factor().compareTo(number.numeral().factor()) == 0 && (unit.isEmpty() || number.numeral().unit().isEmpty() || Units.compatible(unit, number.numeral().unit()) && unit.equals(number.numeral().unit()));
    }

    private static Relation relation(Quantity number, Figure cell) {
        return new Relation(Kind.CROSS_REFERENCE, number.figure(), Computed.of(cell), 65, REPEATED);
    }
}
