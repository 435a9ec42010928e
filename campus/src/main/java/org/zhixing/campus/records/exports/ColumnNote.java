package org.zhixing.campus.records.exports;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the note at a heading says: what belongs below it, and how it is written.
record ColumnNote(RecordTypes types, RecordColumn column, Language language) {

    private static final int CODES_SHOWN = 12;

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(in("“" + column.label().zh() + "”（" + column.label().en() + "）", "“" + column.label().en() + "” (" + column.label().zh() + ")"));
        lines.add(column.required() ? in("必须填写。", "Must be filled in.") : in("可以不填。", "May be left empty."));
        lines.add(form());
        if (!column.example().isEmpty()) {
            lines.add(in("例：", "Example: ") + example());
        }
        return String.join("\n", lines);
    }

    private String form() {
        if (column.codes() != null) {
            return codes();
        } else if (column.refersTo() != null) {
            return reference(types.referredTo(column));
        } else if (column.field().getType() == Boolean.class) {
            return in("填“是”或“否”。", "Write yes or no.");
        }
        return switch (SheetForm.kind(column)) {
            case DAY -> in("日期，写成 2019-09-01。", "A date, such as 2019-09-01.");
            case NUMBER -> in(column.field().getType() == Integer.class ? "整数" : "数字", column.field().getType() == Integer.class ? "A whole number" : "A number")
                + (column.unit().equals(Unit.NONE) ? "" : in("，单位：", " in ") + column.unit().text().in(language)) + in("。", ".");
            case TEXT -> in("文字；号码和代码的首位 0 会保留。", "Text; leading zeros of numbers and codes are kept.");
        };
    }

    private String codes() {
        List<String> meanings = column.codes() == null ? List.of() : column.codes().values().values().stream().map(label -> label.in(language)).toList();
        String shown = meanings.stream().limit(CODES_SHOWN).collect(Collectors.joining(in("、", ", ")));
        return in("从下拉列表中选：", "Choose from the list: ") + shown + (meanings.size() > CODES_SHOWN ? " …" : "") + in("。也可以写代码。", ". Its code may be written too.");
    }

    private String reference(RecordType target) {
        String key = target.keyColumns().stream().map(each -> each.label().in(language)).collect(Collectors.joining("/"));
        String aliases = target.aliases().stream().map(alias -> target.column(alias).label().in(language)).collect(Collectors.joining(in("、", " or ")));
        Label label = target.label();
        return in("写已登记的“" + label.zh() + "”的“" + key + "”" + (aliases.isEmpty() ? "" : "，也可以写“" + aliases + "”") + "。",
            "The " + key.toLowerCase(Locale.ROOT) + (aliases.isEmpty() ? "" : " or " + aliases.toLowerCase(Locale.ROOT)) + " of a " + label.en().toLowerCase(Locale.ROOT) + " on record.");
    }

    private String example() {
        return column.codes() == null ? column.example() : column.codes().values().containsKey(column.example()) ? column.codes().written(column.example(), language) : column.example();
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
