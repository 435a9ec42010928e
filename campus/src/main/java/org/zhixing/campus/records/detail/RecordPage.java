package org.zhixing.campus.records.detail;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.records.history.Change;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// Everything about one record.
/// @param open whether sensitive values are shown this once
public record RecordPage(Frame frame, RecordType type, ListedRecord record, String key, boolean open, TimeLine timeLine, List<Change> changes, List<Referring.Group> referring) {

    /// @param url of the record that it refers to; empty where it refers to none
    public record Line(String label, String text, String url, boolean masked) {}

    public record Referrers(String label, String count, String listUrl, List<Referring.First> first) {}

    public String label() {
        return type.label().in(frame.language());
    }

    public String listUrl() {
        return "/records/" + type.name();
    }

    public String url() {
        return listUrl() + "/" + record.id();
    }

    public String countingUrl() {
        return "/figures/counting/" + type.name() + "/" + record.id();
    }

    public boolean sensitive() {
        return type.columns().stream().anyMatch(column -> column.mask() != null);
    }

    public List<Line> lines() {
        return type.columns().stream().map(column -> {
            Object raw = record.value(column).raw();
            return new Line(Sheet.heading(column, frame.language()), shown(column), column.refersTo() == null || raw == null ? "" : "/records/" + column.refersTo() + "/" + raw,
                column.mask() != null && !open && raw != null);
        }).toList();
    }

    private String shown(RecordColumn column) {
        return open ? record.open(column, frame.language()) : record.text(column, frame.language());
    }

    public List<Past> past() {
        return Past.of(changes, frame, open);
    }

    public List<Referrers> referrers() {
        return referring.stream().map(group -> new Referrers(group.link().type().label().in(frame.language()) + frame.words("的“", ": ") + group.link().column().label().in(frame.language()) + frame.words("”", ""),
            group.count().text(frame.language()), ViewAddress.of(RecordView.all(group.link().type()).filtered(new Filter.Referring(group.link().column(), record.id()))), group.first())).toList();
    }
}
