package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "企业 154 家，提供岗位 3080 个，平均每家企业提供岗位 20.0 个": what each of those counted before has, of what was counted in the same unit.
final class Apiece {

    private static final Pattern EACH = Pattern.compile("(?:平均每|每)(百|千|万)?([一-龥])([一-龥“”]{0,12}?)(?:平均)?(?:拥有|有|为|达|约为|是|收入|提供|培训)?([一-龥]{0,8}?)\\s*$");
    /// 班均 45 人, 校均规模 755 人, 场均; 平均班额.
    private static final Pattern MEAN = Pattern.compile("(?:平均班额|班额|([班校场期户项家笔])均(?:规模|人数|人次|学生|招生|培训|参加)?)(?:为|是|达|达到|约)?\\s*$");
    private static final Pattern PER_PEOPLE = Pattern.compile("每千[一-龥]{0,4}人口");
    private static final Pattern PER_MANY = Pattern.compile("每[百千万]");
    /// What is counted in another word than the one after 每: 每班 of 12 个教学班.
    private static final Map<String, String> SAID_AS = Map.of("班", "班", "园", "园|所", "校", "校|所", "人", "人", "名", "人", "位", "人", "生", "人", "户", "户");
    private static final Explanation AVERAGE = new Explanation("平均数应等于总数除以个数", "An average should be the total over how many there are");

    private Apiece() {
    }

    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (Quantity each : all) {
            Matcher said = EACH.matcher(each.lead());
            Matcher brief = MEAN.matcher(each.lead());
            boolean suits = each.numeral().isFirm() && !each.isChange() && !each.numeral().isPercentage() && !each.isStandard();
            if (suits && PER_PEOPLE.matcher(each.lead()).find()) {
                perPeople(all, each).ifPresent(found::add);
            } else if (suits && (each.clause().contains("均") || PER_MANY.matcher(each.lead()).find()) && said.find()) {
                BigDecimal times = said.group(1) == null ? BigDecimal.ONE : BigDecimal.valueOf(said.group(1).equals("百") ? 100 : said.group(1).equals("千") ? 1000 : 10000);
                String thing = Names.of(said.group(4));
                String counter = said.group(2);
                relation(all, each, times, counter, said.group(3), thing).or(() -> farther(all, each, counter, thing)).ifPresent(found::add);
            } else if (suits && brief.find()) {
                relation(all, each, BigDecimal.ONE, brief.group(1) == null ? "班" : brief.group(1), "", "").ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Relation> relation(List<Quantity> all, Quantity each, BigDecimal times, String counter, String things, String thing) {
        List<Quantity> groups = groups(all, each, counter, things);
        List<Relation> named = new ArrayList<>();
        List<Relation> nameless = new ArrayList<>();
        for (Quantity group : groups) {
            for (Quantity total : totals(all, each, group)) {
                Optional<Relation> relation = Computed.quotient(total.figure(), group.figure(), times).map(value -> new Relation(Kind.PER_CAPITA, each.figure(), value, 70, AVERAGE));
                if (relation.isPresent() && !relation.get().isBroken()) {
                    return relation;
                }
                boolean called = thing.length() < 2 || Names.overlap(thing, total.name() + total.tail());
                boolean beside = group.head().isEmpty() || total == totals(all, each, group).getFirst() && group.index() == each.index() - 1;
                relation.filter(one -> total.sentence() == each.sentence() && beside).ifPresent((called ? named : nameless)::add);
            }
        }
        return named.isEmpty() ? nameless.size() == 1 ? nameless.stream().findFirst() : Optional.empty() : named.stream().findFirst();
    }

    /// "平均每园在园幼儿 117 人": the first of the paragraph that are called exactly so.
    private static Optional<Relation> farther(List<Quantity> all, Quantity each, String counter, String thing) {
        List<Quantity> before = all.subList(0, each.index()).stream().filter(one -> one.isLevel() && one.numeral().isCount() && one.head().isEmpty()).toList();
        Optional<Quantity> group = before.stream().filter(one -> one.name().endsWith(counter) && !one.isCountOf(each)).findFirst();
        Optional<Quantity> total = before.stream().filter(one -> thing.length() >= 2 && one.name().equals(thing) && one.isCountOf(each)).findFirst();
        return group.isEmpty() || total.isEmpty() ? Optional.empty() : Computed.quotient(total.get().figure(), group.get().figure(), BigDecimal.ONE).map(value -> new Relation(Kind.PER_CAPITA, each.figure(), value, 65, AVERAGE));
    }

    /// "每千常住人口拥有床位 5.36 张": of the only population that the paragraph counts.
    private static Optional<Relation> perPeople(List<Quantity> all, Quantity each) {
        List<Quantity> people = all.stream().filter(one -> one.index() < each.index() && one.name().endsWith("人口") && one.isLevel() && one.numeral().unit().equals("人")).toList();
        List<Quantity> totals = all.stream().filter(one -> one.index() < each.index() && one.sentence() == each.sentence() && one.isCountOf(each) && one.isLevel()).toList();
        return people.size() != 1 || totals.size() != 1 ? Optional.empty() : Computed.quotient(totals.getFirst().figure(), people.getFirst().figure(), BigDecimal.valueOf(1000)).map(value -> new Relation(Kind.PER_CAPITA, each.figure(), value, 70, AVERAGE));
    }

    /// What may have been divided: counted in the same unit, and no part of what another number counts.
    private static List<Quantity> totals(List<Quantity> all, Quantity each, Quantity group) {
        List<Quantity> totals = new ArrayList<>();
        for (int i = each.index() - 1; i >= 0 && all.get(i).sentence() >= each.sentence() - 1; i--) {
            Quantity total = all.get(i);
            if (total != group && total.isLevel() && (total.isCountOf(each) || each.numeral().unit().equals(Units.PEOPLE) && total.numeral().unit().equals("人次")) && !total.isOfBefore() && !total.isAverage() && !total.numeral().isPercentage()) {
                totals.add(total);
            }
        }
        return totals;
    }

    /// The numbers of the things that the average is for, the last first.
    private static List<Quantity> groups(List<Quantity> all, Quantity each, String counter, String thing) {
        List<Quantity> found = new ArrayList<>();
        for (int i = each.index() - 1; i >= 0 && all.get(i).sentence() >= each.sentence() - 1; i--) {
            Quantity groups = all.get(i);
            String unit = groups.numeral().unit();
            boolean counted = unit.equals(Units.canonical(counter)) || unit.equals(counter) || unit.equals("个" + counter);
            boolean named = SAID_AS.containsKey(counter) && (groups.tail().matches("^个?[一-龥]{0,4}(?:" + SAID_AS.get(counter) + ")(?:[，。、（(；].*|$)") || groups.name().endsWith(counter) && unit.equals("个"));
            boolean sameThing = thing.length() < 2 || groups.name().isEmpty() || Names.overlap(thing, groups.name() + groups.tail()) || !SAID_AS.containsKey(counter);
            if ((groups.isLevel() || groups.aside() && groups.numeral().isFirm() && groups.lead().matches(".*按[^，]*")) && groups.numeral().isCount() && (counted || named) && sameThing) {
                found.add(groups);
            }
        }
        return found;
    }
}
