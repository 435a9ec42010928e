package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Cell;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.document.Table;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Numeral.Bound;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Remark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How numbers are written: one of a column with other decimals, without its per cent sign, or with a comma in the wrong place.
public final class Notations {

    private static final int ENOUGH = 4;

    private Notations() {
    }

    public static List<Remark> in(Matrix matrix) {
        List<Remark> found = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            List<Figure> column = new ArrayList<>();
            List<Figure> rates = new ArrayList<>();
            for (int r = 0; r < matrix.height(); r++) {
                Figure figure = matrix.at(r, c);
                if (figure != null) {
                    column.add(figure);
                }
                if (figure != null && figure.numeral().isPercentage() && !figure.isZero() && figure.value().compareTo(BigDecimal.valueOf(100)) != 0 && !matrix.isTotalRow(r) && !Words.isMean(matrix.row(r))) {
                    rates.add(figure);
                }
            }
            decimals(rates, found);
            signs(column, found);
        }
        return found;
    }

    private static void decimals(List<Figure> column, List<Remark> found) {
        Map<Integer, Integer> counts = new HashMap<>();
        column.forEach(figure -> counts.merge(figure.numeral().decimals(), 1, Integer::sum));
        int usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        int same = counts.getOrDefault(usual, 0);
        for (Figure figure : column) {
            int less = usual - figure.numeral().decimals();
            if (same >= ENOUGH && (column.size() - same) * 4 <= same && less != 0 && less != 1) {
                BigDecimal expected = figure.numeral().printed().setScale(usual, RoundingMode.HALF_UP);
                found.add(new Remark(Kind.FORMAT, 55, List.of(figure), expected.toPlainString(), figure.numeral().printed().toPlainString() + "→" + expected.toPlainString(),
                    new Explanation("同列其他数保留" + usual + "位小数", "The others of the column have " + usual + " decimals")));
            }
        }
    }

    /// A bare number among percentages, of their size.
    private static void signs(List<Figure> column, List<Remark> found) {
        List<Figure> signed = column.stream().filter(figure -> figure.numeral().text().matches(".*[%％﹪]")).toList();
        List<Figure> bare = column.stream().filter(figure -> figure.numeral().unit().isEmpty() && !figure.isZero()).toList();
        if (signed.size() < ENOUGH - 1 || bare.isEmpty() || bare.size() * 2 > signed.size()) {
            return;
        }
        BigDecimal most = signed.stream().map(figure -> figure.value().abs()).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        for (Figure figure : bare) {
            if (figure.value().abs().compareTo(most) <= 0 && (figure.numeral().decimals() > 0 || figure.numeral().signed())) {
                found.add(new Remark(Kind.FORMAT, 55, List.of(figure), figure.numeral().text() + "%", figure.numeral().retyped() + "→" + figure.numeral().retyped() + "%",
                    new Explanation("同列其他数带百分号，此数没有", "The others of the column have a per cent sign, this one has none")));
            }
        }
    }

    /// Cells such as 1,23 or 12,3456, which are read as no number at all.
    public static List<Remark> commas(Table table) {
        List<Remark> found = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.width(); c++) {
                Cell cell = table.rows().get(r).get(c);
                String text = Plain.of(cell.text()).strip().replace('，', ',');
                boolean again = c > 0 && table.rows().get(r).get(c - 1) == cell || r > 0 && table.rows().get(r - 1).get(c) == cell;
                if (!again && text.matches("\\d{1,4}(?:,\\d{1,4})+(?:\\.\\d+)?") && !text.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?") && text.length() <= 16) {
                    int start = cell.text().length() - cell.text().stripLeading().length();
                    Numeral numeral = new Numeral(cell.text().strip(), cell.offset() + start, new BigDecimal(text.replace(",", "")), 0, Units.NONE, BigDecimal.ONE, Role.QUANTITY, Bound.NONE, false);
                    found.add(new Remark(Kind.FORMAT, 55, List.of(new Figure(numeral, new Place.InTable(table, r, c, table.rows().get(r).getFirst().text(), table.rows().getFirst().get(c).text()))), "", text + "→" + text.replace(",", ""),
                        new Explanation("千位分隔符位置不对", "The thousands separator stands in the wrong place")));
                }
            }
        }
        return found;
    }
}
