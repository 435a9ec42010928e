package org.zhixing.campus.records.detail;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.records.history.Change;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;
import org.zhixing.indicators.Label;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything about one record.
/// @param open whether sensitive values are shown this once
public record RecordPage(Frame frame, RecordType type, ListedRecord record, String key, boolean open, TimeLine timeLine, List<Change> changes, List<Referring.Group> referring) {

    private static final Map<String, Label> KINDS = Map.of("added", new Label("新增", "added"), "changed", new Label("修改", "changed"),
        "closed", new Label("结束", "closed"), "removed", new Label("撤回", "taken back"));

    /// @param url of the record that it refers to; empty where it refers to none
    public record Line(String label, String text, String url, boolean masked) {}

    public record Past(String when, String who, String what, String why, List<Difference> differences) {}

    public record Difference(String label, String former, String now) {}

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
        return changes.stream().map(change -> new Past(Display.moment(change.at().toInstant()), change.viewer(), Objects.requireNonNullElse(KINDS.get(change.kind()), new Label(change.kind(), change.kind())).in(frame.language()),
            change.why(), change.fields().stream().map(this::difference).toList())).toList();
    }

    private Difference difference(Change.Field field) {
        return new Difference(field.column().label().in(frame.language()), text(field.column(), field.former()), text(field.column(), field.now()));
    }

    private String text(RecordColumn column, String value) {
        return open ? Sheet.open(column, value, frame.language()) : Sheet.shown(column, value, frame.language());
    }

    public List<Referrers> referrers() {
        return referring.stream().map(group -> new Referrers(group.link().type().label().in(frame.language()) + frame.words("的“", ": ") + group.link().column().label().in(frame.language()) + frame.words("”", ""),
            group.count().text(frame.language()), ViewAddress.of(RecordView.all(group.link().type()).filtered(new Filter.Referring(group.link().column(), record.id()))), group.first())).toList();
    }
}
