package org.zhixing.campus.reporting;

import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Slice;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which figure is meant: an indicator in a slice, so many years before the report's.
/// Written `students.roll`, `students.roll@-1`, `students.roll|grade=1`.
record Reference(String key, Slice slice, int yearsBefore) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9_.]*)((?:\\|[a-z0-9_]+=[^|@]*)*)(?:@-(\\d))?");

    static Reference of(String key) {
        return new Reference(key, Slice.WHOLE, 0);
    }

    /// @param within dimensions of the row in which it stands, which it takes over as far as the indicator has them
    static Reference read(String written, Catalogue catalogue, Set<String> within, Spot spot) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw spot.refused("看不懂指标引用“" + written + "”，应写作 students.roll、students.roll@-1 或 students.roll|grade=1",
                "cannot read the reference “" + written + "”; write students.roll, students.roll@-1 or students.roll|grade=1");
        }
        Slice slice = Slice.WHOLE;
        for (String part : parts.group(2).split("\\|", -1)) {
            int equals = part.indexOf('=');
            slice = equals < 0 ? slice : slice.and(part.substring(0, equals), part.substring(equals + 1));
        }
        Reference reference = new Reference(parts.group(1), slice, parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
        reference.check(catalogue, within, spot);
        return reference;
    }

    /// @throws org.zhixing.campus.shared.Refused if there is no such indicator, or it has no such slice
    void check(Catalogue catalogue, Set<String> within, Spot spot) {
        if (catalogue.find(key).isEmpty()) {
            throw spot.refused("没有指标 " + key, "there is no indicator " + key);
        }
        Set<String> asked = new TreeSet<>(within);
        asked.addAll(slice.dimensions());
        if (!catalogue.slicings(key).contains(asked)) {
            throw spot.refused("指标 " + key + " 不能按 " + String.join("、", asked) + " 分", key + " cannot be sliced by " + String.join(", ", asked));
        }
        for (Map.Entry<String, String> part : slice.values().entrySet()) {
            Map<String, ?> values = catalogue.dimension(part.getKey()).map(Dimension::values).orElse(Map.of());
            if (!values.isEmpty() && !values.containsKey(part.getValue())) {
                throw spot.refused("维度 " + part.getKey() + " 没有取值“" + part.getValue() + "”", "the dimension " + part.getKey() + " has no value “" + part.getValue() + "”");
            }
        }
    }

    Reference within(Slice row, int moreYearsBefore) {
        return new Reference(key, row.and(slice.values()), yearsBefore + moreYearsBefore);
    }

    /// The change of this figure since the year before.
    Reference change() {
        return new Reference(key + ".change", slice, yearsBefore);
    }
}
