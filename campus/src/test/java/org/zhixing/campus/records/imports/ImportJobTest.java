package org.zhixing.campus.records.imports;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.indicators.Language;

import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Imports as the pages run them: uploaded, understood, corrected, checked, landed, cancelled.
class ImportJobTest {

    private static final Viewer CLERK = Viewer.LOCAL_OPERATOR;

    private final Clerk clerk = Clerk.inEmptySchool();
    private final Imports imports = clerk.imports();
    private final Upload students = clerk.csv("名单.csv", "学生名册,,,,,", "学号*,姓名,性别,出生日期,民族,身份证号", "201901,样例甲,男,2004-01-01,01,990101200401010013");

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void anUploadIsUnderstoodColumnByColumnAndLandsAfterACheck() throws Exception {
        UUID id = imports.upload(List.of(students), CLERK);
        UnderstoodSheet sheet = imports.understood(id).getFirst().sheets().getFirst();
        assertThat(sheet.type()).isEqualTo("student");
        assertThat(sheet.headerRow()).isEqualTo(2);
        assertThat(sheet.columns()).extracting(UnderstoodColumn::field).containsExactly("student_number", "name", "sex", "birth_date", "ethnic_group", "id_number");
        assertThat(sheet.columns().getFirst().samples()).containsExactly("201901");
        imports.check(id, CLERK, Language.ZH);
        Import checked = ended(id);
        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.outcome().added()).isEqualTo(1);
        assertThat(checked.outcome().files().getFirst().changes()).hasSize(1);
        assertThat(count()).isZero();
        imports.land(id, CLERK, Language.ZH);
        Import landed = ended(id);
        assertThat(landed.state()).isEqualTo(ImportState.LANDED);
        assertThat(landed.files()).singleElement().satisfies(file -> assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(students.content())))));
        assertThat(landed.viewer()).isEqualTo(CLERK.name());
        assertThat(landed.ended()).isAfterOrEqualTo(landed.began());
        assertThat(landed.outcome().files().getFirst().changes()).as("no values are kept").isEmpty();
        assertThat(count()).isEqualTo(1);
        assertThat(clerk.value("select content is null from records.import_file")).isEqualTo(true);
        assertThatThrownBy(() -> imports.land(id, CLERK, Language.ZH)).isInstanceOf(Refused.class);
        assertThat(imports.past(0)).extracting(Import::id).containsExactly(id);
    }

    @Test
    void aCorrectionOfTypeAndColumnsIsHeeded() throws InterruptedException {
        UUID id = imports.upload(List.of(clerk.csv("x.csv", "编号,谁,男女,哪天出生,民族码,证件", "201901,样例甲,男,2004-01-01,01,990101200401010013")), CLERK);
        assertThat(imports.understood(id).getFirst().sheets().getFirst().type()).isNull();
        imports.correct(id, 0, new Corrections(Map.of("x", new Corrections.OfSheet(null, "student", 1, Map.of(0, "student_number", 1, "name", 2, "sex", 3, "birth_date", 4, "ethnic_group", 5, "id_number")))));
        assertThat(imports.understood(id).getFirst().sheets().getFirst().problems()).isEmpty();
        imports.land(id, CLERK, Language.ZH);
        assertThat(ended(id).state()).isEqualTo(ImportState.LANDED);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anImportThatDiesOfAnErrorBetweenTwoTypesHasChangedNothing() {
        List<ImportProgress.Stage> stages = new ArrayList<>();
        Progress dying = new Progress() {
            @Override
            public void at(ImportProgress progress) {
                if (stages.isEmpty() || stages.getLast() != progress.stage()) {
                    stages.add(progress.stage());
                }
                if (Collections.frequency(stages, ImportProgress.Stage.WRITING) == 2) {
                    throw new StackOverflowError("the second type");
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        assertThatThrownBy(() -> imports.run(List.of(students, clerk.csv("团员.csv", "学生,起始日期", "201901,2018-05-04")), false, CLERK, dying, 0, file -> file.content())).isInstanceOf(StackOverflowError.class);
        assertThat(clerk.value("select (select count(*) from students.student) || ' students, ' || (select count(*) from records.change) || ' changes, ' || (select count(*) from records.import) || ' imports'")).isEqualTo("0 students, 0 changes, 0 imports");
    }

    @Test
    void aRefusedImportChangesNothingAndCanBeGivenUp() throws InterruptedException {
        UUID id = imports.upload(List.of(students, clerk.csv("团员.csv", "学生,起始日期", "201909,2018-05-04")), CLERK);
        imports.land(id, CLERK, Language.ZH);
        assertThat(ended(id).state()).isEqualTo(ImportState.REFUSED);
        assertThat(count()).isZero();
        imports.discard(id);
        assertThat(imports.understood(id)).isEmpty();
    }

    @Test
    void aCancelledImportChangesNothingEvenWhileItWaits() throws InterruptedException, SQLException {
        UUID id = imports.upload(List.of(students), CLERK);
        try (Connection holding = clerk.school().dataSource().getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table students.student in share mode");
            imports.land(id, CLERK, Language.ZH);
            while (!Boolean.TRUE.equals(clerk.value("select exists (select from pg_locks where relation = 'students.student'::regclass and not granted)"))) {
                Thread.sleep(20);
            }
            Upload other = clerk.csv("学生.csv", "学号", "1");
            assertThatThrownBy(() -> clerk.imports(other)).as("one at a time").isInstanceOf(Refused.class);
            imports.cancel(id);
            assertThat(ended(id).state()).isEqualTo(ImportState.CANCELLED);
            holding.rollback();
        }
        assertThat(count()).isZero();
        imports.land(id, CLERK, Language.ZH);
        assertThat(ended(id).state()).isEqualTo(ImportState.LANDED);
    }

    @Test
    void tooManyFilesAreRefused() {
        assertThatThrownBy(() -> imports.upload(List.of(), CLERK)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> imports.upload(java.util.Collections.nCopies(Imports.MOST_FILES + 1, students), CLERK)).isInstanceOf(Refused.class);
    }

    private int count() {
        return clerk.school().sql().fetchCount(org.jooq.impl.DSL.table("students.student"));
    }

    private Import ended(UUID id) throws InterruptedException {
        while (imports.of(id).orElseThrow().state().running()) {
            Thread.sleep(20);
        }
        return imports.of(id).orElseThrow();
    }
}
