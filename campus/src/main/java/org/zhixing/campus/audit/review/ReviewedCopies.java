package org.zhixing.campus.audit.review;

import org.springframework.stereotype.Component;
import org.zhixing.audit.AnnotatedPage;
import org.zhixing.audit.Audited;
import org.zhixing.audit.Coverage;
import org.zhixing.audit.Finding;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.reading.Unreadable;
import org.zhixing.campus.audit.AnnotatedCopy;
import org.zhixing.campus.audit.AuditEntry;
import org.zhixing.campus.audit.ReportFile;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A reviewed document to take away: with comments, as a page, and its findings as data.
///
/// Comments and page have what the author should see: likely findings that nobody dismissed, and suspected ones that somebody accepted.
/// The data has the dismissed ones too, each with its verdict.
@Component
public final class ReviewedCopies {

    private final Reviews reviews;

    /// @param name to save it by
    public record Copy(String name, byte[] bytes) {}

    ReviewedCopies(Reviews reviews) {
        this.reviews = reviews;
    }

    /// Empty where the document has not been audited, or is no Word or Excel file.
    /// @throws Refused where an old Word file cannot be converted
    public Optional<Copy> commented(ReviewedDocument document, Language language) throws IOException {
        Audited audited = audited(document).orElse(null);
        byte[] content = reviews.content(document.id()).orElse(null);
        if (audited == null || content == null) {
            return Optional.empty();
        }
        try {
            ReportFile file = ReportFile.of(document.name(), content);
            return AnnotatedCopy.of(file, audited, audited.findings(), List.of(), language).map(bytes -> new Copy(AnnotatedCopy.name(file), bytes));
        } catch (Unreadable unreadable) {
            throw new Refused(unreadable.zh(), unreadable.en());
        }
    }

    public Optional<Copy> page(ReviewedDocument document) {
        return audited(document).map(audited -> new Copy(document.name() + ".html", AnnotatedPage.of(audited, audited.findings()).getBytes(StandardCharsets.UTF_8)));
    }

    public Optional<Copy> json(ReviewedDocument document) {
        return audited(document).map(audited -> {
            List<Map<String, Object>> findings = reviews.findings(document.id()).stream().filter(each -> each.finding().isLikely() || each.verdict() != null).map(ReviewedCopies::entry).toList();
            Map<String, Object> documents = Map.of("documents", List.of(AuditEntry.of(document.name(), audited.coverage(), findings)));
            return new Copy(document.name() + ".findings.json", JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(documents).getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Map<String, Object> entry(ReviewedFinding reviewed) {
        Map<String, Object> entry = AuditEntry.finding(reviewed.finding());
        Verdict verdict = reviewed.verdict();
        if (verdict != null) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("what", verdict.what().code());
            if (verdict.reason() != null) {
                said.put("reason", verdict.reason());
            }
            said.put("by", verdict.viewer());
            said.put("at", verdict.at().toString());
            entry.put("verdict", said);
        }
        return entry;
    }

    /// The document with the findings that the author should see.
    private Optional<Audited> audited(ReviewedDocument document) {
        Optional<Document> reading = document.state() == DocumentState.AUDITED ? reviews.reading(document.id()) : Optional.empty();
        return reading.map(read -> {
            List<Finding> findings = reviews.findings(document.id()).stream().filter(each -> each.standing().equals("accepted") || each.finding().isLikely() && !each.isDismissed()).map(ReviewedFinding::finding).toList();
            return new Audited(read, Objects.requireNonNullElse(document.coverage(), new Coverage(0, 0, 0)), findings, List.of(), List.of());
        });
    }
}
