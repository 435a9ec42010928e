package org.zhixing.campus.audit.review.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Location;
import org.zhixing.campus.audit.Whereabouts;
import org.zhixing.campus.audit.review.Acceptance;
import org.zhixing.campus.audit.review.ReviewedFinding;
import org.zhixing.campus.audit.review.Reviews;
import org.zhixing.campus.audit.review.Verdict;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.List;
import java.util.UUID;

/// A finding beside its document, and what can be said of it.
/// @param ofKind what became of the findings of its kind
/// @param open   whether its details are shown at once
public record FindingPart(Frame frame, UUID document, ReviewedFinding reviewed, Acceptance ofKind, boolean open) {

    public String id() {
        return reviewed.finding().id();
    }

    public String url() {
        return "/audit/documents/" + document + "/findings/" + id();
    }

    public String severity() {
        return Words.of(reviewed.finding().severity()).in(frame.language());
    }

    public String look() {
        return Words.look(reviewed.finding().severity());
    }

    public String kind() {
        return Words.of(reviewed.finding().kind()).in(frame.language());
    }

    public String meaning() {
        return Words.meaning(reviewed.finding().kind()).in(frame.language());
    }

    public String explanation() {
        return frame.words(reviewed.finding().explanation().zh(), reviewed.finding().explanation().en());
    }

    public String where(Location location) {
        String page = location.page() > 0 ? frame.words("第 " + location.page() + " 页 ", "page " + location.page() + ", ") : "";
        return page + Whereabouts.of(location).in(frame.language());
    }

    public Location first() {
        return reviewed.finding().locations().getFirst();
    }

    public List<Location> locations() {
        return reviewed.finding().locations();
    }

    /// What holds of it, in a word; empty while it is open.
    public String verdict() {
        return switch (reviewed.standing()) {
            case "accepted" -> frame.words("已采纳", "Accepted");
            case "dismissed" -> frame.words("已驳回", "Dismissed");
            default -> "";
        };
    }

    public @Nullable Verdict standing() {
        return reviewed.verdict();
    }

    /// `采纳 · 本机操作员 · 2026-11-28 23:10`
    public String line(Verdict verdict) {
        String what = switch (verdict.what()) {
            case ACCEPTED -> frame.words("采纳", "Accepted");
            case DISMISSED -> frame.words("驳回", "Dismissed");
            case WITHDRAWN -> frame.words("撤销", "Withdrawn");
        };
        return what + " · " + verdict.viewer() + " · " + Display.moment(verdict.at()) + (verdict.reason() == null ? "" : frame.words("：", ": ") + verdict.reason());
    }

    public int longestReason() {
        return Reviews.LONGEST_REASON;
    }

    /// How often findings of this kind were accepted.
    public String experience() {
        long judged = ofKind.accepted() + ofKind.dismissed();
        return ofKind.rate().map(rate -> frame.words("同类发现判定过 " + judged + " 项，采纳 " + rate.toPlainString() + "%", judged + " findings of this kind were judged, " + rate.toPlainString() + "% accepted"))
            .orElse(frame.words("同类发现还没有判定过", "No finding of this kind was judged yet"));
    }
}
