package org.zhixing.campus.records.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// A filter in the words of a sentence: `分数 60 至 100`.
final class FilterWords {

    private FilterWords() {}

    static String of(Filter filter, Language language) {
        boolean zh = language == Language.ZH;
        return switch (filter) {
            case Filter.Text text -> label(text.column(), language) + switch (text.how()) {
                case CONTAINS -> zh ? "含" : " contains ";
                case BEGINS -> zh ? "开头是" : " begins with ";
                case IS -> zh ? "是" : " is ";
            } + (zh ? "“" : "“") + text.text() + "”";
            case Filter.AnyOf any -> label(any.column(), language) + (zh ? "：" : ": ") + String.join(zh ? "、" : ", ", meanings(any, language));
            case Filter.Referring referring -> label(referring.column(), language) + (zh ? "：指定的一条记录" : ": one given record");
            case Filter.ReferringToAny any -> label(any.column(), language);
            case Filter.Between between -> label(between.column(), language) + " " + range(text(between.from()), text(between.to()), zh);
            case Filter.Years years -> label(years.column(), language) + " " + range(text(years.from()), text(years.to()), zh) + (zh ? "年" : "");
            case Filter.Truth truth -> label(truth.column(), language) + (truth.value() ? zh ? "：是" : ": yes" : zh ? "：否" : ": no");
            case Filter.Empty empty -> label(empty.column(), language) + (empty.empty() ? zh ? "为空" : " is empty" : zh ? "不为空" : " is not empty");
            case Filter.ValidOn on -> on.day() + (zh ? " 有效" : " valid");
        };
    }

    private static String label(RecordColumn column, Language language) {
        return column.label().in(language);
    }

    private static List<String> meanings(Filter.AnyOf any, Language language) {
        Codes codes = Objects.requireNonNull(any.column().codes());
        return any.codes().stream().map(code -> Objects.requireNonNullElse(codes.values().get(code), new Label(code, code)).in(language)).toList();
    }

    private static String range(String from, String to, boolean zh) {
        if (to.isEmpty()) {
            return (zh ? "从 " : "from ") + from;
        }
        return from.isEmpty() ? (zh ? "至 " : "until ") + to : from + (zh ? " 至 " : " to ") + to;
    }

    private static String text(@Nullable Object end) {
        return end == null ? "" : end instanceof BigDecimal number ? number.toPlainString() : end.toString();
    }
}
