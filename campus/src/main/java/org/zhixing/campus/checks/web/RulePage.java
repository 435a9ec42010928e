package org.zhixing.campus.checks.web;

import org.zhixing.campus.checks.Check;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// One rule: what it demands, what it found in a year with all records concerned, and how it went in other years.
/// @param standing where the rule is a threshold: what is demanded, what is there and what is missing, each in a line
/// @param findings of this page
/// @param records  of this page, where the rule is on records
/// @param found    how many findings there are on all pages
public record RulePage(Frame frame, int year, Check check, Result result, String chapter, List<Line> standing, List<FindingPart> findings, List<FindingPart.Link> records,
                       int found, int concerned, int page, int pages, List<YearRow> years) {

    /// A word and what is said of it.
    public record Line(String label, String text) {}

    /// What the rule found in another year.
    public record YearRow(int year, String url, boolean current, Result.Status status, String cases, int findings) {}

    public String rule() {
        return check.rule().in(frame.language());
    }

    public String action() {
        return check.action().in(frame.language());
    }

    public String backUrl() {
        return "/checks?year=" + year;
    }

    public String pageUrl(int number) {
        return Overview.url(check, year, number);
    }

    /// The number of the first record on this page.
    public int firstRecord() {
        return (page - 1) * RuleController.RECORDS + 1;
    }
}
