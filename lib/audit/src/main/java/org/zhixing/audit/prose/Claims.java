package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.number.Numeral.Bound;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;

/// "均在 91% 以上，其中……": what is said of all must be true of each that follows.
final class Claims {

    private Claims() {
    }

    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (Quantity claim : all) {
            boolean ofAll = claim.numeral().role() == Role.QUANTITY && claim.lead().matches(".*(?<![生人师班平])(?:均|都|全部|全)(在|达到?|达到了?|超过|高于|不低于|低于|不超过|达)?\\s*$");
            Bound bound = claim.numeral().bound();
            if (!ofAll || bound != Bound.AT_LEAST && bound != Bound.AT_MOST) {
                continue;
            }
            for (int i = claim.index() + 1; i < all.size(); i++) {
                Quantity each = all.get(i);
                if (each.sentence() != claim.sentence() || !each.isCountOf(claim) || !each.numeral().isFirm() || each.isChange() || each.lead().matches(".*(不满意|不合格|一般|占|分别占|不).*")) {
                    break;
                }
                found.add(new Relation(Kind.CLAIM, each.figure(), Computed.of(claim.figure()), 75,
                    bound == Bound.AT_LEAST ? new Explanation("报告称全部不低于此数", "The report says that all are at least this") : new Explanation("报告称全部不高于此数", "The report says that all are at most this"),
                    bound == Bound.AT_LEAST ? Comparison.AT_LEAST : Comparison.AT_MOST));
            }
        }
        return found;
    }
}
