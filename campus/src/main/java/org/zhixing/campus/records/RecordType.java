package org.zhixing.campus.records;

import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What one kind of record is, declared once over the generated columns of its table: from it come validation, evidence and documentation.
///
/// ```java
/// static final RecordType STUDENTS = RecordTypeBuilder.recordType("student", STUDENT, "学生", "Student")
///     .column(STUDENT.STUDENT_NUMBER, "学号", "Student number", "2019010203")
///     .column(STUDENT.NAME, "姓名", "Name", "张知行").masked(Mask.NAME)
///     .column(STUDENT.SEX, "性别", "Sex", "女").codes(SEX)
///     .key(STUDENT.STUDENT_NUMBER).type();
/// ```
/// @param name        as fact views call it in `record_type`
/// @param columns     all of the table's but `id`, in the order in which people see them
/// @param key         the columns that tell one record from all others
/// @param aliases     other columns by which a record may be meant, where only one has the value
/// @param constraints what the table's constraints demand, by their names
/// @param called      other names of the type, as on sheets and files
/// @param succession  what a span that a new one closes says of its end; null where it says nothing
public record RecordType(String name, Table<?> table, Label label, List<RecordColumn> columns, List<TableField<?, ?>> key,
                         List<TableField<?, ?>> aliases, List<Rule> rules,
                         Map<String, Label> constraints, List<String> called, @Nullable Succession succession) {

    public RecordType {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        aliases = List.copyOf(aliases);
        rules = List.copyOf(rules);
        constraints = Map.copyOf(constraints);
        called = List.copyOf(called);
    }

    public RecordColumn column(TableField<?, ?> field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + field));
    }

    /// The column that a heading in a sheet means.
    public Optional<RecordColumn> column(String heading) {
        return columns.stream().filter(column -> column.called(heading)).findFirst();
    }

    /// The columns of the natural key, in its order.
    public List<RecordColumn> keyColumns() {
        return key.stream().<RecordColumn>map(this::column).toList();
    }

    /// The span's first and last day, where the natural key has its first: then a new span follows the former one of the same series.
    public Optional<Span> span() {
        return column("valid_from").filter(from -> key.contains(from.field())).flatMap(from -> column("valid_to").map(to -> new Span(from.field(), to.field(),
            key.stream().filter(field -> !field.equals(from.field())).toList())));
    }

    /// @param series the natural key without the first day
    public record Span(TableField<?, ?> from, TableField<?, ?> to, List<TableField<?, ?>> series) {}

    /// The table's name with its schema's.
    public String tableName() {
        return Objects.requireNonNull(table.getSchema()).getName() + "." + table.getName();
    }

    /// What a constraint of the table demands.
    public Label demand(String constraint) {
        return constraints.getOrDefault(constraint, RecordTypeBuilder.sentence(constraint, "数据库规则“" + constraint + "”"));
    }
}
