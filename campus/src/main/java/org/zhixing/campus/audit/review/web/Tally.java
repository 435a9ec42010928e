package org.zhixing.campus.audit.review.web;

import org.zhixing.campus.audit.review.ReviewedFinding;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// How many findings of a document stand how.
public record Tally(Frame frame, List<ReviewedFinding> findings) {

    private long standing(String standing) {
        return findings.stream().filter(each -> each.finding().isLikely() && each.standing().equals(standing)).count();
    }

    public String words() {
        long all = findings.stream().filter(each -> each.finding().isLikely()).count();
        return frame.words(all + " 项发现：未判定 " + standing("open") + "，采纳 " + standing("accepted") + "，驳回 " + standing("dismissed"),
            all + (all == 1 ? " finding: " : " findings: ") + standing("open") + " open, " + standing("accepted") + " accepted, " + standing("dismissed") + " dismissed");
    }
}
