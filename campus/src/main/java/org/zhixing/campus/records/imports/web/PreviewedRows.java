package org.zhixing.campus.records.imports.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.imports.ChangedRow;
import org.zhixing.campus.records.imports.FileOutcome;
import org.zhixing.campus.records.imports.RefusedRow;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Some of the rows that an import would add, change, close or refuse.
/// @param kind one of [#KINDS]
/// @param from counted from 0
/// @param most so many are shown
public record PreviewedRows(Frame frame, RecordTypes types, FileOutcome outcome, String kind, int from, int most) {

    static final String REFUSED = "refused";
    static final List<String> KINDS = List.of(REFUSED, ChangedRow.Kind.CHANGED.code(), ChangedRow.Kind.ADDED.code(), ChangedRow.Kind.CLOSED.code());

    public boolean isRefused() {
        return kind.equals(REFUSED);
    }

    public boolean isAdded() {
        return kind.equals(ChangedRow.Kind.ADDED.code());
    }

    /// `将新增（1,234）`
    public String title() {
        String words = isRefused() ? frame.words("有问题的行", "Refused rows") : isAdded() ? frame.words("将新增", "Added")
            : kind.equals(ChangedRow.Kind.CHANGED.code()) ? frame.words("将修改", "Changed") : frame.words("将结束的原时段", "Former spans ended");
        return words + frame.words("（" + Display.count(count()) + "）", " (" + Display.count(count()) + ")");
    }

    /// How many there are, be they kept or not.
    long count() {
        return isRefused() ? outcome.refused() : isAdded() ? outcome.added() : kind.equals(ChangedRow.Kind.CHANGED.code()) ? outcome.changed() : outcome.closed();
    }

    /// How many are kept to be looked at.
    int kept() {
        return isRefused() ? outcome.refusedRows().size() : (int) outcome.changes().stream().filter(row -> row.kind().code().equals(kind)).count();
    }

    public boolean isEmpty() {
        return kept() == 0;
    }

    /// Whether there are further ones to look at.
    public boolean hasMore() {
        return from + most < kept();
    }

    /// `第1–100条，共12,345条（只保留前1,000条）`; empty where all are shown.
    public String place() {
        if (from == 0 && count() <= most) {
            return "";
        }
        int to = Math.min(from + most, kept());
        String cut = count() > kept() ? frame.words("（预览只保留前" + Display.count(kept()) + "条）", " (only the first " + Display.count(kept()) + " are kept for the preview)") : "";
        return frame.words("第" + Display.count(from + 1L) + "–" + Display.count(to) + "条，共" + Display.count(count()) + "条", Display.count(from + 1L) + "–" + Display.count(to) + " of " + Display.count(count())) + cut;
    }

    public List<ChangedRow> changes() {
        return outcome.changes().stream().filter(row -> row.kind().code().equals(kind)).skip(from).limit(most).toList();
    }

    public List<RefusedRow> refused() {
        return outcome.refusedRows().stream().skip(from).limit(most).toList();
    }

    public String columnLabel(ChangedRow.ChangedField field) {
        return column(field).map(known -> known.label().in(frame.language())).orElse(field.column());
    }

    /// A field's value as a list would show it: codes by their meaning, what is sensitive masked.
    public String value(ChangedRow.ChangedField field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return frame.words("（空）", "(empty)");
        }
        return column(field).map(known -> {
            if (known.mask() != null) {
                return known.mask().of(value);
            }
            return known.codes() != null && known.codes().values().containsKey(value) ? Objects.requireNonNull(known.codes().values().get(value)).in(frame.language()) : value;
        }).orElse(value);
    }

    private Optional<RecordColumn> column(ChangedRow.ChangedField field) {
        return Optional.ofNullable(outcome.type()).flatMap(types::named).flatMap(type -> type.columns().stream().filter(known -> known.name().equals(field.column())).findFirst());
    }
}
