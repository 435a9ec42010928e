package org.zhixing.campus.checks.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.checks.Check;
import org.zhixing.campus.checks.CheckedYear;
import org.zhixing.campus.checks.Finding;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.checks.Severity;
import org.zhixing.campus.checks.Standing;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.site.Frame;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lays out a year's results for the reader who asks.
final class Overview {

    /// Of one rule; the others are on the rule's page.
    private static final int LISTED = 4;

    private final CheckedYear checked;
    private final Figures figures;
    private final Asked asked;
    private final Frame frame;
    private final Language language;

    Overview(CheckedYear checked, Figures figures, Asked asked, Frame frame) {
        this.checked = checked;
        this.figures = figures;
        this.asked = asked;
        this.frame = frame;
        this.language = frame.language();
    }

    ChecksPage page(List<Choice> years, boolean coming) {
        return new ChecksPage(frame, asked, years, severities(), statuses(), chapters(), findings(), standards(),
            rules(Result.Status.PASSED), rules(Result.Status.NOT_CHECKED), checked.results().size(), coming);
    }

    /// A filter counts what would be seen if it alone were changed.
    private List<Choice> severities() {
        Asked others = asked.withSeverity(null);
        return Stream.of(Severity.values()).map(severity -> new Choice(severity.label().in(language), found(others.withSeverity(severity)),
            others.withSeverity(asked.severity() == severity ? null : severity).url(), asked.severity() == severity, Words.style(severity))).toList();
    }

    private List<Choice> statuses() {
        Asked others = asked.withStatus(null);
        return Stream.of(Result.Status.FAILED, Result.Status.PASSED, Result.Status.NOT_CHECKED).map(status -> new Choice(Words.status(status, frame),
            (int) admitted(others.withStatus(status)).count(), others.withStatus(asked.status() == status ? null : status).url(), asked.status() == status, Words.style(status))).toList();
    }

    private List<Choice> chapters() {
        Asked others = asked.withChapter(null);
        List<Choice> choices = new ArrayList<>();
        for (int i = 1; i <= Chapters.TITLES.size(); i++) {
            Integer chapter = i;
            boolean chosen = chapter.equals(asked.chapter());
            if (chosen || admitted(others.withChapter(i)).findAny().isPresent()) {
                choices.add(new Choice(Chapters.named(i).in(language), found(others.withChapter(i)), others.withChapter(chosen ? null : chapter).url(), chosen, ""));
            }
        }
        return choices;
    }

    private Stream<Result> admitted(Asked by) {
        return checked.results().stream().filter(by::admits);
    }

    private int found(Asked by) {
        return admitted(by).mapToInt(result -> (int) result.findings().stream().filter(finding -> by.admits(result.check(), finding)).count()).sum();
    }

    private List<ChecksPage.ChapterPart> findings() {
        List<ChecksPage.ChapterPart> parts = new ArrayList<>();
        for (int i = 1; i <= Chapters.TITLES.size(); i++) {
            int chapter = i;
            List<ChecksPage.RulePart> rules = admitted(asked).filter(result -> result.check().chapter() == chapter && !(result.check() instanceof Check.Standard) && result.status() == Result.Status.FAILED)
                .sorted(Comparator.comparing(result -> result.check().severity())).map(this::rule).toList();
            if (!rules.isEmpty()) {
                parts.add(new ChecksPage.ChapterPart(Chapters.named(i).in(language), rules.stream().mapToInt(rule -> rule.findings().size() + rule.more()).sum(), rules));
            }
        }
        return parts;
    }

    private ChecksPage.RulePart rule(Result result) {
        List<Finding> all = result.findings().stream().filter(finding -> asked.admits(result.check(), finding)).toList();
        List<FindingPart> listed = all.stream().limit(LISTED).map(finding -> FindingPart.of(finding, figures, language)).toList();
        return new ChecksPage.RulePart(result.check().rule().in(language), url(result.check()), result.check().severity(), result.check().action().in(language), listed, all.size() - listed.size());
    }

    private List<ChecksPage.StandardRow> standards() {
        return checked.standings().stream().filter(standing -> checked.result(standing.check().key()).filter(asked::admits).isPresent())
            .sorted(Comparator.comparing(standing -> standing.status() != Result.Status.FAILED)).map(this::standard).toList();
    }

    private ChecksPage.StandardRow standard(Standing standing) {
        Check.Standard check = standing.check();
        return new ChecksPage.StandardRow(figures.catalogue().get(check.indicator()).label().in(language), standing.threshold().article(), standing.wanted().in(language), standing.value().in(language),
            FindingPart.url(check.indicator(), Map.of(), asked.year()), standing.missing().in(language), standing.status(), url(check));
    }

    private List<ChecksPage.RuleRow> rules(Result.Status status) {
        return admitted(asked).filter(result -> result.status() == status && !(result.check() instanceof Check.Standard))
            .map(result -> new ChecksPage.RuleRow(result.check().rule().in(language), url(result.check()), Chapters.named(result.check().chapter()).in(language), result.check().severity(), Words.cases(result, frame))).toList();
    }

    private String url(Check check) {
        return url(check, asked.year(), null);
    }

    static String url(Check check, int year, @Nullable Integer page) {
        return "/checks/" + check.key() + "?year=" + year + (page == null ? "" : "&page=" + page);
    }
}
