package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SheetCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aTypeIsChosenByAnyOfItsNames() {
        RecordTypes types = DemoSchool.shared().the(RecordTypes.class);
        assertThat(ChosenTypes.of(types, List.of("student", "成绩", "Class"))).extracting(type -> type.name()).containsExactly("student", "score", "class");
        assertThat(ChosenTypes.of(types, List.of())).isEqualTo(types.inOrder());
    }

    @Test
    void anUnknownTypeIsRefusedWithSimilarOnes() {
        RecordTypes types = DemoSchool.shared().the(RecordTypes.class);
        assertThat(catchThrowableOfType(Refused.class, () -> ChosenTypes.of(types, List.of("学生表"))).sentence().zh()).startsWith("没有叫“学生表”的记录类型；是不是学生（student）");
        assertThat(catchThrowableOfType(Refused.class, () -> ChosenTypes.of(types, List.of("studnet"))).sentence().en()).contains("did you mean student (Student)");
        assertThat(catchThrowableOfType(Refused.class, () -> ChosenTypes.of(types, List.of("zzz"))).sentence().zh()).isEqualTo("没有叫“zzz”的记录类型；全部类型见 docs/records");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, Language.ZH);
        RecordTypes types = DemoSchool.shared().the(RecordTypes.class);
        Refused refused = catchThrowableOfType(Refused.class, () -> new WrittenSheets(file, ".xlsx", terminal).write(ChosenTypes.of(types, List.of("student")), (type, out) -> 0));
        assertThat(refused.sentence().zh()).contains("学生.xlsx").hasLineCount(1);
    }

    @Test
    void anUnknownFormatIsRefused() {
        Ran ran = Ran.zhixing("export", "--out", folder.toString(), "--format", "pdf", "--language", "zh");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("--format 只能是 xlsx 或 csv，不是 pdf");
    }
}
