package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "优秀 a 人，良好 b 人，及格 c 人，不及格 d 人": a scale from best to worst leaves nobody out, so it adds up to those examined, and its rates are shares of its sum.
final class Grades {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern GOOD = Pattern.compile("(?:优秀|优良|优等|良好|良|中等|合格|及格|达标|(?:很|非常|比较|较|基本)?满意|一般|通过|称职|基本称职)(?:的|等次|等级)?");
    private static final Pattern BAD = Pattern.compile("(?:(?:不|未)(?:合格|及格|达标|满意|通过|称职)|(?:很|非常|较)不满意|差)(?:的|等次|等级)?");
    private static final Pattern RATE = Pattern.compile("(优秀|优良|良好|合格|及格|达标|满意|通过|不合格|不及格|不满意)(?:率|度)(?:\\([^)]*\\))?(?:为|达到了?|达|是|约为)?\\s*$");
    private static final Pattern LEAST = Pattern.compile("(?:一般|基本满意)(?:的)?");
    private static final Pattern OVERALL = Pattern.compile("满意(?:度|率)(?:[(（][^)）]*满意[^)）]*[)）])?(?:为|达到?|是)?\\s*$");
    private static final int FEWEST = 3;
    private static final Explanation WHOLE = new Explanation("各等次人数之和应等于总人数", "All grades together should be everybody");
    private static final Explanation SHARE = new Explanation("比率应等于有关等次之和除以各等次之和", "The rate should be its grades over all grades");

    private final List<Quantity> all;
    private final List<Relation> found = new ArrayList<>();

    private Grades(List<Quantity> all) {
        this.all = all;
    }

    static List<Relation> in(List<Quantity> all) {
        Grades grades = new Grades(all);
        for (Quantity last : all) {
            List<Quantity> scale = isCount(last) && BAD.matcher(name(last)).matches() ? grades.scale(last) : List.of();
            if (scale.size() >= FEWEST) {
                grades.whole(scale);
                grades.rates(scale);
            } else if (isCount(last) && LEAST.matcher(name(last)).matches()) {
                grades.open(grades.scale(last));
            }
        }
        return grades.found;
    }

    /// "非常满意 168 份、满意 104 份、一般 15 份": nobody was dissatisfied if these are all who answered; the last is not among the good ones then.
    private void open(List<Quantity> scale) {
        boolean all = scale.size() >= FEWEST && isFirst(scale.getFirst()) && counts(scale.getFirst()).stream().anyMatch(whole -> sum(scale).middle().compareTo(whole.figure().value()) == 0);
        Quantity last = scale.getLast();
        for (int i = last.index() + 1; all && i < this.all.size() && this.all.get(i).sentence() <= last.sentence() + 1; i++) {
            Quantity rate = this.all.get(i);
            if (rate.numeral().isPercentage() && rate.numeral().isFirm() && !rate.isChange() && OVERALL.matcher(rate.lead()).find()) {
                relation(rate, scale.subList(0, scale.size() - 1), scale).ifPresent(found::add);
            }
        }
    }

    /// The counts before a scale, in its sentence and the one before.
    private List<Quantity> counts(Quantity first) {
        return all.stream().filter(one -> one.index() < first.index() && one.sentence() >= first.sentence() - 1 && isCount(one) && one.isCountOf(first)).toList();
    }

    private static String name(Quantity grade) {
        return grade.name().replaceAll("[“”\"]|^评价|的$", "");
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.isLevel() && quantity.numeral().isCount();
    }

    /// The run of grades that ends with a bad one; shares between them are passed over.
    private List<Quantity> scale(Quantity last) {
        List<Quantity> scale = new ArrayList<>(List.of(last));
        for (int i = last.index() - 1; i >= 0 && all.get(i).sentence() == last.sentence(); i--) {
            Quantity grade = all.get(i);
            if (grade.numeral().isPercentage()) {
                continue;
            }
            if (!isCount(grade) || !grade.isCountOf(last) || !(GOOD.matcher(name(grade)).matches() || BAD.matcher(name(grade)).matches() || isFirst(grade))) {
                break;
            }
            scale.addFirst(grade);
            if (isFirst(grade)) {
                break;
            }
        }
        return scale;
    }

