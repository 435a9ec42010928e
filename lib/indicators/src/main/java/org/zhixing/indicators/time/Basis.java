package org.zhixing.indicators.time;

import org.zhixing.indicators.Misdeclared;

/// When something is counted: a stock at a day, a flow within a period, in the report's year or so many years before.
public sealed interface Basis {

    int yearsBefore();

    /// Counts what is valid on that day.
    record At(NamedDate date, int yearsBefore) implements Basis {
        public At {
            notInTheFuture(yearsBefore);
        }
    }

    /// Counts what happened in that period, its first and last day included.
    record Within(NamedPeriod period, int yearsBefore) implements Basis {
        public Within {
            notInTheFuture(yearsBefore);
        }
    }

    private static void notInTheFuture(int yearsBefore) {
        if (yearsBefore < 0) {
            throw new Misdeclared("往前的年数不能为负：" + yearsBefore, "Years before the report year cannot be negative: " + yearsBefore);
        }
    }
}
