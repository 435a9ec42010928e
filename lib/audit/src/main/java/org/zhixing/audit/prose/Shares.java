package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
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

/// Percentages, rates and per-capita figures of sentences: quotients of two numbers said before.
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern RATE = Pattern.compile("([一-龥“”\"+\\d]{1,12}率)(?:为|达到了?|达|是|约为|约)?\\s*$");
    private static final Pattern PER_CAPITA = Pattern.compile("(生均|人均|师均|班均|平均每生|平均每人|平均每班|每生)");
    /// Whom a figure per head is of: 在职人员人均公用经费.
    private static final Pattern WORKERS = Pattern.compile("([一-龥]{2,8}(?:人员|教师|职工))(?:人均|师均)");
    private static final String NOT_OF_COUNTS = ".*(增长率|增速|增幅|利率|满意度|频率|使用率|完好率|覆盖率|购买率|同比|环比|提高|降低|上升|下降|增加|减少).*";

    private static final Map<String, String> SAID_AS = Map.of("合格", "合格|获证|通过|取得|达标", "通过", "通过|合格|获", "巩固", "毕业|巩固", "升学", "升学|上线|录取|升入", "就业", "就业|升学|落实|上岗", "回收", "回收|收回|有效",
        "录取", "录取|上线", "及格", "及格|合格", "达标", "达标|合格|及格");

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
        for (Quantity quantity : all) {
            if (!quantity.numeral().isFirm() || quantity.isChange() || quantity.isStandard()) {
                continue;
            }
            Matcher rate = RATE.matcher(quantity.lead());
            if (quantity.numeral().isPercentage() && rate.find() && !rate.group(1).matches(NOT_OF_COUNTS)) {
                shares.rate(quantity);
            } else if (PER_CAPITA.matcher(quantity.lead()).find() && !quantity.numeral().isPercentage()) {
                shares.perCapita(quantity);
            } else if (quantity.numeral().isRatio()) {
                shares.ratio(quantity);
            }
        }
        return shares.found;
    }

    /// "a 人参加，b 人合格，合格率 p%": the smaller of two counts said before, over the greater.
    private void rate(Quantity rate) {
        List<Quantity> counts = new ArrayList<>();
        for (int i = rate.index() - 1; i >= 0 && counts.size() < 4; i--) {
            Quantity count = all.get(i);
            if (count.sentence() != rate.sentence() || count.year() != rate.year() && counts.size() >= 1) {
                break;
            }
            if (count.numeral().isFirm() && !count.isChange() && !count.numeral().isPercentage() && !count.numeral().isRatio() && count.numeral().isCount()) {
                counts.add(count);
            }
        }
        Optional<Relation> holding = Optional.empty();
        for (int one = 0; one < counts.size() && holding.isEmpty(); one++) {
            for (int two = one + 1; two < counts.size() && holding.isEmpty(); two++) {
                boolean less = counts.get(one).figure().value().compareTo(counts.get(two).figure().value()) <= 0;
                holding = quotient(rate, counts.get(less ? one : two), counts.get(less ? two : one)).filter(relation -> !relation.isBroken());
            }
        }
        if (holding.isPresent()) {
            found.add(holding.get());
        } else if (counts.size() >= 2 && counts.get(0).index() == rate.index() - 1 && onlyRatesBetween(counts.get(1), counts.get(0)) && counts.get(0).isCountOf(counts.get(1))) {
            Quantity part = saysSo(rate, counts.get(0)) ? counts.get(0) : counts.get(1);
            Quantity whole = part != counts.get(0) ? counts.get(0) : counts.size() == 2 ? counts.get(1) : group(counts);
            boolean possible = rate.figure().value().compareTo(HUNDRED) > 0 || part.figure().value().compareTo(whole.figure().value()) <= 0;
            if (possible && !hasOwnRate(whole, rate) && saysSo(rate, part) && !saysSo(rate, whole) && (counts.size() == 2 || counts.size() == 3 || whole == counts.get(1))) {
                quotient(rate, part, whole).ifPresent(found::add);
            }
        }
    }

    /// Of several counts said before, the first is the group that all rates are of, unless a rate stands between.
    /// Whether a count has its own rate right behind it: in 及格211人，及格率77.3%；优秀51人，优秀率18.7% the 211 are no group.
    private boolean hasOwnRate(Quantity count, Quantity rate) {
        Quantity next = all.get(count.index() + 1);
        return next != rate && next.numeral().isPercentage() && next.sentence() == count.sentence() && (RATE.matcher(next.lead()).find() && saysSo(next, count) || next.lead().matches(".*[(（]\\s*|.*占.*"));
    }

    private Quantity group(List<Quantity> counts) {
        Quantity second = counts.get(1);
        Quantity third = counts.get(2);
        return all.get(third.index() + 1).numeral().isPercentage() && second.figure().value().compareTo(third.figure().value()) > 0 ? second : third;
    }

    private boolean onlyRatesBetween(Quantity one, Quantity other) {
        return all.subList(one.index() + 1, other.index()).stream().allMatch(between -> between.numeral().isPercentage());
    }

    /// Whether a count is called what the rate is of: 及格 for 及格率, 获证 for 合格率.
    private static boolean saysSo(Quantity rate, Quantity part) {
        Matcher matcher = RATE.matcher(rate.lead());
        if (!matcher.find()) {
            return false;
        }
        String stem = matcher.group(1).substring(0, matcher.group(1).length() - 1);
        String last = stem.substring(Math.max(0, stem.length() - 2));
        String said = part.clause() + part.tail();
        for (Map.Entry<String, String> also : SAID_AS.entrySet()) {
            if (last.equals(also.getKey()) && said.matches(".*(" + also.getValue() + ").*")) {
                return true;
            }
        }
        return last.length() == 2 && said.contains(last);
    }

    private static Optional<Relation> quotient(Quantity rate, Quantity part, Quantity whole) {
        return Computed.quotient(part.figure(), whole.figure(), HUNDRED).map(value -> new Relation(Kind.RATE, rate.figure(), value, 75,
            new Explanation("比率应等于前面两个数之商", "The rate should be the quotient of the two numbers before it")));
    }

    private void perCapita(Quantity each) {
        Quantity total = null;
        for (int i = each.index() - 1; i >= 0 && i >= each.index() - 3 && total == null; i--) {
            Quantity before = all.get(i);
            boolean suits = before.numeral().isFirm() && !before.isChange() && !before.numeral().isPercentage() && !PER_CAPITA.matcher(before.lead()).find()
                && (before.isCountOf(each) || each.numeral().unit().isEmpty()) && !before.numeral().unit().equals(Units.PEOPLE);
            total = suits ? before : null;
        }
        if (total == null) {
            return;
        }
        List<Figure> said = new ArrayList<>();
        for (int i = each.index() - 1; i >= 0; i--) {
            Quantity before = all.get(i);
            if (before.numeral().unit().equals(Units.PEOPLE) && before.numeral().isFirm() && before.numeral().isCount() && !before.isAverage() && before.year() == each.year() && !before.isChange() && before.sentence() >= each.sentence() - 1) {
                said.add(before.figure());
            }
        }
        List<Figure> known = students(each.year());
        boolean ofStudents = said.isEmpty() && isOne(known) && each.lead().contains("生均");
        Matcher workers = WORKERS.matcher(each.lead());
        if (said.isEmpty() && workers.find()) {
            List<Figure> counted = facts.of(Names.of(workers.group(1)), each.year()).stream().map(Fact::figure).toList();
            if (isOne(counted)) {
                believe(each, Kind.PER_CAPITA, Computed.of(total.figure()), List.of(counted.getFirst()), List.of(), true, 65);
                return;
            }
        }
        String named = Names.of(each.lead().replaceFirst("^.*(生均|人均|师均|班均|每生|每人|每班)", ""));
        boolean other = named.length() >= 2 && !total.name().isEmpty() && !Names.overlap(named, total.name());
        List<Figure> certain = other ? List.of() : said.size() == 1 ? said : ofStudents ? List.of(known.getFirst()) : List.of();
        believe(each, Kind.PER_CAPITA, Computed.of(total.figure()), certain, said.size() == 1 ? known : join(said, known), !certain.isEmpty(), said.size() == 1 ? 75 : 65);
    }

    private static List<Figure> join(List<Figure> one, List<Figure> other) {
        List<Figure> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /// "生师比 13.2:1": students over teachers; "男女比例 0.96:1": men over women. Said before, or known from elsewhere.
    private void ratio(Quantity ratio) {
        boolean taught = ratio.clause().matches(".*(生师比|师生比).*");
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
        List<Figure> ones = counted(ratio, sexes ? "男(?:生|性|教师|学生)?" : ".*在校生");
        List<Figure> others = counted(ratio, sexes ? "女(?:生|性|教师|学生)?" : ".*教师");
        List<Figure> students = taught ? students(ratio.year()) : List.of();
        if (sexes ? !ones.isEmpty() && !others.isEmpty() : isOne(ones) && isOne(others)) {
            believe(ratio, Kind.RATIO, Computed.of(ones.getFirst()), List.of(others.getFirst()), List.of(), true, 75);
        } else if (taught && ones.isEmpty() && isOne(others) && !students.isEmpty()) {
            ofAny(ratio, students, others.getFirst());
        }
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
        relations.stream().filter(relation -> !relation.isBroken()).findFirst().or(() -> isOne(students) ? relations.stream().findFirst() : Optional.empty()).ifPresent(found::add);
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
