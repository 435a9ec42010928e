package org.zhixing.indicators.fact;

import java.util.Locale;

/// How a criterion compares. An absent value fulfils only IS_NOT and ABSENT.
public enum Operator {
    IS, IS_NOT, IN, AT_LEAST, AT_MOST, PRESENT, ABSENT, IS_TRUE, IS_FALSE;

    /// The name in a catalogue, such as `at_least`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(int values) {
        return switch (this) {
            case IS, IS_NOT, AT_LEAST, AT_MOST -> values == 1;
            case IN -> values >= 1;
            case PRESENT, ABSENT, IS_TRUE, IS_FALSE -> values == 0;
        };
    }

    boolean comparesTo(ColumnType type) {
        return switch (this) {
            case IS, IS_NOT, IN -> type != ColumnType.BOOLEAN;
            case AT_LEAST, AT_MOST -> type.number() || type == ColumnType.DATE;
            case PRESENT, ABSENT -> true;
            case IS_TRUE, IS_FALSE -> type == ColumnType.BOOLEAN;
        };
    }
}
