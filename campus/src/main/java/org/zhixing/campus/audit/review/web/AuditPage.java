package org.zhixing.campus.audit.review.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.audit.ReportFile;
import org.zhixing.campus.audit.review.Batch;
import org.zhixing.campus.audit.review.BatchFile;
import org.zhixing.campus.audit.review.DocumentState;
import org.zhixing.campus.audit.review.Reviews;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.List;
import java.util.stream.Collectors;

/// Where reports are dropped, and those dropped so far.
/// @param problem why the last drop was refused; null where nothing was
/// @param page    of batches, from 0
public record AuditPage(Frame frame, @Nullable String problem, List<Batch> batches, int page) {

    private static final int NAMES = 3;

    public String accept() {
        return ReportFile.KINDS.replace(' ', ',');
    }

    public String limits() {
        long megabytes = Reviews.MOST_BYTES >> 20;
        return frame.words("可以是 " + ReportFile.KINDS + "，一次最多" + Reviews.MOST_FILES + "个，每个不超过" + megabytes + "MB。文件只保存在这台机器上，随时可以删除。",
            "Files of the kinds " + ReportFile.KINDS + ", at most " + Reviews.MOST_FILES + " at a time, each up to " + megabytes + " MB. They stay on this machine and can be deleted at any time.");
    }

    public boolean hasMore() {
        return batches.size() == Reviews.PAGE;
    }

    public String names(Batch batch) {
        String first = batch.files().stream().limit(NAMES).map(BatchFile::name).collect(Collectors.joining(frame.words("、", ", ")));
        int more = batch.files().size() - NAMES;
        return more <= 0 ? first : first + frame.words(" 等" + batch.files().size() + "个文件", " and " + more + " more");
    }

    /// A file alone leads to its document.
    public String url(Batch batch) {
        return batch.files().size() == 1 ? "/audit/documents/" + batch.files().getFirst().document().id() : "/audit/batches/" + batch.id();
    }

    public String when(Batch batch) {
        return Display.moment(batch.arrived());
    }

    public String look(Batch batch) {
        return batch.pending() ? "note" : unread(batch) > 0 ? "warn" : "good";
    }

    public String state(Batch batch) {
        long unread = unread(batch);
        if (batch.pending()) {
            return frame.words("审核中 ", "Being audited ") + batch.ended() + "/" + batch.files().size();
        }
        return unread == 0 ? frame.words("已审核", "Audited") : batch.files().size() == 1 ? Words.of(batch.files().getFirst().document().state()).in(frame.language())
            : frame.words(unread + " 个未审核", unread + " not audited");
    }

    private static long unread(Batch batch) {
        return batch.files().stream().filter(file -> file.document().state() != DocumentState.AUDITED).count();
    }

    public String found(Batch batch) {
        return batch.files().size() == unread(batch) ? "" : Display.count(batch.found());
    }
}
