package org.zhixing.campus.bases;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.util.Map;

import static org.zhixing.campus.bases.db.Tables.TRAINING_BASE;

/// What is trained in a training base and whom it serves, in the school's words.
@Component
public final class BaseDescriptions {

    /// @param serves majors and courses, as the school names them
    public record Description(String content, String serves) {}

    private final DSLContext sql;

    BaseDescriptions(DSLContext sql) {
        this.sql = sql;
    }

    public Map<String, Description> byName() {
        return sql.select(TRAINING_BASE.NAME, TRAINING_BASE.CONTENT, TRAINING_BASE.SERVES).from(TRAINING_BASE)
            .fetchMap(row -> row.value1(), row -> new Description(row.value2(), row.value3()));
    }
}
