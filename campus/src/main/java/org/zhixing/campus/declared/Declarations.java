package org.zhixing.campus.declared;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.zhixing.campus.site.SchoolName;
import org.zhixing.indicators.Label;

import static org.zhixing.campus.declared.db.Tables.SCHOOL;

/// What the school declares about itself.
@Component
public final class Declarations implements SchoolName {

    /// @param organiser who runs the school, such as a county's government
    public record Profile(Label name, Label organiser) {}

    private static final Profile UNDECLARED = new Profile(new Label("本校", "Our school"), new Label("举办者", "its organiser"));

    private final DSLContext sql;

    Declarations(DSLContext sql) {
        this.sql = sql;
    }

    /// In plain words where nothing is declared yet.
    public Profile profile() {
        return sql.select(SCHOOL.NAME, SCHOOL.ENGLISH_NAME, SCHOOL.ORGANISER).from(SCHOOL).orderBy(SCHOOL.ID).limit(1)
            .fetchOptional(row -> new Profile(new Label(row.value1(), row.value2()), new Label(row.value3(), row.value3()))).orElse(UNDECLARED);
    }

    /// The school's name; "本校" where none is declared.
    @Override
    public Label school() {
        return profile().name();
    }
}
