package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.Condition;
import org.zhixing.indicators.fact.Criterion;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Operator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Reads `{"column": "sex", "is": "2", "reason": {"zh": "男生", "en": "male"}}`.
final class ConditionReader {

    private static final List<String> OPERATORS = Arrays.stream(Operator.values()).map(Operator::code).toList();
    private static final List<String> PROPERTIES = Stream.concat(Stream.of("column", "reason"), OPERATORS.stream()).toList();

    private ConditionReader() {}

    static Condition read(Written condition, Fact fact) {
        condition.allowOnly(PROPERTIES);
        Label reason = condition.label("reason");
        Column column = Vocabulary.column(condition.get("column"), fact);
        List<Operator> named = Arrays.stream(Operator.values()).filter(each -> condition.has(each.code())).toList();
        if (named.size() != 1) {
            throw condition.wrong("要有且只有一个比较：" + String.join("、", OPERATORS), "exactly one comparison is needed: " + String.join(", ", OPERATORS));
        }
        Operator operator = named.getFirst();
        Written values = condition.get(operator.code());
        return new Condition(new Criterion(column, operator, values(operator, values, column)), reason);
    }

    private static List<String> values(Operator operator, Written values, Column column) {
        return switch (operator) {
            case IS, IS_NOT, AT_LEAST, AT_MOST -> List.of(value(values, column));
            case IN -> values.items().stream().map(value -> value(value, column)).toList();
            case PRESENT, ABSENT, IS_TRUE, IS_FALSE -> {
                if (!values.node().isBoolean() || !values.node().booleanValue()) {
                    throw values.wrong("这里只能写 true", "only true can stand here");
                }
                yield List.of();
            }
        };
    }

    /// Codes are text, so that leading zeros survive; a number may stand without quotes where the column holds numbers.
    private static String value(Written value, Column column) {
        return column.type().number() && value.node().isNumber() ? value.number().toPlainString() : value.text();
    }
}
