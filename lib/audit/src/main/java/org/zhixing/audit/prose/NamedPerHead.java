package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "生均支出 23986 元", "企业兼职教师人均课酬 13300 元" without their total beside them: the amount and the people that the report names so elsewhere. Only what a slip explains is accused.
final class NamedPerHead {

    private static final Pattern EACH = Pattern.compile("([一-龥]{0,10}?)(生均|人均|师均)([一-龥]{2,12}?)(?:为|达到?|是|约)?\\s*$");
    private static final int FEWEST_DIGITS = 4;
    private static final Explanation QUOTIENT = new Explanation("人均数应等于报告另处的总额除以人数", "A figure per head should be the amount over the people that the report gives elsewhere");

    private NamedPerHead() {
    }

    static List<Relation> in(List<Quantity> all, Facts facts) {
        List<Relation> found = new ArrayList<>();
        for (Quantity each : all) {
            Matcher said = EACH.matcher(each.lead());
            boolean suits = each.numeral().isFirm() && !each.isChange() && !each.isStandard() && !each.numeral().isPercentage() && each.numeral().digits() >= FEWEST_DIGITS;
            if (suits && said.find()) {
                String who = said.group(2).equals("生均") ? "在校生" : Names.of(said.group(1));
                Optional<Quantity> next = each.index() + 1 < all.size() ? Optional.of(all.get(each.index() + 1)) : Optional.empty();
                Optional<Quantity> base = next.filter(one -> isBase(one, each)).or(() -> before(all, each));
                relation(each, who, Names.of(said.group(3)), base, facts).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Relation> relation(Quantity each, String who, String what, Optional<Quantity> next, Facts facts) {
        int year = each.year() == 0 ? facts.reportYear() : each.year();
        List<Figure> amounts = what.length() < 2 ? List.of() : facts.all(year).stream().filter(fact -> fact.name().contains(what) && !fact.figure().isRate() && isAmount(fact.figure(), each)).map(Fact::figure).toList();
        List<Figure> heads = next.isPresent() ? List.of(next.get().figure()) : who.length() < 2 ? List.of() : facts.all(year).stream().filter(fact -> Names.close(who, fact.name()) && !fact.figure().isRate() && fact.figure().numeral().isCount()).map(Fact::figure).toList();
        List<Figure> exact = facts.of(what, year).stream().filter(fact -> !fact.figure().isRate() && isAmount(fact.figure(), each)).map(Fact::figure).toList();
        if (next.isPresent() && exact.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count() == 1) {
            return Computed.quotient(exact.getFirst(), heads.getFirst(), BigDecimal.ONE).map(value -> new Relation(Kind.PER_CAPITA, each.figure(), value, 60, QUOTIENT));
        }
        List<Relation> meant = new ArrayList<>();
        for (Figure amount : amounts) {
            for (Figure head : heads) {
                Computed.quotient(amount, head, BigDecimal.ONE).map(value -> new Relation(Kind.PER_CAPITA, each.figure(), value, 60, QUOTIENT)).ifPresent(meant::add);
            }
        }
        boolean one = meant.stream().map(Relation::expected).distinct().count() == 1 && Slips.isOfSize(meant.getFirst());
        return one ? meant.stream().findFirst() : Readings.heldOrSlip(meant);
    }

    /// "在编教职工 198 人，人均工资福利支出 168899 元": the people said just before.
    private static Optional<Quantity> before(List<Quantity> all, Quantity each) {
        Optional<Quantity> people = each.index() > 0 ? Optional.of(all.get(each.index() - 1)) : Optional.empty();
        return people.filter(one -> one.sentence() == each.sentence() && one.numeral().unit().equals(Units.PEOPLE) && one.numeral().isFirm() && !one.isChange() && !one.isOfBefore() && one.head().isEmpty() && one.lead().equals(one.clause()));
    }

    /// "（按年均常住人口 46.52 万人计算）".
    static boolean isBase(Quantity base, Quantity each) {
        return base.sentence() == each.sentence() && base.lead().matches(".*按[^，]*") && base.tail().matches("^[一-龥]{0,2}(?:计算|测算|计).*") && base.numeral().unit().equals(Units.PEOPLE);
    }

    /// Of the same unit; the unit of a table's number may stand in its row.
    private static boolean isAmount(Figure amount, Quantity each) {
        String unit = amount.numeral().unit();
        return unit.equals(each.numeral().unit()) || unit.isEmpty() && each.numeral().unit().equals(Units.YUAN) && amount.numeral().digits() >= FEWEST_DIGITS;
    }
}
