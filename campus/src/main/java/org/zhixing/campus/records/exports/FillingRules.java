package org.zhixing.campus.records.exports;

import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.Rule;
import org.zhixing.campus.sheets.OwnMarks;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a template is filled in, in sentences.
record FillingRules(RecordType type, Language language) {

    List<String> sentences() {
        List<String> all = new ArrayList<>();
        String label = type.label().in(language);
        String key = type.keyColumns().stream().map(column -> column.label().in(language)).collect(Collectors.joining(in("、", ", ")));
        all.add(in("每行填一条“" + label + "”。标题不要改；列的顺序可以换，不用的列可以删。", "Each row is one record: " + label + ". Keep the headings; columns may change places, and those not needed may go."));
        all.add(in("橙色标题的列必须填写，蓝色标题的列可以不填。鼠标指着标题会显示怎样填写。", "Columns with an orange heading must be filled in, those with a blue one may stay empty. Point at a heading to see how."));
        all.add(in("灰色的一行是示例（“" + OwnMarks.REMARKS.zh() + "”列写着“" + OwnMarks.EXAMPLE.zh() + "”），导入时会略过，可以删去。",
            "The grey row is an example (the column “" + OwnMarks.REMARKS.en() + "” says “" + OwnMarks.EXAMPLE.en() + "”); it is passed over and may be deleted."));
        all.add(in("以“" + key + "”认定是不是同一条：已有的会更新，没有的会新增。", "A record is known by: " + key + ". One that is there already is changed, any other is added."));
        type.span().ifPresent(span -> all.add(in("起始日期是第一天，终止日期是不再有效的第一天，没有结束的不填。新的一段开始时，前一段会自动结束。",
            "“From” is the first day, “Until” the first day on which it no longer holds; leave it empty while it lasts. Where a new span begins, the former one ends.")));
        all.add(in("学号、身份证件号等号码请保持文本格式；显示成 1.5E+17 的号码已经丢了末几位，须重新填写。", "Keep ID numbers as text; a number shown as 1.5E+17 has lost its last digits and must be entered again."));
        Stream.concat(type.rules().stream().map(Rule::sentence), type.constraints().values().stream().sorted(Comparator.comparing(Label::en)))
            .forEach(rule -> all.add(rule.in(language) + in("。", ".")));
        return all;
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
