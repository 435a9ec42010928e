package org.zhixing.campus.declared;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.zhixing.indicators.Label;

import static org.zhixing.campus.declared.db.Tables.SCHOOL;

/// What the school declares about itself.
@Component
public final class Declarations {

    private final DSLContext sql;

    Declarations(DSLContext sql) {
        this.sql = sql;
    }

    /// The school's name; "本校" where none is declared.
    public Label school() {
        return sql.select(SCHOOL.NAME, SCHOOL.ENGLISH_NAME).from(SCHOOL).limit(1)
            .fetchOptional(row -> new Label(row.value1(), row.value2())).orElse(new Label("本校", "Our school"));
    }
}
