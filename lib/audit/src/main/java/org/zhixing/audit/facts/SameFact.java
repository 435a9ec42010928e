package org.zhixing.audit.facts;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The same quantity of the same year in two places must be the same.
public final class SameFact {

    private static final int MOST_VALUES = 2;
    private static final Explanation SAME = new Explanation("同一指标同一年度在两处不一致", "The same quantity of the same year differs in two places");

    private static final Explanation BASE = new Explanation("同一年度的人均指标用了不同的基数", "Per-head figures of one year use different bases");
    /// Rates of anything at all: two of them are rarely the same.
    private static final Pattern GENERAL = Pattern.compile("合格率|及格率|优秀率|良好率|通过率|达标率|满意率|满意度|完成率|参与率|比例|占比|比率|平均分|优良率|得分率|增长率");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SCOPE = Pattern.compile("全日制|全部|全体|学历|不含|不包括|含|包括|计划|实际|在校|在籍|折合|口径|学年|年级|专任|专职");

    private static final Pattern FUND = Pattern.compile("财政拨款|一般公共预算|政府性基金|国有资本|三公");

    private SameFact() {
    }

    public static List<Relation> in(Facts facts) {
        List<Relation> found = new ArrayList<>();
        for (List<Fact> named : facts.byName().values()) {
            Map<String, List<Fact>> groups = new LinkedHashMap<>();
            for (Fact fact : named) {
                if (fact.year() > 0) {
                    String sort = fact.figure().numeral().isPercentage() ? Units.PERCENT : fact.figure().numeral().isRatio() ? Units.TO_ONE : unitClass(fact);
                    groups.computeIfAbsent(fact.year() + "/" + sort, key -> new ArrayList<>()).add(fact);
                }
            }
            groups.values().forEach(group -> compare(group, found));
        }
        return found;
    }

    private static String unitClass(Fact fact) {
        return fact.figure().numeral().unit().equals(Units.MU) || fact.figure().numeral().unit().equals(Units.AREA) ? fact.figure().numeral().unit() : "";
    }

    private static void compare(List<Fact> group, List<Relation> found) {
        long values = group.stream().map(fact -> fact.figure().value().stripTrailingZeros()).distinct().count();
        long units = group.stream().map(fact -> fact.figure().numeral().unit()).filter(unit -> !unit.isEmpty()).distinct().count();
        if (group.size() < 2 || units > 1) {
            return;
        }
        if (values > MOST_VALUES) {
            slips(group, found);
            return;
        }
        Fact first = group.getFirst();
        for (Fact other : group.subList(1, group.size())) {
            boolean apart = !samePlace(first.figure(), other.figure());
            boolean oneTable = first.inTable() && other.inTable() && ((Place.InTable) first.figure().place()).table() == ((Place.InTable) other.figure().place()).table();
            if (apart && !oneTable && isNear(first.figure(), other.figure()) && first.figure() != other.figure() && isSameScale(first, other) && scope(first).equals(scope(other)) && (!first.inTable() || !other.inTable() || fund(first).equals(fund(other))) && !isOfOthers(first) && !isOfOthers(other)) {
                boolean overall = GENERAL.matcher(first.name()).matches() && isOverall(first) && isOverall(other);
                boolean specific = overall || (first.inTable() || other.inTable() || first.name().length() >= 4) && !GENERAL.matcher(first.name()).matches();
                Kind kind = divides(first) || divides(other) ? Kind.DENOMINATOR : Kind.CROSS_REFERENCE;
                found.add(new Relation(kind, other.figure(), Computed.of(first.figure()), specific ? 65 : 40, kind == Kind.DENOMINATOR ? BASE : SAME));
            }
        }
    }

    /// Whether it is said of the whole grade or school, or stands in the row of the total.
    private static boolean isOverall(Fact fact) {
        return switch (fact.figure().place()) {
            case Place.InTable in -> Labels.isTotal(in.row());
            case Place.InSentence in -> in.sentence().text().substring(0, fact.figure().numeral().offset() - in.sentence().offset()).matches("(?s).*(?:全年级|全校|全市|全县|总体)[^，。；\\d]{0,10}");
        };
    }

    /// Of several values under one name, one of a sentence that is the total of a table but for a typist's slip, and stands nowhere else.
    private static void slips(List<Fact> group, List<Relation> found) {
        for (Fact said : group) {
            List<Fact> totals = group.stream().filter(fact -> fact.inTable() && fact.figure().numeral().digits() >= 5 && Slips.isSlip(fact.figure().value(), said.figure().value())).toList();
            boolean alone = group.stream().noneMatch(other -> other != said && other.figure().value().compareTo(said.figure().value()) == 0);
            if (!said.inTable() && alone && totals.size() == 1 && !isOfOthers(said)) {
                found.add(new Relation(Kind.CROSS_REFERENCE, said.figure(), Computed.of(totals.getFirst().figure()), 60, SAME));
            }
        }
    }

    /// What the brackets of a table's labels say of whom or what is counted: 生师比（全日制在校生）. Different scopes are different quantities.
    private static String scope(Fact fact) {
        if (!(fact.figure().place() instanceof Place.InTable in)) {
            return "";
        }
        StringBuilder scope = new StringBuilder();
        Matcher bracket = BRACKET.matcher(Plain.of(in.row() + "/" + in.column()));
        while (bracket.find()) {
            scope.append(SCOPE.matcher(bracket.group(1)).find() ? bracket.group(1).strip() : "");
        }
        return scope.toString();
    }

    /// Whose money a table is about by its title: the spending from appropriations is not all spending.
    private static String fund(Fact fact) {
        Matcher fund = FUND.matcher(fact.figure().place() instanceof Place.InTable in ? Plain.label(in.table().title() + in.row() + in.column()) : "");
        return fund.find() ? fund.group() : "";
    }

    /// Whether a list names its items in brackets, or begins with whom it is about: 毕业生：校园安全 90%.
    private static boolean isOfOthers(Fact fact) {
        if (!(fact.figure().place() instanceof Place.InSentence in)) {
            return false;
        }
        String before = in.sentence().text().substring(0, fact.figure().numeral().offset() - in.sentence().offset());
        boolean bracketed = before.matches("(?s).*[)）]\\s*");
        return bracketed || fact.figure().isRate() && before.matches("(?s)\\s*[一-龥]{2,5}[：:].*");
    }

    /// A bare number beside one in 万 may be meant in 万 as well.
    private static boolean isSameScale(Fact one, Fact other) {
        Numeral a = one.figure().numeral();
        Numeral b = other.figure().numeral();
        return a.factor().compareTo(b.factor()) == 0 || !a.unit().isEmpty() && !b.unit().isEmpty();
    }

    /// Whether the number is said to divide by: 在校生 beside 生均.
    private static boolean divides(Fact fact) {
        return fact.figure().place() instanceof Place.InSentence in && fact.name().endsWith("生") && in.sentence().text().matches("(?s).*(生均|平均每生|人均).*");
    }

    /// Whether a slip explains that they differ; what is a third more or less is something else.
    private static boolean isNear(Figure one, Figure other) {
        BigDecimal gap = one.value().subtract(other.value()).abs().multiply(BigDecimal.valueOf(3));
        return gap.compareTo(one.value().abs().min(other.value().abs())) <= 0 || Slips.isSlip(one.numeral().printed(), other.numeral().printed());
    }

    private static boolean samePlace(Figure one, Figure other) {
        return one.place() instanceof Place.InSentence a && other.place() instanceof Place.InSentence b && a.sentence().equals(b.sentence());
    }
}