    /// The best grade, also with words before that say of what: 考核优秀, 表示很满意.
    private static boolean isFirst(Quantity grade) {
        return name(grade).matches(".*(?:优秀|优等|很满意|非常满意)(?:的|等次|等级)?") && !name(grade).matches(".*(?:不|未).*");
    }

    /// Those examined, said just before; only what a slip explains is accused.
    private void whole(List<Quantity> scale) {
        if (!isFirst(scale.getFirst())) {
            return;
        }
        Computed sum = sum(scale);
        Relation nearest = null;
        for (int i = scale.getFirst().index() - 1; i >= 0 && all.get(i).sentence() >= scale.getFirst().sentence() - 1; i--) {
            Quantity whole = all.get(i);
            if (isCount(whole) && whole.isCountOf(scale.getFirst())) {
                Relation relation = new Relation(Kind.SUM, whole.figure(), sum, 70, WHOLE);
                if (!relation.isBroken()) {
                    found.add(relation);
                    return;
                }
                boolean headed = whole.index() == scale.getFirst().index() - 1 && whole.sentence() == scale.getFirst().sentence() && scale.getFirst().clause().contains("其中");
                nearest = nearest == null && (headed || isNear(whole.figure(), scale)) ? relation : nearest;
            }
        }
        if (nearest != null) {
            found.add(nearest);
        }
    }

    private static boolean isNear(Figure whole, List<Quantity> scale) {
        BigDecimal gap = sum(scale).middle().subtract(whole.value());
        boolean slip = Slips.explainGap(scale.stream().map(part -> part.figure().value()), gap);
        return slip || Slips.isSlip(whole.value(), sum(scale).middle()) || gap.abs().multiply(BigDecimal.valueOf(20)).compareTo(whole.value()) <= 0;
    }

    private static Computed sum(List<Quantity> grades) {
        return Computed.sum(grades.stream().map(Quantity::figure).toList());
    }

    private void rates(List<Quantity> scale) {
        Quantity last = scale.getLast();
        for (int i = last.index() + 1; i < all.size() && all.get(i).sentence() <= last.sentence() + 1; i++) {
            Quantity rate = all.get(i);
            Matcher said = RATE.matcher(rate.lead());
            if (rate.numeral().isPercentage() && rate.numeral().isFirm() && !rate.isChange() && said.find()) {
                rate(rate, said.group(1), scale);
            }
        }
    }

    /// How many grades count as good enough is not always said: any number of them may make the rate.
    private void rate(Quantity rate, String said, List<Quantity> scale) {
        List<Quantity> good = scale.stream().filter(grade -> !BAD.matcher(name(grade)).matches()).toList();
        Optional<Relation> most = Optional.empty();
        for (int size = good.size(); size >= 1; size--) {
            Optional<Relation> relation = relation(rate, good.subList(0, size), scale);
            if (relation.isPresent() && !relation.get().isBroken()) {
                found.add(relation.get());
                return;
            }
            most = most.isPresent() ? most : relation;
        }
        boolean whole = isFirst(scale.getFirst());
        if (said.startsWith("不")) {
            most = relation(rate, scale.stream().filter(grade -> BAD.matcher(name(grade)).matches()).toList(), scale);
        } else if (said.startsWith("优")) {
            List<Quantity> best = scale.subList(0, said.equals("优秀") ? 1 : 2);
            most = said.equals("优良") && !name(best.getLast()).startsWith("良") ? Optional.empty() : relation(rate, best, scale);
        } else if (said.equals("良好")) {
            most = relation(rate, scale.stream().filter(grade -> name(grade).startsWith("良")).toList(), scale);
        }
        if (whole) {
            most.ifPresent(found::add);
        }
    }

    private static Optional<Relation> relation(Quantity rate, List<Quantity> good, List<Quantity> scale) {
        return good.isEmpty() ? Optional.empty() : Computed.quotient(sum(good), sum(scale), HUNDRED).map(value -> new Relation(Kind.RATE, rate.figure(), value, 75, SHARE));
    }
}
