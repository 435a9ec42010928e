package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.number.Numeral.Bound;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Per-capita figures and ratios of sentences: quotients of two numbers said before, or known under their names.
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PER_CAPITA = Pattern.compile("(生均|人均|师均|班均|平均每生|平均每人|平均每班|每生)");
    private static final Pattern TO_EACH_OTHER = Pattern.compile("(?:^|[，；、\\d人所])\\s*([一-龥]{0,10}?)[与和]([一-龥]{2,12}?)(?:之比|的比例|的比值|人数比|比)约?(?:为|是)?\\s*$");
    private static final Pattern BETWEEN_CITY_AND_COUNTRY = Pattern.compile("城乡[一-龥]{0,12}(?:比|倍差)(?:值)?(?:为|是|[由从][^，]*(?:到|至|为))?\\s*$");
    /// 普职比: pupils of general to those of vocational schools.
    private static final Pattern GENERAL_TO_VOCATIONAL = Pattern.compile("普职(在校生|招生|毕业生)?[一-龥]{0,3}比(?:例)?约?(?:为|是)?\\s*$");
    private static final List<String> VOCATIONAL = List.of("中等职业学校", "中等职业教育", "中职", "中职学校", "职业高中");
    /// Whom a figure per head is of: 在职人员人均公用经费.
    private static final Pattern WORKERS = Pattern.compile("([一-龥]{2,8}(?:人员|教师|职工))(?:人均|师均)");

    private final List<Quantity> all;
    private final Facts facts;
    private final List<Relation> found = new ArrayList<>();

    private Shares(List<Quantity> all, Facts facts) {
        this.all = all;
        this.facts = facts;
    }

    static List<Relation> in(List<Quantity> all, Facts facts) {
        Shares shares = new Shares(all, facts);
        shares.found.addAll(Portions.in(all, facts));
        shares.found.addAll(Rates.in(all, facts));
        for (Quantity quantity : all) {
            boolean aboutRatio = quantity.numeral().isRatio() && quantity.numeral().bound() == Bound.ABOUT && quantity.numeral().decimals() > 1;
            if (!quantity.numeral().isFirm() && !aboutRatio || quantity.isChange() || quantity.isStandard()) {
                continue;
            }
            if (PER_CAPITA.matcher(quantity.lead()).find() && !quantity.numeral().isPercentage()) {
                shares.perCapita(quantity);
            } else if (quantity.numeral().isRatio() || quantity.numeral().decimals() == 2 && quantity.numeral().unit().isEmpty() && BETWEEN_CITY_AND_COUNTRY.matcher(quantity.clause()).find()) {
                shares.ratio(quantity);
            }
        }
        return shares.found;
    }

    private void perCapita(Quantity each) {
        Quantity total = null;
        for (int i = each.index() - 1; i >= 0 && i >= each.index() - 5 && all.get(i).sentence() >= each.sentence() - 1 && total == null; i--) {
            Quantity before = all.get(i);
            boolean suits = before.numeral().isFirm() && !before.isChange() && !before.isOfBefore() && !before.numeral().isPercentage() && !before.numeral().isRatio() && !PER_CAPITA.matcher(before.lead()).find()
                && (before.isCountOf(each) || each.numeral().unit().isEmpty()) && !before.numeral().unit().equals(Units.PEOPLE);
            total = suits ? before : null;
        }
        String named = Names.of(each.lead().replaceFirst("^.*(生均|人均|师均|班均|每生|每人|每班)", ""));
        if (total == null || named.length() >= 2 && !Names.overlap(named, total.name())) {
            total = calledLike(named, each).orElse(total);
        }
        if (total == null) {
            return;
        }
        List<Figure> said = new ArrayList<>();
        for (int i = each.index() - 1; i >= 0; i--) {
            Quantity before = all.get(i);
            if ((before.numeral().unit().equals(Units.PEOPLE) || before.numeral().unit().equals("人次")) && before.numeral().isFirm() && !before.isAverage() && before.year() == each.year() && !before.isChange() && before.sentence() >= each.sentence() - 1) {
                said.add(before.figure());
            }
        }
        Quantity next = each.index() + 1 < all.size() ? all.get(each.index() + 1) : each;
        if (next != each && NamedPerHead.isBase(next, each)) {
            said.clear();
            said.add(next.figure());
        }
        List<Figure> here = new ArrayList<>();
        for (int i = each.index() - 1; i >= 0 && all.get(i).sentence() == each.sentence(); i--) {
            if (said.contains(all.get(i).figure())) {
                here.add(all.get(i).figure());
            }
        }
        if (!here.isEmpty()) {
            said.retainAll(here);
        }
        List<Figure> known = students(each.year());
        boolean ofStudents = said.isEmpty() && total.head().isEmpty() && isOne(known) && each.lead().contains("生均");
        Matcher workers = WORKERS.matcher(each.lead());
        if (said.isEmpty() && workers.find()) {
            List<Figure> counted = facts.of(Names.of(workers.group(1)), each.year()).stream().map(Fact::figure).toList();
            if (isOne(counted)) {
                believe(each, Kind.PER_CAPITA, Computed.of(total.figure()), List.of(counted.getFirst()), List.of(), true, 65);
                return;
            }
        }
        boolean beside = each.index() >= 2 && total.index() == each.index() - 1 && said.size() == 1 && said.getFirst() == all.get(each.index() - 2).figure();
        boolean other = !beside && named.length() >= 2 && !total.name().isEmpty() && !Names.overlap(named, total.name());
        List<Figure> certain = other ? List.of() : said.size() == 1 ? said : ofStudents ? List.of(known.getFirst()) : List.of();
        believe(each, Kind.PER_CAPITA, Computed.of(total.figure()), certain, said.size() == 1 ? known : join(said, known), !certain.isEmpty(), said.size() == 1 ? 75 : 65);
    }

    /// The only amount of this sentence and the one before that is called like the figure per head.
    private Optional<Quantity> calledLike(String named, Quantity each) {
        List<Quantity> amounts = all.subList(0, each.index()).stream().filter(one -> one.sentence() >= each.sentence() - 1 && one.isLevel() && !one.isOfBefore() && !one.isAverage() && one.isCountOf(each) && named.length() >= 2 && Names.overlap(named, one.name())).toList();
        return amounts.size() == 1 ? Optional.of(amounts.getFirst()) : Optional.empty();
    }

    private static List<Figure> join(List<Figure> one, List<Figure> other) {
        List<Figure> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /// "生师比 13.2:1": students over teachers; "男女比例 0.96:1": men over women. Said before, or known from elsewhere.
    private void ratio(Quantity ratio) {
        boolean taught = ratio.clause().matches(".*(生师比|师生比).*");
        if (!taught && ofNamed(ratio)) {
            return;
        }
        boolean sexes = ratio.clause().matches(".*男女[一-龥]{0,6}比.*");
        if (!taught && !sexes && !ratio.clause().matches(".*比例.*")) {
            return;
        }
        String who = taught ? who(ratio) : "";
        if (who.length() >= 2) {
            List<Figure> pupils = ofWhom(ratio, who, "在校生");
            List<Figure> staff = ofWhom(ratio, who, "专任教师");
            if (isOne(pupils) && isOne(staff)) {
                believe(ratio, Kind.RATIO, Computed.of(pupils.getFirst()), List.of(staff.getFirst()), List.of(), true, 75);
            }
            return;
        }
        List<Figure> ones = sexes ? counted(ratio, "男(?:生|性|教师|学生)?") : nearest(ratio, ".*(?:在校生|在园幼儿)");
        List<Figure> others = sexes ? counted(ratio, "女(?:生|性|教师|学生)?") : nearest(ratio, ".*教师");
        List<Figure> students = taught ? students(ratio.year()) : List.of();
        if (sexes ? !ones.isEmpty() && !others.isEmpty() : isOne(ones) && isOne(others)) {
            believe(ratio, Kind.RATIO, Computed.of(ones.getFirst()), List.of(others.getFirst()), List.of(), true, 75);
        } else if (taught && ones.isEmpty() && isOne(others) && !students.isEmpty()) {
            ofAny(ratio, students, others.getFirst());
        }
    }

    /// "甲与乙之比为 x:1", "甲 a 人，与乙之比为 x:1", "城乡居民收入比为 x:1".
    private boolean ofNamed(Quantity ratio) {
        Matcher schools = GENERAL_TO_VOCATIONAL.matcher(ratio.clause());
        if (schools.find()) {
            String what = schools.group(1) == null ? "在校生" : schools.group(1);
            List<Figure> general = named(ratio, "普通高中" + what, what);
            List<Figure> vocational = VOCATIONAL.stream().map(name -> named(ratio, name + what, what)).filter(figures -> !figures.isEmpty()).findFirst().orElse(List.of());
            if (isOne(general) && isOne(vocational)) {
                believe(ratio, Kind.RATIO, Computed.of(general.getFirst()), List.of(vocational.getFirst()), List.of(), true, 70);
            }
            return true;
        }
        Matcher said = TO_EACH_OTHER.matcher(ratio.lead());
        boolean cities = BETWEEN_CITY_AND_COUNTRY.matcher(ratio.clause()).find();
        if (!cities && !said.find()) {
            return false;
        }
        List<Figure> ones = cities ? called(ratio, "城镇") : !said.group(1).isEmpty() ? named(ratio, said.group(1), said.group(2)) : ratio.index() > 0 ? List.of(all.get(ratio.index() - 1).figure()) : List.of();
        List<Figure> others = cities ? called(ratio, "农村") : named(ratio, said.group(2), said.group(2));
        if (isOne(ones) && isOne(others)) {
            boolean fromOne = ratio.numeral().text().matches("\\s*1\\s*[:：∶].*");
            believe(ratio, Kind.RATIO, Computed.of((fromOne ? others : ones).getFirst()), List.of((fromOne ? ones : others).getFirst()), List.of(), true, 70);
        }
        return true;
    }

    /// What the paragraph calls so in the report's year, a value of the kind that the ratio is of: 收入.
    private List<Figure> called(Quantity ratio, String word) {
        String kind = ratio.clause().replaceFirst("(?:比|倍差)(?:值)?(?:为|是|[由从].*)?\\s*$", "").replaceFirst("^.*城乡(?:居民)?", "");
        return all.subList(0, ratio.index()).stream().filter(one -> one.isLevel() && !one.isOfBefore() && !one.numeral().isPercentage() && one.clause().contains(word) && one.clause().contains(kind)).map(Quantity::figure).toList();
    }

    /// A name that leaves out what both share has it from the other: 普通高中与中等职业学校在校生之比.
    private List<Figure> named(Quantity ratio, String name, String whole) {
        for (String tail : List.of("", whole.replaceFirst("^.*?(在校学?生|招生|毕业生|专任教师|教师|人数|收入|支出).*$", "$1"))) {
            String full = Names.of(name.endsWith(tail) ? name : name + tail);
            List<Figure> said = all.subList(0, ratio.index()).stream().filter(one -> one.isLevel() && one.sentence() >= ratio.sentence() - 1 && full.length() >= 2 && (one.name().equals(full) || full.length() >= 3 && one.name().endsWith(full) && one.name().length() <= full.length() + 3) && !one.isOfBefore()).map(Quantity::figure).toList();
            List<Figure> known = said.isEmpty() ? facts.of(full, ratio.year()).stream().map(Fact::figure).filter(figure -> !figure.isRate()).toList() : said;
            if (!known.isEmpty()) {
                return known;
            }
        }
        return List.of();
    }

    /// Whose ratio it is: of a level of schools or a department, by the words before 生师比 or before the teachers.
    private String who(Quantity ratio) {
        String before = ratio.lead().replaceFirst("[生师]{2}比.*$", "").replaceFirst("^.*[，。；、]", "");
        String who = Names.of(before);
        Quantity last = ratio.index() > 0 ? all.get(ratio.index() - 1) : ratio;
        boolean teachers = last.sentence() == ratio.sentence() && last.name().matches(".{2,}(?:专任)?教师");
        return who.length() >= 2 ? who : teachers ? last.name().replaceFirst("(?:专任|专职)?教师$", "") : "";
    }

    private List<Figure> ofWhom(Quantity ratio, String who, String what) {
        List<Figure> said = counted(ratio, Pattern.quote(who) + ".*" + what.substring(what.length() - 2));
        return said.isEmpty() ? facts.of(Names.of(who + what), ratio.year()).stream().map(Fact::figure).toList() : said.subList(0, 1);
    }

    /// If the report gives several numbers of students, none is sure to be meant.
    private void ofAny(Quantity ratio, List<Figure> students, Figure teachers) {
        List<Relation> relations = new ArrayList<>();
        students.forEach(figure -> Computed.quotient(figure, teachers, BigDecimal.ONE).ifPresent(value -> relations.add(new Relation(Kind.RATIO, ratio.figure(), value, 65, new Explanation("应等于学生数与教师数之商", "It should be the quotient of students and teachers")))));
        Readings.firstHeld(relations).or(() -> isOne(students) ? relations.stream().findFirst() : Optional.empty()).ifPresent(found::add);
    }

    private List<Figure> students(int year) {
        int when = year == 0 ? facts.reportYear() : year;
        return facts.all(when).stream().filter(fact -> fact.name().matches("(?:全日制|学籍|学历教育|折合|中职|普通)*(?:在校生|学生)") && !fact.figure().isRate()).map(Fact::figure).toList();
    }

    private static boolean isOne(List<Figure> figures) {
        return figures.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count() == 1;
    }

    /// The counts so called in this sentence and the one before, the nearest first.
    private List<Figure> counted(Quantity ratio, String name) {
        List<Figure> counts = new ArrayList<>();
        for (int i = 0; i < ratio.index(); i++) {
            Quantity before = all.get(i);
            if (before.numeral().isFirm() && before.numeral().unit().equals(Units.PEOPLE) && before.sentence() >= ratio.sentence() - 1 && !before.isChange() && before.name().matches(name)) {
                counts.addFirst(before.figure());
            }
        }
        return counts;
    }

    /// Those of the sentence itself if it has any.
    private List<Figure> nearest(Quantity ratio, String name) {
        List<Figure> near = all.subList(0, ratio.index()).stream().filter(one -> one.sentence() == ratio.sentence() && counted(ratio, name).contains(one.figure())).map(Quantity::figure).toList();
        return near.isEmpty() ? counted(ratio, name) : near;
    }

    /// The named whole decides; a near one may only confirm.
    private void believe(Quantity target, Kind kind, Computed part, List<Figure> named, List<Figure> near, boolean certain, int trust) {
        BigDecimal times = target.numeral().isPercentage() ? HUNDRED : BigDecimal.ONE;
        Relation first = null;
        for (List<Figure> wholes : List.of(named, near)) {
            for (Figure whole : wholes) {
                Optional<Computed> value = Computed.quotient(part, Computed.of(whole), times);
                if (value.isEmpty()) {
                    continue;
                }
                Relation relation = new Relation(kind, target.figure(), value.get(), trust, new Explanation("应等于前文两个数之商", "It should be the quotient of two numbers said before"));
                if (!relation.isBroken()) {
                    found.add(relation);
                    return;
                }
                first = first == null && (wholes == named || named.isEmpty() && certain && near.size() == 1) ? relation : first;
            }
        }
        if (first != null && certain) {
            found.add(first);
        }
    }
}
