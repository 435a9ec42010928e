package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What there was at the beginning, and what came, less what went, is what there is at the end.
final class Balances {

    private static final Pattern CLOSING = Pattern.compile("期末|年末|末结余|结余|余额|结存|现有|结转下年|末在校|末数");
    private static final Pattern OPENING = Pattern.compile("期初|年初|上年结转|上年结余|上年末|初结转|原有|初在校|初数|上年数");
    private static final Pattern IN = Pattern.compile("收入|增加|新增|招生|转入|购入|入库|调入|复学");
    private static final Pattern OUT = Pattern.compile("支出|减少|毕业|流失|转出|报废|核销|出库|调出|退学|休学|使用");

    private Balances() {
    }

    static List<Relation> in(Matrix matrix) {
        int opening = -1;
        int closing = -1;
        List<Integer> flows = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            String label = String.join("", matrix.column(c));
            if (matrix.isRate(c)) {
                continue;
            }
            if (OPENING.matcher(label).find()) {
                opening = opening < 0 ? c : opening;
            } else if (CLOSING.matcher(label).find()) {
                closing = c;
            } else if (IN.matcher(label).find() != OUT.matcher(label).find()) {
                flows.add(c);
            }
        }
        if (opening < 0 || closing < 0 || flows.isEmpty() || flows.size() > 8) {
            return List.of();
        }
        List<Relation> balances = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            Relation balance = matrix.isRateRow(r) ? null : balance(matrix, r, opening, closing, flows);
            if (balance != null) {
                balances.add(balance);
            }
        }
        long broken = balances.stream().filter(Relation::isBroken).count();
        long held = balances.stream().filter(balance -> !balance.isBroken() && balance.bits() >= 3).count();
        return held >= 2 && broken * 2 <= held || held >= 1 && broken == 0 ? balances : List.of();
    }

    private static @Nullable Relation balance(Matrix matrix, int r, int opening, int closing, List<Integer> flows) {
        Figure first = matrix.at(r, opening);
        Figure last = matrix.at(r, closing);
        if (first == null || last == null) {
            return null;
        }
        List<Figure> came = new ArrayList<>(List.of(first));
        List<Figure> went = new ArrayList<>();
        for (int c : flows) {
            Figure figure = matrix.at(r, c);
            if (figure == null && matrix.isOpen(r, c)) {
                return null;
            } else if (figure != null) {
                (IN.matcher(String.join("", matrix.column(c))).find() ? came : went).add(figure);
            }
        }
        return new Relation(Kind.SUM, last, Computed.balance(came, went), 80, new Explanation("期末数应等于期初数加增加、减减少", "What is left should be what there was, plus what came, less what went"));
    }
}
