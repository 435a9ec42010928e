package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "满分 580 分，其中语文、数学、英语各 120 分，历史、政治各 60 分，地理、生物各 50 分": so many things of so much each make the whole.
final class EachOf {

    private static final Pattern EACH = Pattern.compile("(?:^|[，；])\\s*(?:其中)?[:：]?([一-龥（）()]{1,10}(?:[、和及与][一-龥（）()]{1,10})*?)(?:两科|两门|两项|三科|三门|三项)?各(?:占|计|为)?\\s*$");
    private static final Explanation WHOLE = new Explanation("总数应等于各项之和（“各”按所列项数计）", "The whole should be the sum of its parts, each counted as often as things are listed");

    private EachOf() {
    }

    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (Quantity whole : all) {
            if (whole.isLevel() && whole.index() + 2 < all.size() && whole.figure().place() instanceof Place.InSentence) {
                relation(all, whole).ifPresent(found::add);
            }
        }
        return found;
    }

    /// 道德与法治 is one thing, 语文和数学 are two: the list that comes nearer was meant.
    private static Optional<Relation> relation(List<Quantity> all, Quantity whole) {
        Optional<Relation> apart = relation(all, whole, "、");
        Optional<Relation> joined = relation(all, whole, "[、和及与]");
        return apart.filter(one -> !one.isBroken()).or(() -> joined.filter(one -> !one.isBroken())).or(() -> apart).or(() -> joined);
    }

    private static Optional<Relation> relation(List<Quantity> all, Quantity whole, String between) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> typed = new ArrayList<>();
        List<Figure> parts = new ArrayList<>();
        boolean each = false;
        for (int i = whole.index() + 1; i < all.size() && all.get(i).sentence() == whole.sentence(); i++) {
            Quantity part = all.get(i);
            if (!part.isCountOf(whole) || !part.isLevel() || parts.isEmpty() && !part.clause().contains("其中")) {
                return Optional.empty();
            }
            Matcher said = EACH.matcher(part.clause());
            int times = said.find() ? said.group(1).split(between).length : 1;
            each |= times > 1;
            sum = sum.add(part.figure().value().multiply(BigDecimal.valueOf(times)));
            typed.add(part.numeral().retyped() + (times > 1 ? "*" + times : ""));
            parts.add(part.figure());
        }
        boolean near = sum.subtract(whole.figure().value()).abs().multiply(BigDecimal.valueOf(5)).compareTo(whole.figure().value()) <= 0;
        return each && parts.size() > 1 && near ? Optional.of(new Relation(Kind.SUM, whole.figure(), new Computed(sum, Interval.exactly(sum), String.join("+", typed), parts), 65, WHOLE)) : Optional.empty();
    }
}
