package org.zhixing.campus.audit.review;

import org.springframework.stereotype.Component;
import org.zhixing.audit.document.Document;
import org.zhixing.campus.audit.ReportFile;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.indicators.Label;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reports under review: dropped, audited in the background, their findings judged, exported, deleted.
///
/// ```java
/// UUID batch = reviews.drop(List.of(new DroppedFile("report.docx", path)), viewer);
/// reviews.batch(batch);                                     // how far each file is and what was found
/// reviews.judge(document, "F3", DISMISSED, "the footnote explains it", viewer);
/// ```
@Component
public final class Reviews {

    /// Of one drop.
    public static final int MOST_FILES = 100;
    /// Of one file.
    public static final long MOST_BYTES = 50L << 20;
    /// So many documents may wait for their turn.
    public static final int MOST_WAITING = 1_000;
    /// So many batches are on a page.
    public static final int PAGE = 20;
    /// Of a reason, in characters.
    public static final int LONGEST_REASON = 200;

    private final DocumentStore documents;
    private final BatchStore batches;
    private final FindingStore findings;
    private final Auditors auditors;

    Reviews(DocumentStore documents, BatchStore batches, FindingStore findings, Auditors auditors) {
        this.documents = documents;
        this.batches = batches;
        this.findings = findings;
        this.auditors = auditors;
    }

    /// Takes files to be audited. One of an unknown kind is listed as unreadable beside the others and not kept.
    /// @return the batch
    /// @throws Refused for no files, too many or too large ones, or where all are of an unknown kind
    public UUID drop(List<DroppedFile> files, Viewer by) throws IOException {
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new Refused("一次可审核 1 至 " + MOST_FILES + " 个文件，不是 " + files.size() + " 个", "Between 1 and " + MOST_FILES + " files can be audited at once, not " + files.size());
        }
        for (DroppedFile file : files) {
            if (Files.size(file.content()) > MOST_BYTES) {
                throw new Refused("文件“" + file.name() + "”超过 " + (MOST_BYTES >> 20) + " MB", "The file “" + file.name() + "” is larger than " + (MOST_BYTES >> 20) + " MB");
            }
        }
        if (files.stream().noneMatch(file -> ReportFile.isOfKnownKind(file.name()))) {
            throw new Refused("文件“" + files.getFirst().name() + "”不是能审核的类型：" + ReportFile.KINDS, "The file “" + files.getFirst().name() + "” is not of a kind that can be audited: " + ReportFile.KINDS);
        }
        if (documents.waiting() + files.size() > MOST_WAITING) {
            throw new Refused("排队等待审核的文件太多，请等一部分审核完再上传", "Too many files wait to be audited: wait until some are done and try again");
        }
        UUID batch = batches.add(by);
        for (int i = 0; i < files.size(); i++) {
            DroppedFile file = files.get(i);
            documents.add(batch, i, file.name(), Files.readAllBytes(file.content()), ReportFile.isOfKnownKind(file.name()) ? null
                : new Label("不是能审核的类型：" + ReportFile.KINDS, "Not of a kind that can be audited: " + ReportFile.KINDS));
        }
        auditors.wake();
        return batch;
    }

    public Optional<Batch> batch(UUID id) {
        return batches.of(id);
    }

    /// The latest first.
    /// @param page from 0, of [#PAGE] batches
    public List<Batch> batches(int page) {
        return batches.batches(page * PAGE, PAGE);
    }

    public Optional<ReviewedDocument> document(UUID id) {
        return documents.document(id);
    }

    /// The batches in which a document was dropped, the latest first.
    public List<Batch> dropped(UUID document) {
        return batches.with(document);
    }

    /// Documents with the same name and another content, the latest first.
    public List<ReviewedDocument> otherVersions(ReviewedDocument document) {
        return documents.otherVersions(document);
    }

    /// The document as it was read; empty until it has been audited.
    public Optional<Document> reading(UUID document) {
        return documents.reading(document);
    }

    /// The bytes that were dropped; empty where its kind is not known.
    public Optional<byte[]> content(UUID document) {
        return documents.content(document);
    }

    /// All findings of a document, also those merely suspected, in the order of its text.
    public List<ReviewedFinding> findings(UUID document) {
        return findings.findings(document);
    }

    /// Stops waiting for a document; what an audit that runs already finds is thrown away.
    public void cancel(UUID document) {
        documents.cancel(document);
    }

    public void cancelBatch(UUID batch) {
        batches.of(batch).ifPresent(found -> found.files().forEach(file -> documents.cancel(file.document().id())));
    }

    /// Audits a document again; verdicts on findings that come again hold.
    /// @throws Refused if it is being audited already or its file was not kept
    public void repeat(UUID document) {
        if (!documents.repeat(document)) {
            throw new Refused("这份文件正在审核，或没有保存内容", "This document is being audited, or its file was not kept");
        }
        auditors.wake();
    }

    /// Forgets a document: its file, its text, its findings and what was said of them.
    public void delete(UUID document) {
        if (!documents.delete(document)) {
            throw new Refused("这份文件已经删除", "This document was deleted already");
        }
    }

    /// Forgets a batch and those of its documents that are in no other.
    public void deleteBatch(UUID batch) {
        if (!batches.delete(batch)) {
            throw new Refused("这一批已经删除", "This batch was deleted already");
        }
    }

    /// @param finding its id in the document: `F3`
    /// @param reason  why it is dismissed; ignored for other verdicts
    /// @throws Refused if there is no such finding, or a dismissal has no reason or a long one
    public ReviewedFinding judge(UUID document, String finding, Verdict.What what, String reason, Viewer by) {
        ReviewedFinding found = finding(document, finding);
        String why = reason.replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
        if (what == Verdict.What.DISMISSED && (why.isEmpty() || why.length() > LONGEST_REASON)) {
            throw new Refused("驳回须写明理由，不超过 " + LONGEST_REASON + " 字", "A dismissal needs a reason of at most " + LONGEST_REASON + " characters");
        }
        findings.judge(document, found.key(), what, what == Verdict.What.DISMISSED ? why : null, by);
        return finding(document, finding);
    }

    private ReviewedFinding finding(UUID document, String id) {
        return findings.findings(document).stream().filter(each -> each.finding().id().equals(id)).findFirst()
            .orElseThrow(() -> new Refused("没有这项发现：" + id.replaceAll("[^A-Za-z0-9]", ""), "There is no such finding: " + id.replaceAll("[^A-Za-z0-9]", "")));
    }

    /// How often the findings of each kind were accepted: a line for each, first of the likely ones, then of those merely suspected.
    public List<Acceptance> acceptance() {
        return findings.acceptance();
    }
}
