package org.zhixing.campus.programmes;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.util.Map;

import static org.zhixing.campus.programmes.db.Tables.MAJOR;

/// The official codes of majors, which are text: a leading zero counts.
@Component
public final class MajorCodes {

    private final DSLContext sql;

    MajorCodes(DSLContext sql) {
        this.sql = sql;
    }

    public Map<String, String> byName() {
        return sql.select(MAJOR.NAME, MAJOR.CODE).from(MAJOR).fetchMap(MAJOR.NAME, MAJOR.CODE);
    }
}
