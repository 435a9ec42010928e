package org.zhixing.campus.checks.web;

import org.zhixing.campus.checks.Result;
import org.zhixing.campus.checks.Severity;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// A year's findings by chapter and severity, the standards, and the rules that found nothing.
/// @param years that can be compared, the latest first; empty for a school without records
/// @param coming whether records have changed and are being checked again, so that these are the findings of before
public record ChecksPage(Frame frame, Asked asked, List<Choice> years, List<Choice> severities, List<Choice> statuses, List<Choice> chapters,
                         List<ChapterPart> findings, List<StandardRow> standards, List<RuleRow> passed, List<RuleRow> notChecked, int rules, boolean coming) {

    /// What was found in one chapter, the gravest first.
    public record ChapterPart(String title, int count, List<RulePart> rules) {}

    /// What broke one rule.
    /// @param more how many findings are not among those listed
    public record RulePart(String rule, String url, Severity severity, String action, List<FindingPart> findings, int more) {}

    /// Where the school stands against one threshold.
    public record StandardRow(String standard, String article, String wanted, String value, String card, String missing, Result.Status status, String url) {}

    /// A rule in few words.
    public record RuleRow(String rule, String url, String chapter, Severity severity, String cases) {}

    public boolean empty() {
        return years.isEmpty();
    }

    /// Whether the filters leave nothing.
    public boolean nothing() {
        return findings.isEmpty() && standards.isEmpty() && passed.isEmpty() && notChecked.isEmpty();
    }

    /// Whether there is no finding at all, with no filter set.
    public boolean clean() {
        return asked.everything() && findings.isEmpty() && standards.stream().noneMatch(row -> row.status() == Result.Status.FAILED);
    }

    public boolean filtered() {
        return !asked.everything();
    }

    public String allUrl() {
        return "/checks?year=" + asked.year();
    }

    /// Rules that found nothing are folded away unless they are asked for.
    public boolean open(Result.Status status) {
        return asked.status() == status || !asked.text().isEmpty();
    }
}
