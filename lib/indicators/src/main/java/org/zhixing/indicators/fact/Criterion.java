package org.zhixing.indicators.fact;

import org.zhixing.indicators.Misdeclared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a record must fulfil to be counted: one comparison on one column.
/// @param values as text; read by the column's type
public record Criterion(Column column, Operator operator, List<String> values) {

    public Criterion {
        values = List.copyOf(values);
        if (!operator.takes(values.size())) {
            throw new Misdeclared("运算“" + operator.code() + "”的取值个数不对：" + values.size(),
                "The operator " + operator.code() + " does not take " + values.size() + " values");
        }
        if (!operator.comparesTo(column.type())) {
            throw new Misdeclared("列“" + column.name() + "”的类型是 " + column.type().code() + "，不能用运算“" + operator.code() + "”",
                "The column " + column.name() + " holds " + column.type().code() + " and cannot be compared by " + operator.code());
        }
        for (String value : values) {
            read(column, value);
        }
    }

    /// The values in the column's own type: String, BigDecimal, LocalDate or UUID.
    public List<Object> typedValues() {
        return values.stream().map(value -> read(column, value)).toList();
    }

    private static Object read(Column column, String value) {
        try {
            return switch (column.type()) {
                case TEXT, BOOLEAN -> value;
                case INTEGER, DECIMAL -> new BigDecimal(value);
                case DATE -> LocalDate.parse(value);
                case UUID -> UUID.fromString(value);
            };
        } catch (RuntimeException e) {
            throw new Misdeclared("“" + value + "”不是列“" + column.name() + "”的 " + column.type().code() + " 值",
                "“" + value + "” is not a value of type " + column.type().code() + " for the column " + column.name());
        }
    }
}
