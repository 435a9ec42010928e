package org.zhixing.campus.records.detail;

import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.records.history.Change;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;
import org.zhixing.indicators.Label;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A change of a record, as its page tells it.
/// @param importUrl the import that made it; empty where none did
public record Past(String when, String who, String what, String why, String importUrl, List<Difference> differences) {

    private static final Map<String, Label> KINDS = Map.of("added", new Label("新增", "added"), "changed", new Label("修改", "changed"),
        "closed", new Label("结束", "closed"), "removed", new Label("撤回", "taken back"));

    public record Difference(String label, String former, String now) {}

    /// @param open whether sensitive values are shown
    static List<Past> of(List<Change> changes, Frame frame, boolean open) {
        return changes.stream().map(change -> new Past(Display.moment(change.at().toInstant()), change.viewer(), Objects.requireNonNullElse(KINDS.get(change.kind()), new Label(change.kind(), change.kind())).in(frame.language()),
            change.why(), change.importedWith() == null ? "" : "/imports/" + change.importedWith(), change.fields().stream().map(field -> difference(field, frame, open)).toList())).toList();
    }

    private static Difference difference(Change.Field field, Frame frame, boolean open) {
        return new Difference(field.column().label().in(frame.language()), text(field, field.former(), frame, open), text(field, field.now(), frame, open));
    }

    private static String text(Change.Field field, String value, Frame frame, boolean open) {
        return open ? Sheet.open(field.column(), value, frame.language()) : Sheet.shown(field.column(), value, frame.language());
    }
}
