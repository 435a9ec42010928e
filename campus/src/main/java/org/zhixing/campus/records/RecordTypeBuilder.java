package org.zhixing.campus.records;

import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The words with which a record type is declared. What follows a column says more about it.
public final class RecordTypeBuilder {

    private static final Map<String, List<String>> USUAL = Map.ofEntries(
        Map.entry("起始日期", List.of("开始日期", "起始时间", "开始时间", "起始年月日", "生效日期", "自")),
        Map.entry("终止日期", List.of("终止时间", "截止日期", "截止时间", "失效日期", "至")),
        Map.entry("姓名", List.of("名字", "学生姓名", "教师姓名", "教职工姓名")),
        Map.entry("性别", List.of("性别码", "性别代码")),
        Map.entry("出生日期", List.of("出生年月日", "生日", "出生年月", "出生时间")),
        Map.entry("身份证件号", List.of("身份证号", "身份证号码", "公民身份号码", "公民身份证号", "身份证件号码", "居民身份证号", "身份证", "证件号码", "Citizen ID")),
        Map.entry("联系电话", List.of("电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "本人电话", "Phone", "Mobile")),
        Map.entry("分数", List.of("成绩", "得分", "考试成绩", "考试分数")),
        Map.entry("金额", List.of("金额合计", "总金额")),
        Map.entry("年级", List.of("所在年级")));

    private final String name;
    private final Table<?> table;
    private final Label label;
    private final List<RecordColumn> columns = new ArrayList<>();
    private final List<TableField<?, ?>> aliases = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Label> constraints = new LinkedHashMap<>();
    private final List<String> called = new ArrayList<>();
    private List<TableField<?, ?>> key = List.of();
    private @Nullable Succession succession;

    private RecordTypeBuilder(String name, Table<?> table, Label label) {
        this.name = name;
        this.table = table;
        this.label = label;
    }

    /// @param name as fact views call it in `record_type`
    public static RecordTypeBuilder recordType(String name, Table<?> table, String zh, String en) {
        return new RecordTypeBuilder(name, table, new Label(zh, en));
    }

    public RecordTypeBuilder column(TableField<?, ?> field, String zh, String en, String example) {
        columns.add(new RecordColumn(field, new Label(zh, en), null, null, Unit.NONE, null, example, usual(zh), null));
        return this;
    }

    /// A column that holds the id of another record, which people write by its natural key.
    /// @param to the name of that record's type, which may belong to another area
    public RecordTypeBuilder reference(TableField<?, ?> field, String to, String zh, String en, String example) {
        columns.add(new RecordColumn(field, new Label(zh, en), to, null, Unit.NONE, null, example, usual(zh), null));
        return this;
    }

    /// From `valid_from` inclusive to `valid_to` exclusive, which is empty while it lasts.
    public RecordTypeBuilder span(TableField<?, ?> from, TableField<?, ?> to, String exampleFrom) {
        return column(from, "起始日期", "From", exampleFrom).column(to, "终止日期", "Until", "");
    }

    public RecordTypeBuilder codes(Dimension dimension) {
        return codes(Codes.of(dimension));
    }

    public RecordTypeBuilder codes(Codes codes) {
        RecordColumn last = columns.removeLast();
        return with(new RecordColumn(last.field(), last.label(), last.refersTo(), codes, last.unit(), last.mask(), last.example(), last.also(), last.lead()));
    }

    public RecordTypeBuilder unit(Unit unit) {
        RecordColumn last = columns.removeLast();
        return with(new RecordColumn(last.field(), last.label(), last.refersTo(), last.codes(), unit, last.mask(), last.example(), last.also(), last.lead()));
    }

    public RecordTypeBuilder masked(Mask mask) {
        RecordColumn last = columns.removeLast();
        return with(new RecordColumn(last.field(), last.label(), last.refersTo(), last.codes(), last.unit(), mask, last.example(), last.also(), last.lead()));
    }

    /// Other headings under which people keep this column.
    public RecordTypeBuilder also(String... headings) {
        RecordColumn last = columns.removeLast();
        return with(new RecordColumn(last.field(), last.label(), last.refersTo(), last.codes(), last.unit(), last.mask(), last.example(),
            Stream.concat(last.also().stream(), Stream.of(headings)).toList(), last.lead()));
    }

    /// The column is a number that begins with the code in another one.
    /// @param digits that it has at least
    public RecordTypeBuilder beginsWith(TableField<?, ?> other, int digits) {
        RecordColumn last = columns.removeLast();
        return with(new RecordColumn(last.field(), last.label(), last.refersTo(), last.codes(), last.unit(), last.mask(), last.example(), last.also(), new RecordColumn.Lead(other, digits)));
    }

    /// Other names by which people call the whole type, as on a sheet or a file.
    public RecordTypeBuilder called(String... names) {
        called.addAll(List.of(names));
        return this;
    }

    /// The column that says why a span ended takes what its successor says of its beginning, where a new span closes it.
    public RecordTypeBuilder succession(TableField<?, ?> ended, TableField<?, ?> began) {
        succession = new Succession(ended, began);
        return this;
    }

    private RecordTypeBuilder with(RecordColumn column) {
        columns.add(column);
        return this;
    }

    /// The natural key.
    public RecordTypeBuilder key(TableField<?, ?>... fields) {
        key = Arrays.asList(fields);
        return this;
    }

    /// Another column by which records may be meant, such as a code that two of them share only by accident.
    public RecordTypeBuilder alias(TableField<?, ?> field) {
        aliases.add(field);
        return this;
    }

    public RecordTypeBuilder rule(String zh, String en, Predicate<Record> holds) {
        rules.add(new Rule(new Label(zh, en), null, holds));
        return this;
    }

    /// A rule about the value of one column.
    public RecordTypeBuilder rule(TableField<?, ?> about, String zh, String en, Predicate<Record> holds) {
        rules.add(new Rule(new Label(zh, en), about, holds));
        return this;
    }

    /// What a constraint of the table demands, in Chinese; in English its name says it.
    public RecordTypeBuilder constraint(String constraint, String zh) {
        constraints.put(constraint, sentence(constraint, zh));
        return this;
    }

    static Label sentence(String constraint, String zh) {
        String words = constraint.replace('_', ' ');
        return new Label(zh, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    public RecordType type() {
        return new RecordType(name, table, label, columns, key, aliases, rules, constraints, called, succession);
    }

    /// What the words of spans, names and numbers are in forms of other offices.
    private static List<String> usual(String zh) {
        return USUAL.getOrDefault(zh, List.of());
    }
}
