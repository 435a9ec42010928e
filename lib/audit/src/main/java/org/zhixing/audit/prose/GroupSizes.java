package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Granule;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// GRIM in sentences: "37 人参评，满意率 94.2%" cannot be, for 35 of 37 are 94.6 %.
final class GroupSizes {

    private static final Pattern GROUP = Pattern.compile("参评|参加|参与|参考|应考|实考|测试|调查|抽取|抽样|样本|发放|收回|回收|问卷|受访|答卷|评教|投票|应答");
    private static final Pattern RATE = Pattern.compile("(?:满意|合格|及格|优秀|优良|良好|通过|达标|出勤|支持|赞成|认可|知晓|录取|上线|就业)率|占(?:比)?(?:为)?\\s*$");
    private static final int FEWEST_BITS = 2;

    private GroupSizes() {
    }

    /// Only where a sentence names one group, and the rates said of it can tell.
    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (Quantity group : all) {
            boolean people = group.numeral().isFirm() && group.numeral().isCount() && (group.numeral().unit().equals(Units.PEOPLE) || group.numeral().unit().equals("份"));
            if (!people || !GROUP.matcher(group.clause() + group.tail()).find() || group.isChange()) {
                continue;
            }
            boolean alone = all.stream().noneMatch(other -> other != group && other.sentence() == group.sentence() && !other.numeral().isPercentage() && other.numeral().isCount());
            if (!alone) {
                continue;
            }
            List<Relation> rates = new ArrayList<>();
            for (Quantity rate : all) {
                boolean said = rate.sentence() == group.sentence() && rate.index() > group.index() && rate.numeral().isFirm() && rate.numeral().unit().equals(Units.PERCENT) && !rate.isChange() && RATE.matcher(rate.lead()).find();
                if (said && Granule.bits(rate.figure(), group.figure().value()) >= FEWEST_BITS) {
                    rates.add(new Relation(Kind.IMPOSSIBLE_PERCENTAGE, rate.figure(), Granule.nearest(rate.figure(), group.figure()), 60,
                        new Explanation("这么多人中不可能出现此百分比，最接近的是", "No whole number of these people is this percentage; the nearest is")));
                }
            }
            long broken = rates.stream().filter(Relation::isBroken).count();
            if (broken <= 1 && rates.size() - broken >= broken - 1 || broken * 2 < rates.size()) {
                found.addAll(rates);
            }
        }
        return found;
    }
}
