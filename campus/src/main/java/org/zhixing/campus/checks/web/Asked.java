package org.zhixing.campus.checks.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhixing.campus.checks.Check;
import org.zhixing.campus.checks.Finding;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.checks.Severity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which findings of which year a reader wants to see; the address of the page says it all.
/// @param text words of a rule, its key or a finding; empty for any
public record Asked(int year, @Nullable Integer chapter, @Nullable Severity severity, Result.@Nullable Status status, String text) {

    /// Values that mean nothing are not asked for.
    static Asked of(int year, String chapter, String severity, String status, String text) {
        return new Asked(year, chapter.matches("[1-8]") ? Integer.valueOf(chapter) : null,
            Stream.of(Severity.values()).filter(each -> each.code().equals(severity)).findFirst().orElse(null),
            Stream.of(Result.Status.values()).filter(each -> each.code().equals(status)).findFirst().orElse(null), text.strip());
    }

    boolean everything() {
        return chapter == null && severity == null && status == null && text.isEmpty();
    }

    Asked withChapter(@Nullable Integer wanted) {
        return new Asked(year, wanted, severity, status, text);
    }

    Asked withSeverity(@Nullable Severity wanted) {
        return new Asked(year, chapter, wanted, status, text);
    }

    Asked withStatus(Result.@Nullable Status wanted) {
        return new Asked(year, chapter, severity, wanted, text);
    }

    Asked withYear(int wanted) {
        return new Asked(wanted, chapter, severity, status, text);
    }

    boolean admits(Result result) {
        Check check = result.check();
        return (chapter == null || chapter == check.chapter()) && (severity == null || severity == check.severity())
            && (status == null || status == result.status()) && (names(check) || result.findings().stream().anyMatch(this::says));
    }

    /// Where the rule itself has the text, all its findings are wanted.
    boolean admits(Check check, Finding finding) {
        return names(check) || says(finding);
    }

    private boolean names(Check check) {
        return holds(check.key()) || holds(check.rule().zh()) || holds(check.rule().en());
    }

    private boolean says(Finding finding) {
        return holds(finding.facts().zh()) || holds(finding.facts().en());
    }

    private boolean holds(String where) {
        return where.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    public String url() {
        return UriComponentsBuilder.fromPath("/checks").queryParam("year", year).queryParamIfPresent("chapter", Optional.ofNullable(chapter))
            .queryParamIfPresent("severity", Optional.ofNullable(severity).map(Severity::code)).queryParamIfPresent("status", Optional.ofNullable(status).map(Result.Status::code))
            .queryParamIfPresent("q", Optional.of(text).filter(words -> !words.isEmpty())).encode().build().toUriString();
    }
}
