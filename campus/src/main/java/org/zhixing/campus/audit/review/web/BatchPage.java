package org.zhixing.campus.audit.review.web;

import org.zhixing.audit.Coverage;
import org.zhixing.audit.Kind;
import org.zhixing.campus.audit.review.Batch;
import org.zhixing.campus.audit.review.BatchFile;
import org.zhixing.campus.audit.review.DocumentState;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.Arrays;
import java.util.List;

/// Many files side by side: how far each is, what it covers, and how many findings of each kind it has.
public record BatchPage(Frame frame, Batch batch, BatchOrder order) {

    public String url() {
        return "/audit/batches/" + batch.id();
    }

    /// Under which the table is asked for again while files are being audited.
    public String filesUrl() {
        return url() + "/files?sort=" + order.column() + "&down=" + order.down();
    }

    public String when() {
        return Display.moment(batch.arrived());
    }

    public List<BatchFile> files() {
        return order.of(batch.files());
    }

    /// Those that any file has findings of.
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> batch.files().stream().anyMatch(file -> file.findings().containsKey(kind))).toList();
    }

    public String kind(Kind kind) {
        return Words.of(kind).in(frame.language());
    }

    public String meaning(Kind kind) {
        return Words.meaning(kind).in(frame.language());
    }

    public String sortUrl(String column) {
        return url() + order.next(column);
    }

    public String sorted(String column) {
        return order.aria(column);
    }

    public String arrow(String column) {
        return switch (order.aria(column)) {
            case "ascending" -> " ↑";
            case "descending" -> " ↓";
            default -> "";
        };
    }

    public String documentUrl(BatchFile file) {
        return "/audit/documents/" + file.document().id();
    }

    public String state(BatchFile file) {
        return Words.of(file.document().state()).in(frame.language());
    }

    public String look(BatchFile file) {
        return Words.look(file.document().state());
    }

    public boolean audited(BatchFile file) {
        return file.document().state() == DocumentState.AUDITED;
    }

    /// What is worth knowing of a file beside its numbers; empty for nothing.
    public String remark(BatchFile file) {
        if (file.document().problem() != null) {
            return file.document().problem().in(frame.language());
        }
        long same = batch.files().stream().filter(other -> other.document().id().equals(file.document().id())).count();
        long versions = batch.files().stream().filter(other -> other.name().equals(file.name())).map(other -> other.document().id()).distinct().count();
        if (same > 1) {
            return frame.words("与本批另一个文件内容相同", "The same content as another file of this batch");
        }
        if (versions > 1) {
            return frame.words("与本批另一个文件同名，内容不同", "The same name as another file of this batch, another content");
        }
        return file.known() ? frame.words("以前上传过，内容相同：原来的判定还在", "Dropped before with the same content: what was judged then still holds") : "";
    }

    public String numbers(BatchFile file) {
        return file.document().coverage() == null ? "" : Display.count(file.document().coverage().numbers());
    }

    public String checked(BatchFile file) {
        Coverage coverage = file.document().coverage();
        return coverage == null ? "" : coverage.numbers() == 0 ? "—" : coverage.checked() * 100L / coverage.numbers() + "%";
    }

    public String count(int count) {
        return Display.count(count);
    }

    public int count(BatchFile file, Kind kind) {
        return file.findings().getOrDefault(kind, 0);
    }

    public int total(Kind kind) {
        return batch.files().stream().mapToInt(file -> count(file, kind)).sum();
    }

    public String progress() {
        return frame.words("已审核 " + batch.ended() + " / " + batch.files().size() + " 个文件", batch.ended() + " of " + batch.files().size() + " files done");
    }

    public String summary() {
        long unread = batch.files().stream().filter(file -> !audited(file)).count();
        String rest = unread == 0 ? "" : frame.words("；" + unread + " 个文件没有审核", "; " + unread + (unread == 1 ? " file was" : " files were") + " not audited");
        return frame.words("共 " + Display.count(batch.found()) + " 项发现" + rest + "。", Display.count(batch.found()) + (batch.found() == 1 ? " finding" : " findings") + rest + ".");
    }
}
