package org.zhixing.campus.audit.review.web;

import org.zhixing.campus.audit.review.ReviewedFinding;

import java.util.List;

/// Which findings of a document are on its page; an empty word stands for all.
/// @param severity  its code
/// @param kind      its code
/// @param standing  `open`, `accepted` or `dismissed`
/// @param suspected whether those merely suspected are shown too
public record Shown(String severity, String kind, String standing, boolean suspected) {

    List<ReviewedFinding> of(List<ReviewedFinding> findings) {
        return findings.stream().filter(this::shows).toList();
    }

    private boolean shows(ReviewedFinding reviewed) {
        return (suspected || reviewed.finding().isLikely()) && fits(severity, reviewed.finding().severity().code()) && fits(kind, reviewed.finding().kind().code()) && fits(standing, reviewed.standing());
    }

    private static boolean fits(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    Shown withSeverity(String code) {
        return new Shown(code, kind, standing, suspected);
    }

    Shown withKind(String code) {
        return new Shown(severity, code, standing, suspected);
    }

    Shown withStanding(String code) {
        return new Shown(severity, kind, code, suspected);
    }

    Shown withSuspected(boolean shown) {
        return new Shown(severity, kind, standing, shown);
    }

    boolean isNarrowed() {
        return !severity.isEmpty() || !kind.isEmpty() || !standing.isEmpty();
    }

    /// The query of an address that shows the same; only letters and hyphens are in it.
    String query() {
        String query = part("severity", severity) + part("kind", kind) + part("standing", standing) + (suspected ? "&suspected=true" : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    private static String part(String name, String value) {
        return value.isEmpty() || !value.matches("[a-z-]+") ? "" : "&" + name + "=" + value;
    }
}
