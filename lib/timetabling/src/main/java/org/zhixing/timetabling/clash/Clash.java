package org.zhixing.timetabling.clash;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.evaluation.Violation;
import org.zhixing.timetabling.problem.Demand;

import java.util.List;

/// Points of demands that must be met and cannot all be met, whatever is done about the others. That is proven.
/// @param minimal whether it is shown too that without any one of them the others can be met
public record Clash(List<Member> members, boolean minimal) {

    public Clash {
        members = List.copyOf(members);
    }

    public Sentence sentence() {
        int count = members.size();
        return new Sentence("以下 " + count + " 项要求无法同时满足" + (minimal ? "，去掉任何一项其余即可满足：" : "："),
            count == 1 ? "This demand cannot be met by itself:" : "These " + count + " demands cannot all be met" + (minimal ? "; without any one of them the others can:" : ":"));
    }

    /// @param demand what is asked, of the one point that takes part
    /// @param relaxed how it is missed in a plan that meets all the others: what relaxing it would come to
    public record Member(Demand demand, Violation relaxed) {

        public Sentence sentence() {
            return new Sentence("放宽“" + demand.terms().name() + "”（" + relaxed.point() + "）则其余都能满足，即允许：" + relaxed.sentence().zh(),
                "Relaxing “" + demand.terms().name() + "” for " + relaxed.point() + " lets the others be met, if this is accepted: " + relaxed.sentence().en());
        }
    }
}
