package org.zhixing.campus.audit.review.web;

import org.zhixing.audit.Coverage;
import org.zhixing.audit.Kind;
import org.zhixing.audit.Severity;
import org.zhixing.campus.audit.ReportFile;
import org.zhixing.campus.audit.review.Acceptance;
import org.zhixing.campus.audit.review.Batch;
import org.zhixing.campus.audit.review.DocumentState;
import org.zhixing.campus.audit.review.ReviewedDocument;
import org.zhixing.campus.audit.review.ReviewedFinding;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// A document with its findings in the margin, or what keeps it from being read.
/// @param findings   all of them
/// @param text       as HTML, the numbers of the findings shown marked
/// @param dropped    when it was dropped, the latest first
/// @param versions   documents of the same name and another content
/// @param known      whether it was dropped just now and had been here before
/// @param acceptance what became of the findings of each kind
public record DocumentPage(Frame frame, ReviewedDocument document, List<ReviewedFinding> findings, Shown shown, String text, List<Batch> dropped, List<ReviewedDocument> versions, boolean known,
                           List<Acceptance> acceptance) {

    public String url() {
        return "/audit/documents/" + document.id();
    }

    public String state() {
        return Words.of(document.state()).in(frame.language());
    }

    public String look() {
        return Words.look(document.state());
    }

    public boolean pending() {
        return document.state().pending();
    }

    public boolean audited() {
        return document.state() == DocumentState.AUDITED;
    }

    /// What happened to it and what to do, where it was not audited.
    public String trouble() {
        return switch (document.state()) {
            case UNREADABLE -> document.problem() == null ? state() : document.problem().in(frame.language());
            case CANCELLED -> frame.words("审核已取消", "The audit was cancelled");
            case INTERRUPTED -> frame.words("审核到一半，程序停了，重试一次也没有完成", "The program stopped in the middle of the audit, and again when it tried once more");
            case WAITING, AUDITING, AUDITED -> "";
        };
    }

    public String advice() {
        return document.state() == DocumentState.UNREADABLE
            ? frame.words("扫描件先做文字识别（OCR），加密的先去掉密码，损坏的用 Word、WPS 或 Excel 打开另存一份，再上传。", "Recognise the text of a scan (OCR) first, take the password off an encrypted file, open a damaged one and save it again; then drop it once more.")
            : frame.words("文件还在，可以重新审核。", "The file is still here and can be audited again.");
    }

    public boolean repeatable() {
        return !pending() && !unknownKind();
    }

    private boolean unknownKind() {
        return !ReportFile.isOfKnownKind(document.name());
    }

    /// `docx · 38 KB · 2026-11-28 23:10 · 本机操作员`
    public String facts() {
        String size = document.size() < 1 << 20 ? Math.max(1, document.size() >> 10) + " KB" : (document.size() >> 20) + " MB";
        Batch latest = dropped.isEmpty() ? null : dropped.getFirst();
        return size + " · " + Display.moment(latest == null ? document.arrived() : latest.arrived()) + (latest == null ? "" : " · " + latest.viewer())
            + (dropped.size() > 1 ? frame.words(" · 上传过 " + dropped.size() + " 次", " · dropped " + dropped.size() + " times") : "") + " · SHA-256 " + document.sha256().substring(0, 12);
    }

    public String coverage() {
        Coverage coverage = Objects.requireNonNullElse(document.coverage(), new Coverage(0, 0, 0));
        return frame.words("读到 " + Display.count(coverage.numbers()) + " 个数字，核对了 " + Display.count(coverage.checked()) + " 个，读懂 " + Display.count(coverage.tables()) + " 张表",
            Display.count(coverage.numbers()) + " numbers read, " + Display.count(coverage.checked()) + " checked, " + Display.count(coverage.tables()) + (coverage.tables() == 1 ? " table" : " tables") + " understood");
    }

    /// Of the batch in which it was dropped last.
    public int batchSize() {
        return dropped.getFirst().files().size();
    }

    public boolean withoutNumbers() {
        return document.coverage() != null && document.coverage().numbers() == 0;
    }

    public String when(ReviewedDocument version) {
        return Display.moment(version.arrived());
    }

    public boolean office() {
        return document.name().toLowerCase(Locale.ROOT).matches(".*\\.(?:docx?|docm|xlsx|xlsm)");
    }

    public String officeWord() {
        return document.name().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]") ? frame.words("带批注的 Excel", "Excel with comments") : frame.words("带批注的 Word", "Word with comments");
    }

    public Tally tally() {
        return new Tally(frame, findings);
    }

    public List<FindingPart> parts() {
        return shown.of(findings).stream().map(each -> part(frame, document.id(), each, acceptance, false)).toList();
    }

    static FindingPart part(Frame frame, UUID document, ReviewedFinding reviewed, List<Acceptance> acceptance, boolean open) {
        Acceptance ofKind = acceptance.stream().filter(line -> line.kind() == reviewed.finding().kind() && line.likely() == reviewed.finding().isLikely()).findFirst().orElseThrow();
        return new FindingPart(frame, document, reviewed, ofKind, open);
    }

    public boolean narrowed() {
        return shown.isNarrowed();
    }

    public String allUrl() {
        return url() + new Shown("", "", "", shown.suspected()).query();
    }

    public long suspected() {
        return findings.stream().filter(each -> !each.finding().isLikely()).count();
    }

    public String suspectedUrl() {
        return url() + shown.withSuspected(!shown.suspected()).query();
    }

    public List<Chip> severities() {
        List<Chip> chips = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(chips, Words.of(severity).in(frame.language()), "", severity.code(), shown.severity(), shown.withSeverity(severity.code()), shown.withSeverity(""));
        }
        return chips;
    }

    public List<Chip> kinds() {
        List<Chip> chips = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            add(chips, Words.of(kind).in(frame.language()), Words.meaning(kind).in(frame.language()), kind.code(), shown.kind(), shown.withKind(kind.code()), shown.withKind(""));
        }
        return chips;
    }

    /// Without counts, which every verdict changes; the tally has them.
    public List<Chip> standings() {
        return List.of(standing("open", frame.words("未判定", "Open")), standing("accepted", frame.words("已采纳", "Accepted")), standing("dismissed", frame.words("已驳回", "Dismissed")));
    }

    private Chip standing(String code, String word) {
        boolean chosen = code.equals(shown.standing());
        return new Chip(word, "", url() + shown.withStanding(chosen ? "" : code).query(), -1, chosen);
    }

    /// One that would show nothing is left out, unless it is the one chosen.
    private void add(List<Chip> chips, String word, String title, String code, String chosen, Shown narrowed, Shown without) {
        long count = narrowed.of(findings).size();
        boolean is = code.equals(chosen);
        if (count > 0 || is) {
            chips.add(new Chip(word, title, url() + (is ? without : narrowed).query(), count, is));
        }
    }
}
