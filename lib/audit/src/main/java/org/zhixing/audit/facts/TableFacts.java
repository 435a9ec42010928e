package org.zhixing.audit.facts;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.prose.Names;
import org.zhixing.audit.tables.Matrix;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What tables say of whole quantities: their rows and columns of years, their totals.
public final class TableFacts {

    private static final Pattern NAMED_RATE = Pattern.compile("率|比|占|度|百分|份额|构成");

    private TableFacts() {
    }

    public static void tell(Matrix matrix, int titleYear, Facts facts) {
        for (int r = 0; r < matrix.height(); r++) {
            for (int c = 0; c < matrix.width(); c++) {
                Figure figure = matrix.at(r, c);
                if (figure != null && !isUnnamedRate(matrix.row(r), matrix.column(c), figure)) {
                    tell(matrix.row(r), matrix.column(c), figure, titleYear, facts);
                    tell(matrix.column(c), matrix.row(r), figure, titleYear, facts);
                    tellOfThing(matrix.row(r), matrix.column(c), figure, titleYear, facts);
                }
            }
        }
    }

    /// A percentage whose labels name no rate, for the title does: 二年级 of the rates at which pupils stay is not the share of 二年级.
    private static boolean isUnnamedRate(List<String> row, List<String> column, Figure figure) {
        return figure.numeral().isPercentage() && Stream.concat(row.stream(), column.stream()).noneMatch(label -> NAMED_RATE.matcher(Plain.label(label)).find());
    }

    /// A row of a thing: by its own name where the column says only that it is counted, else by both names.
    private static void tellOfThing(List<String> row, List<String> column, Figure figure, int titleYear, Facts facts) {
        if (row.size() != 1 || column.isEmpty() || column.size() > 2 || Labels.isTotal(row.getFirst()) || Labels.isYear(row.getFirst()) || Labels.isChange(column) || Labels.isChange(row)) {
            return;
        }
        String thing = Entities.bare(row.getFirst());
        int year = column.stream().mapToInt(Labels::yearOf).filter(found -> found > 0).findFirst().orElse(titleYear);
        String attribute = Labels.attribute(column);
        String named = Names.of(attribute);
        if (year > 0 && thing.length() >= 2 && !attribute.isEmpty()) {
            if (Labels.isGeneral(attribute)) {
                facts.add(new Fact(Names.of(thing), year, figure, true));
            } else if (named.length() >= 2) {
                facts.add(new Fact(Names.of(thing + named), year, figure, true));
            }
        }
    }

    /// A label of a year or a total on one side, one that names a quantity on the other.
    private static void tell(List<String> whole, List<String> named, Figure figure, int titleYear, Facts facts) {
        if (whole.size() != 1 || named.isEmpty() || named.size() > 2) {
            return;
        }
        int year = Labels.yearOf(whole.getFirst());
        boolean total = Labels.isTotal(whole.getFirst());
        boolean onlyYear = year > 0 && Labels.isYear(whole.getFirst());
        if (!onlyYear && !total) {
            return;
        }
        int namedYear = named.stream().mapToInt(Labels::yearOf).filter(found -> found > 0).findFirst().orElse(0);
        String attribute = Labels.attribute(named);
        String name = attribute.isEmpty() ? "" : Names.of(Entities.bare(attribute));
        int when = onlyYear ? year : namedYear > 0 ? namedYear : titleYear;
        if (when > 0 && name.length() >= 2 && !Labels.isTotal(named.getLast()) && !Labels.isChange(named)) {
            facts.add(new Fact(name, when, figure, true));
        }
    }
}
