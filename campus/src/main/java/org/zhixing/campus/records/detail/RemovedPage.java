package org.zhixing.campus.records.detail;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.records.history.Change;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// A record that was taken back: what it said last, masked, and what had become of it.
/// @param changes latest first, the removal at their head
public record RemovedPage(Frame frame, RecordType type, List<Change.Field> last, List<Change> changes) {

    public record Line(String label, String text) {}

    public String label() {
        return type.label().in(frame.language());
    }

    public String listUrl() {
        return "/records/" + type.name();
    }

    public List<Past> past() {
        return Past.of(changes, frame, false);
    }

    public List<Line> lines() {
        return last.stream().map(field -> new Line(Sheet.heading(field.column(), frame.language()), shown(field.column(), field.former()))).toList();
    }

    private String shown(RecordColumn column, String text) {
        return Sheet.shown(column, text, frame.language());
    }
}
