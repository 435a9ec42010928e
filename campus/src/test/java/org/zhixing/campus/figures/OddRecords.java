package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.TimeShape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// A view with a column of every type, any of which may lack its value: drawn from a seed.
final class OddRecords {

    private static final String VIEW = "students.fact_oddity";
    private static final int ROWS = 300;

    private OddRecords() {}

    static Fact in(DSLContext sql, long seed) {
        sql.execute("create table " + VIEW + " (happened_on date, word text, whole integer, part numeric(9, 2), day date, yes boolean, who uuid)");
        Random chance = new Random(seed);
        for (int i = 0; i < ROWS; i++) {
            sql.execute("insert into " + VIEW + " values (?::date, ?, ?, ?, ?::date, ?, ?)",
                LocalDate.of(2018, 7, 1).plusDays(chance.nextInt(600)), or(chance, List.of("a", "b", "乙").get(chance.nextInt(3))), or(chance, chance.nextInt(12) - 3),
                or(chance, new BigDecimal(chance.nextInt(100_000)).movePointLeft(2)), or(chance, LocalDate.of(2019, 1, 1).plusDays(chance.nextInt(400))),
                or(chance, chance.nextBoolean()), or(chance, new UUID(0, chance.nextInt(20))));
        }
        return new Fact(VIEW, "one oddity", TimeShape.EVENT, List.of(column("happened_on", ColumnType.DATE), column("word", ColumnType.TEXT), column("whole", ColumnType.INTEGER),
            column("part", ColumnType.DECIMAL), column("day", ColumnType.DATE), column("yes", ColumnType.BOOLEAN), column("who", ColumnType.UUID)));
    }

    /// The value, or none for one record in four.
    private static Object or(Random chance, Object value) {
        return chance.nextInt(4) == 0 ? null : value;
    }

    private static Column column(String name, ColumnType type) {
        return new Column(VIEW, name, type);
    }
}
