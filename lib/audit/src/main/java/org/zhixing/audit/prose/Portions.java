package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "A 人，占 B 的 p%；C 人，占 q%": portions of one whole. The whole is what is called so; without a name, what explains most of them.
final class Portions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SHARE = Pattern.compile("^\\s*[(（]?占(?:全部|总|本校)?([^，,。；]*?)(?:总数|人数|总人数|数|总量|总额)?(?:的)?(?:比例|比重|百分比)?(?:为|达|达到|约|约为|是)?\\s*$");
    private static final Pattern CALLED = Pattern.compile("^([一-龥]{2,8})占(?:比)?(?:为)?\\s*$");
    /// "专任教师占教职工总数的": part and whole are both named.
    private static final Pattern BOTH = Pattern.compile("(?:^|[，；、,])\\s*([一-龥“”]{2,10}?)占([一-龥]{2,12}?)(?:总数|总额|总人数|人数|总量|数)?的?(?:比例|比重|百分比)?(?:为|达到?|约为|是)?\\s*$");
    private static final Pattern BRACKETED = Pattern.compile("^\\s*[人名家个所]?次?\\s*[(（]\\s*(?:占比?)?\\s*$");
    private static final Pattern EVERYBODY = Pattern.compile("(全校|学校|全体|在校)?(学生|师生)?总?(人数|总数|数)?");
    private static final Pattern GROUP = Pattern.compile(".*(?:毕业生|在校生|新生|教师|职工|人员|学员)");
    private static final Pattern AMONG = Pattern.compile("([一-龥]{2,10})中[，,:]");
    private static final Explanation PORTION = new Explanation("占比应等于前面的数除以总数", "A share should be the number before it over the whole");

    private record Portion(Quantity part, Quantity share) {
    }

    private final List<Quantity> all;
    private final Facts facts;
    private final List<Relation> found = new ArrayList<>();

    private Portions(List<Quantity> all, Facts facts) {
        this.all = all;
        this.facts = facts;
    }

    static List<Relation> in(List<Quantity> all, Facts facts) {
        Portions portions = new Portions(all, facts);
        Map<String, List<Portion>> groups = new LinkedHashMap<>();
        String name = "";
        int sentence = -1;
        for (Quantity share : all) {
            if (share.numeral().isPercentage() && share.numeral().isFirm() && portions.ofBoth(share)) {
                continue;
            }
            Matcher said = SHARE.matcher(share.lead());
            Matcher called = CALLED.matcher(share.lead());
            Matcher bracketed = BRACKETED.matcher(share.lead());
            Quantity part = called.find() ? partCalled(all, share, called.group(1)) : all.get(Math.max(0, share.index() - 1));
            if (called.reset().find() && part != share) {
                groups.computeIfAbsent(share.sentence() + "/", key -> new ArrayList<>()).add(new Portion(part, share));
                continue;
            }
            boolean portion = !share.lead().matches(".*(分别|依次).*") && share.numeral().isPercentage() && share.numeral().isFirm() && (said.find() || bracketed.find()) && part != share && part.sentence() == share.sentence() && part.numeral().isFirm()
                && !part.numeral().isPercentage() && !part.isChange();
            if (portion) {
                String whole = said.reset().find() ? said.group(1) : "";
                String now = whole.length() > 1 && EVERYBODY.matcher(whole).matches() ? "在校生" : Names.of(whole);
                Matcher among = AMONG.matcher(part.clause());
                Matcher amongBefore = AMONG.matcher(before(part));
                name = !now.isEmpty() ? now : among.find() ? Names.of(among.group(1)) : amongBefore.find() ? Names.of(amongBefore.group(1)) : sentence == share.sentence() ? name : "";
                sentence = share.sentence();
                groups.computeIfAbsent(sentence + "/" + name, key -> new ArrayList<>()).add(new Portion(part, share));
            }
        }
        all.forEach(portions::ofNumber);
        groups.forEach((key, group) -> portions.believe(group, key.substring(key.indexOf('/') + 1)));
        return portions.found;
    }

    /// What was counted before under this name in the sentence; the share itself if nothing was.
    private static Quantity partCalled(List<Quantity> all, Quantity share, String name) {
        for (int i = share.index() - 1; i >= 0 && all.get(i).sentence() == share.sentence(); i--) {
            if ((all.get(i).name().equals(name) || all.get(i).name().equals("在" + name)) && all.get(i).isLevel() && !all.get(i).numeral().isPercentage()) {
                return all.get(i);
            }
        }
        return share;
    }

    /// Whether both are known by their names; then nothing else is meant.
    private boolean ofBoth(Quantity share) {
        Matcher both = BOTH.matcher(share.lead());
        if (!both.find()) {
            return false;
        }
        List<Figure> parts = called(share, both.group(1));
        List<Figure> wholes = called(share, both.group(2));
        wholes.removeIf(whole -> !parts.isEmpty() && whole.value().compareTo(parts.getFirst().value()) < 0);
        List<Figure> known = wholes.isEmpty() ? facts.of(Names.of(both.group(2)), share.year()).stream().map(Fact::figure).filter(figure -> !figure.isRate()).toList() : wholes;
        boolean sure = !parts.isEmpty() && known.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count() == 1 && parts.getFirst().numeral().unit().equals(known.getFirst().numeral().unit());
        if (sure) {
            Computed.quotient(parts.getFirst(), known.getFirst(), HUNDRED).ifPresent(value -> found.add(new Relation(Kind.RATE, share.figure(), value, 75, PORTION)));
        }
        return sure;
    }

    /// What this sentence or the one before calls so, the last first.
    private List<Figure> called(Quantity share, String name) {
        String core = Names.of(name);
        List<Figure> called = new ArrayList<>();
        for (int i = share.index() - 1; i >= 0 && all.get(i).sentence() >= share.sentence() - 1; i--) {
            Quantity one = all.get(i);
            if (core.length() >= 2 && one.isLevel() && !one.numeral().isPercentage() && !one.isOfBefore() && (one.name().equals(core) || one.name().endsWith(core) && one.name().length() <= core.length() + 3)) {
                called.add(one.figure());
            }
        }
        return called.isEmpty() ? called : new ArrayList<>(called.subList(0, 1));
    }

    /// Whether a whole is called as the share says, or begins so: 直接就业 of the 直接就业的毕业生; without a name, whether it stands in "1374 名毕业生中".
    private static boolean isNamed(Quantity whole, String name, Portion portion) {
        if (name.isEmpty()) {
            return whole.sentence() == portion.share().sentence() && whole.tail().matches("[名位人个家份所]?[一-龥]{0,8}中\\s*");
        }
        boolean counted = whole.sentence() == portion.share().sentence() && whole.tail().strip().equals(name + "中");
        return counted || whole.name().equals(name) || whole.name().length() >= 3 && name.startsWith(whole.name());
    }

    /// The only number near whose name ends with what the share names: 教学仪器设备 for 设备.
    private Set<Figure> ending(Portion portion, String name) {
        Set<Figure> ending = new LinkedHashSet<>();
        for (int i = portion.part().index() - 1; i >= 0; i--) {
            Quantity whole = all.get(i);
            if (name.length() >= 2 && whole.isLevel() && !whole.isOfBefore() && whole.isCountOf(portion.part()) && !whole.isAverage() && whole.name().endsWith(name) && isMost(whole.figure(), List.of(portion))) {
                ending.add(whole.figure());
            }
        }
        return ending.size() == 1 ? ending : Set.of();
    }

    /// 资助总额 is 资助金额 or 资助资金 elsewhere, if only one amount is called so.
    private List<Figure> amount(Portion portion, String name) {
        boolean money = portion.part().numeral().unit().equals(Units.YUAN) && portion.share().lead().matches(".*总[金]?额的?[^，]{0,4}");
        List<Figure> amounts = !money ? List.of() : facts.all(portion.share().year() == 0 ? facts.reportYear() : portion.share().year()).stream().filter(fact -> fact.name().matches(".*" + Pattern.quote(name) + "(?:金额|资金|经费|总额)?") && fact.figure().numeral().unit().equals(Units.YUAN) && isMost(fact.figure(), List.of(portion))).map(Fact::figure).toList();
        return amounts.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count() == 1 ? amounts : List.of();
    }

    /// Whether two names end alike: of whom something is a share is said last.
    private static boolean isAlike(String one, String other) {
        return one.length() >= 2 && other.length() >= 2 && (one.contains(other.substring(other.length() - 2)) || other.contains(one.substring(one.length() - 2)));
    }

    private static boolean startsWithParts(Quantity quantity) {
        return quantity.figure().place() instanceof Place.InSentence in && in.sentence().text().strip().startsWith("其中");
    }

    /// "A 人，占 B 1560 人的 62.8%": the whole stands between.
    private void ofNumber(Quantity share) {
        if (share.index() < 2 || !share.numeral().isPercentage() || !share.numeral().isFirm() || !share.lead().matches("\\s*[一-龥]{0,2}\\)?的\\s*")) {
            return;
        }
        Quantity whole = all.get(share.index() - 1);
        Quantity part = all.get(share.index() - 2);
        boolean said = whole.lead().matches("\\s*(?:占|完成|相当于|为|达到|是|[(]).*") && whole.clause().matches(".*(?:占|完成|相当于|为|达到|是)[^，]*") && whole.sentence() == share.sentence() && part.sentence() == share.sentence();
        if (said && whole.numeral().isFirm() && part.isLevel() && part.isCountOf(whole)) {
            Computed.quotient(part.figure(), whole.figure(), HUNDRED).ifPresent(value -> found.add(new Relation(Kind.RATE, share.figure(), value, 80, PORTION)));
        }
    }

    /// The clause before the one of a number: "专任教师中，" says of what the numbers are portions.
    private static String before(Quantity quantity) {
        if (!(quantity.figure().place() instanceof Place.InSentence in)) {
            return "";
        }
        String said = Plain.of(in.sentence().text().substring(0, quantity.numeral().offset() - in.sentence().offset()));
        String rest = said.substring(0, Math.max(0, said.length() - quantity.clause().length()));
        return rest.replaceFirst("[，,；;]$", "").replaceFirst("(?s)^.*[，,；;。]", "") + "，";
    }

    /// "就读 6218 人，其中小学 4387 人、初中 1831 人，占在校生的 13.4%": after a list of parts the share may be of what was divided. Then nothing else is sure.
    private boolean ofDivided(Portion portion, String name) {
        Quantity part = portion.part();
        boolean afterList = portion.share().clause().equals(portion.share().lead()) && !part.head().isEmpty() && part.lead().matches("[^，；]{0,3}、.*");
        if (!afterList || name.isEmpty()) {
            return false;
        }
        List<Relation> meant = new ArrayList<>();
        List<Figure> wholes = facts.all(part.year() == 0 ? facts.reportYear() : part.year()).stream().filter(fact -> Names.close(fact.name(), name) && !fact.figure().isRate()).map(Fact::figure).toList();
        for (int i = part.index() - 1; i >= 0 && all.get(i).sentence() == part.sentence(); i--) {
            Quantity head = all.get(i);
            if (head.head().isEmpty() && head.isLevel() && head.isCountOf(part) && !head.clause().contains("其中")) {
                wholes.forEach(whole -> Computed.quotient(head.figure(), whole, HUNDRED).ifPresent(value -> meant.add(new Relation(Kind.RATE, portion.share().figure(), value, 65, PORTION))));
                break;
            }
        }
        Readings.heldOrSlip(meant).ifPresent(found::add);
        return true;
    }

    private void believe(List<Portion> group, String name) {
        Portion first = group.getFirst();
        if (group.size() == 1 && ofDivided(first, name)) {
            return;
        }
        if (group.size() == 2 && name.isEmpty() && group.stream().map(portion -> portion.part().name()).sorted().toList().toString().matches("\\[女.?.?, 男.?.?]")) {
            Computed both = Computed.sum(group.stream().map(portion -> portion.part().figure()).toList());
            group.forEach(portion -> Computed.quotient(Computed.of(portion.part().figure()), both, HUNDRED).ifPresent(value -> found.add(new Relation(Kind.RATE, portion.share().figure(), value, 75, PORTION))));
            return;
        }
        Computed sexes = group.size() == 1 && name.isEmpty() ? bothSexes(first.part()) : null;
        if (sexes != null) {
            Computed.quotient(Computed.of(first.part().figure()), sexes, HUNDRED).ifPresent(value -> found.add(new Relation(Kind.RATE, first.share().figure(), value, 75, PORTION)));
            return;
        }
        Set<Figure> named = new LinkedHashSet<>();
        Set<Figure> near = new LinkedHashSet<>();
        Set<Figure> before = new LinkedHashSet<>();
        @Nullable Figure head = null;
        @Nullable Figure suffix = null;
        for (int i = first.part().index() - 1; i >= 0; i--) {
            Quantity whole = all.get(i);
            if (whole.isLevel() && whole.isCountOf(first.part()) && !whole.isAverage()) {
                (isNamed(whole, name, first) ? named : near).add(whole.figure());
                boolean ofThis = whole.sentence() == first.share().sentence() && first.part().clause().contains("其中");
                boolean ofLast = whole.sentence() == first.share().sentence() - 1 && startsWithParts(first.share());
                boolean called = name.isEmpty() || isAlike(name, whole.name()) || name.length() > 1 && whole.tail().startsWith(name);
                head = ofThis && head == null && called ? whole.figure() : head;
                if (ofLast && called && !whole.clause().contains("其中")) {
                    before.add(whole.figure());
                }
                boolean suffixed = whole.sentence() >= first.part().sentence() - 1 && whole.name().length() >= 3 && first.part().name().length() > whole.name().length() && first.part().name().endsWith(whole.name());
                if (suffixed && name.isEmpty() && group.size() == 1) {
                    suffix = suffix == null ? whole.figure() : suffix;
                }
            }
        }
        if (named.isEmpty() && group.size() == 1) {
            named.addAll(ending(first, name));
        }
        List<Figure> known = name.isEmpty() ? List.of() : facts.of(name, first.share().year()).stream().map(Fact::figure).filter(figure -> !figure.isRate() && isMost(figure, group) && (figure.numeral().unit().equals(first.part().numeral().unit()) || figure.numeral().unit().isEmpty() && first.part().numeral().isCount())).toList();
        if (named.isEmpty() && known.isEmpty() && name.length() >= 3) {
            String unit = first.part().numeral().unit();
            known = facts.all(first.share().year() == 0 ? facts.reportYear() : first.share().year()).stream().filter(fact -> fact.name().length() >= 2 && name.contains(fact.name()) && !fact.figure().isRate() && fact.figure().numeral().unit().equals(unit) && isMost(fact.figure(), group)).map(Fact::figure).toList();
            known = held(best(group, new LinkedHashSet<>(known))) > 0 ? known : List.of();
        }
        if (named.isEmpty() && known.isEmpty() && name.length() >= 2) {
            known = amount(first, name);
        }
        Set<Figure> certain = new LinkedHashSet<>(named.isEmpty() ? known : named);
        if (head != null) {
            certain.add(head);
        } else if (!before.isEmpty()) {
            certain.addAll(held(best(group, before)) > 0 || before.size() == 1 ? before : List.of(before.iterator().next()));
        }
        if (certain.isEmpty() && suffix == null && name.isEmpty() && group.size() == 1) {
            ofKind(first);
        }
        if (certain.isEmpty() && suffix != null) {
            certain.add(suffix);
        }
        if (isClosed(group)) {
            closed(group, certain, near);
            return;
        }
        long values = certain.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count();
        List<Relation> best = best(group, certain);
        boolean exact = named.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count() == 1 && head == null;
        if (held(best) == 0 && !exact) {
            if (group.size() >= 3 && held(best(group, near)) < 2) {
                String unit = first.part().numeral().unit();
                facts.all(first.share().year() == 0 ? facts.reportYear() : first.share().year()).stream().map(Fact::figure).filter(figure -> !figure.isRate() && figure.numeral().unit().equals(unit) && isMost(figure, group)).forEach(near::add);
            }
            List<Relation> other = best(group, near);
            if (held(other) > 0) {
                believeSupported(other, group.size());
                return;
            }
        }
        boolean told = !best.isEmpty() && (values <= 2 || held(best) > 0);
        if (told) {
            best.stream().map(relation -> exact ? new Relation(relation.kind(), relation.target(), relation.computed(), Alternatives.CERTAIN, relation.meaning()) : relation).forEach(found::add);
        }
    }

    /// "困难毕业生 253 人，占比 14.07%" of all 毕业生 that the report counts; accused only if a slip explains it and nothing else that is counted makes it.
    private void ofKind(Portion portion) {
        Quantity part = portion.part();
        List<Relation> all = new ArrayList<>();
        List<Relation> meant = new ArrayList<>();
        for (Fact fact : facts.all(part.year() == 0 ? facts.reportYear() : part.year())) {
            boolean more = fact.figure().value().compareTo(part.figure().value()) > 0 && !fact.figure().isRate();
            Optional<Relation> relation = more ? Computed.quotient(part.figure(), fact.figure(), HUNDRED).map(value -> new Relation(Kind.RATE, portion.share().figure(), value, 65, PORTION)) : Optional.empty();
            relation.ifPresent(all::add);
            boolean ofKind = GROUP.matcher(fact.name()).matches() && fact.name().length() < part.name().length() && part.name().endsWith(fact.name()) && fact.figure().numeral().unit().equals(part.numeral().unit());
            relation.filter(one -> ofKind).ifPresent(meant::add);
        }
        Readings.firstHeld(meant).or(() -> all.stream().allMatch(Relation::isBroken) ? Slips.onlyOne(meant) : Optional.empty()).ifPresent(found::add);
    }

    /// Men and women, counted side by side.
    private @Nullable Computed bothSexes(Quantity part) {
        String other = part.name().startsWith("女") ? part.name().replaceFirst("女", "男") : part.name().startsWith("男") ? part.name().replaceFirst("男", "女") : "";
        for (int i = Math.max(0, part.index() - 2); !other.isEmpty() && i < Math.min(all.size(), part.index() + 2); i++) {
            Quantity beside = all.get(i);
            if (beside.name().equals(other) && beside.sentence() == part.sentence() && beside.isCountOf(part) && beside.isLevel()) {
                return Computed.sum(List.of(beside.figure(), part.figure()));
            }
        }
        return null;
    }

    private static boolean isMost(Figure whole, List<Portion> group) {
        return group.stream().allMatch(portion -> portion.part().figure().value().compareTo(whole.value()) <= 0);
    }

    /// Whether the shares are all there are: they make a hundred.
    private static boolean isClosed(List<Portion> group) {
        BigDecimal sum = Computed.sum(group.stream().map(portion -> portion.share().figure()).toList()).middle();
        return group.size() >= 2 && sum.subtract(HUNDRED).abs().compareTo(new BigDecimal("0.06")) <= 0 && group.stream().allMatch(portion -> portion.share().numeral().decimals() > 0);
    }

    /// Then the parts make the whole: a printed one if it explains most, else their sum.
    private void closed(List<Portion> group, Set<Figure> certain, Set<Figure> near) {
        Computed sum = Computed.sum(group.stream().map(portion -> portion.part().figure()).toList());
        Set<Figure> wholes = new LinkedHashSet<>(certain);
        wholes.addAll(near);
        List<Figure> exact = wholes.stream().filter(whole -> sum.range().meets(whole.interval())).toList();
        List<Relation> best = best(group, exact.isEmpty() ? wholes : new LinkedHashSet<>(exact));
        if (held(best) > 0) {
            found.addAll(best);
            Figure whole = best.getFirst().computed().from().getLast();
            found.add(new Relation(Kind.SUM, whole, sum, 70, new Explanation("占比之和为100%的各项应合计为总数", "Parts whose shares make a hundred should make the whole")));
        } else {
            group.forEach(portion -> Computed.quotient(Computed.of(portion.part().figure()), sum, HUNDRED).ifPresent(value -> found.add(new Relation(Kind.RATE, portion.share().figure(), value, 70, PORTION))));
        }
    }

    /// A whole that nothing names must explain two portions and more than it leaves unexplained.
    private void believeSupported(List<Relation> relations, int size) {
        int held = held(relations);
        Figure whole = relations.getFirst().computed().from().getLast();
        boolean exact = size >= 2 && relations.size() == size && relations.getFirst().computed().from().getFirst().numeral().isCount()
            && Computed.sum(relations.stream().map(relation -> relation.computed().from().getFirst()).toList()).middle().compareTo(whole.value()) == 0;
        boolean slips = exact || held >= 1 && relations.stream().allMatch(relation -> !relation.isBroken() || Slips.isSlip(new BigDecimal(relation.expected()), relation.target().value()));
        if (held >= 2 && (size - held) <= held || slips && held >= size - 1) {
            found.addAll(relations);
        } else {
            relations.stream().filter(relation -> !relation.isBroken()).forEach(found::add);
        }
    }

    private List<Relation> best(List<Portion> group, Set<Figure> wholes) {
        List<Relation> best = List.of();
        for (Figure whole : wholes) {
            List<Relation> relations = new ArrayList<>();
            for (Portion portion : group) {
                if (portion.part().figure() != whole) {
                    Computed.quotient(portion.part().figure(), whole, HUNDRED).ifPresent(value -> relations.add(new Relation(Kind.RATE, portion.share().figure(), value, 80, PORTION)));
                }
            }
            if (best.isEmpty() || held(relations) > held(best)) {
                best = relations;
            }
        }
        return best;
    }

    /// Those that hold and say something: nothing of anything is nothing.
    private static int held(List<Relation> relations) {
        return (int) relations.stream().filter(relation -> !relation.isBroken() && relation.bits() >= 4).count();
    }
}
