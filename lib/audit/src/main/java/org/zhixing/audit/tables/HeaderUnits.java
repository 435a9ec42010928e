package org.zhixing.audit.tables;

import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A bare number takes the unit of its header, of its row, or of the whole table: per cent first of all, 万元 and 亿元 as a factor.
final class HeaderUnits {

    private static final Pattern BRACKETED = Pattern.compile("[(\\[]\\s*(?:单位\\s*:?\\s*)?([^()\\[\\]]{1,8})\\s*[)\\]]");
    private static final Pattern PER_CENT = Pattern.compile("%|百分比|占%");
    private static final Pattern NO_MONEY = Pattern.compile("(?:人数|人次|数量|次数|[率比幅]|比例|比重|面积|个数|%)(?:\\([^)]*\\))?$|[人生师班]均|同比|增长|占|(?<![算行整])数$|(?<!个)人$");
    private static final Pattern COUNTED = Pattern.compile("人数|数$|人$|计$");
    private static final Map<String, BigDecimal> MONEY = Map.of("万元", BigDecimal.valueOf(10_000), "亿元", BigDecimal.valueOf(100_000_000), "千元", BigDecimal.valueOf(1000), "百万元", BigDecimal.valueOf(1_000_000));
    private static final Map<String, BigDecimal> LARGE = Map.of("万人", BigDecimal.valueOf(10_000), "万册", BigDecimal.valueOf(10_000), "万平方米", BigDecimal.valueOf(10_000), "万㎡", BigDecimal.valueOf(10_000), "万m2", BigDecimal.valueOf(10_000));

    private HeaderUnits() {
    }

    static Numeral apply(Numeral numeral, List<String> row, List<String> column, String ofTable) {
        if (!numeral.unit().isEmpty() || numeral.factor().compareTo(BigDecimal.ONE) != 0) {
            return numeral;
        }
        for (List<String> path : List.of(column, row)) {
            boolean inner = true;
            for (int i = path.size() - 1; i >= 0; i--) {
                String label = Plain.of(path.get(i));
                String unit = unit(label, inner);
                if (!unit.isEmpty() && (inner || !COUNTED.matcher(Plain.label(path.getLast())).find())) {
                    return in(numeral, unit);
                }
                inner &= Words.isYearOnly(label);
            }
        }
        boolean money = MONEY.containsKey(ofTable) && !isCount(column) && !isCount(row);
        return money ? in(numeral, ofTable) : numeral;
    }

    private static boolean isCount(List<String> path) {
        return path.stream().anyMatch(label -> NO_MONEY.matcher(Plain.of(label)).find());
    }

    private static Numeral in(Numeral numeral, String unit) {
        BigDecimal money = MONEY.get(unit);
        BigDecimal large = LARGE.get(unit);
        if (money != null) {
            return numeral.withUnit(Units.YUAN, money);
        } else if (large != null) {
            return numeral.withUnit(Units.canonical(unit.substring(1)), large);
        }
        return numeral.withUnit(unit, BigDecimal.ONE);
    }

    /// The only unit that a label names; of an outer label only one in brackets, and only if it is the only one.
    private static String unit(String label, boolean inner) {
        Matcher bracketed = BRACKETED.matcher(label);
        String found = "";
        int units = 0;
        while (bracketed.find()) {
            String unit = known(bracketed.group(1).strip());
            found = unit.isEmpty() ? found : unit;
            units += unit.isEmpty() && Units.at(bracketed.group(1), 0).isEmpty() ? 0 : 1;
        }
        if (units == 1 || inner && !found.isEmpty()) {
            return found;
        }
        return inner && units == 0 && label.strip().endsWith("%") ? Units.PERCENT : "";
    }

    private static String known(String said) {
        if (PER_CENT.matcher(said).matches()) {
            return Units.PERCENT;
        } else if (said.equals("‰")) {
            return Units.PERMILLE;
        } else if (said.matches("个?百分点")) {
            return Units.POINT;
        } else if (said.equals(":1")) {
            return Units.TO_ONE;
        }
        return MONEY.containsKey(said) || LARGE.containsKey(said) ? said : "";
    }
}
