package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;

/// "最高的是 84.2%，最低的是 70.4%，相差 13.8 个百分点": how far apart the two numbers before are.
final class Gaps {

    private static final Explanation GAP = new Explanation("相差的数应等于前面两个数之差", "A gap should be the difference of the two numbers before it");

    private Gaps() {
    }

    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (Quantity gap : all) {
            if (!gap.numeral().isFirm() || !gap.lead().matches(".*(两者|二者)?(相差|极差|差距|相差达)(了|为|达)?\\s*$")) {
                continue;
            }
            boolean points = gap.numeral().unit().equals(Units.POINT);
            List<Quantity> before = all.subList(0, gap.index()).stream()
                .filter(one -> one.sentence() == gap.sentence() && (one.numeral().isFirm() || one.numeral().role() == Role.RANGE) && !one.isChange() && (points ? one.numeral().isPercentage() : one.isCountOf(gap))).toList();
            if (before.size() == 2) {
                found.add(new Relation(Kind.DIFFERENCE, gap.figure(), Computed.difference(before.getFirst().figure(), before.getLast().figure()).absolute(), 75, GAP));
            }
        }
        return found;
    }
}
