package org.zhixing.campus.records;

import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The words with which a record type is declared. What follows a column says more about it.
public final class RecordTypeBuilder {

    private final String name;
    private final Table<?> table;
    private final Label label;
    private final List<RecordColumn> columns = new ArrayList<>();
    private final List<TableField<?, ?>> aliases = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Label> constraints = new LinkedHashMap<>();
    private List<TableField<?, ?>> key = List.of();

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
        columns.add(new RecordColumn(field, new Label(zh, en), null, null, Unit.NONE, null, example));
        return this;
    }

    /// A column that holds the id of another record, which people write by its natural key.
    /// @param to the name of that record's type, which may belong to another area
    public RecordTypeBuilder reference(TableField<?, ?> field, String to, String zh, String en, String example) {
        columns.add(new RecordColumn(field, new Label(zh, en), to, null, Unit.NONE, null, example));
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
        return with(new RecordColumn(last.field(), last.label(), last.refersTo(), codes, last.unit(), last.mask(), last.example()));
    }

    public RecordTypeBuilder unit(Unit unit) {
        RecordColumn last = columns.removeLast();
        return with(new RecordColumn(last.field(), last.label(), last.refersTo(), last.codes(), unit, last.mask(), last.example()));
    }

    public RecordTypeBuilder masked(Mask mask) {
        RecordColumn last = columns.removeLast();
        return with(new RecordColumn(last.field(), last.label(), last.refersTo(), last.codes(), last.unit(), mask, last.example()));
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
        rules.add(new Rule(new Label(zh, en), holds));
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
        return new RecordType(name, table, label, columns, key, aliases, rules, constraints);
    }
}
