package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.shared.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.table;
import static org.zhixing.campus.command.Ran.zhixing;

class ZhixingTest {

    @TempDir
    private Path directory;

    @Test
    void anUnknownOptionIsWrongUsageInOneLine() {
        Ran ran = zhixing("serve", "--bogus");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).hasLineCount(1).contains("--bogus").contains("serve --help");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(zhixing("sreve").exit()).isEqualTo(2);
        assertThat(zhixing().exit()).isEqualTo(2);
        assertThat(zhixing("serve", "--port", "many").err()).hasLineCount(1).contains("many");
    }

    @Test
    void everyCommandHasHelpInBothLanguages() {
        Ran ran = zhixing("serve", "--help");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("数据目录").contains("The data directory");
    }

    @Test
    void servesOnNoOtherAddress() {
        Ran ran = zhixing("serve", "--address", "0.0.0.0", "--language", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("127.0.0.1 only").contains("0.0.0.0");
    }

    @Test
    void anErrorIsOneJsonDocumentForPrograms() {
        Ran ran = zhixing("serve", "--address", "0.0.0.0", "--language", "en", "--json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        JsonNode error = JsonMapper.shared().readTree(ran.out()).path("error");
        assertThat(error.path("message").asString()).contains("127.0.0.1 only");
        assertThat(error.path("where").propertyNames()).containsExactly("file", "sheet", "row", "column");
    }

    @Test
    void aPortInUseIsNamedBeforeAnythingElseIsDone() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Path data = directory.resolve("var");
            Ran ran = zhixing("serve", "--port", Integer.toString(taken.getLocalPort()), "--data", data.toString(), "--language", "en");
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).hasLineCount(1).contains("Port " + taken.getLocalPort() + " is in use");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aDataDirectoryThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Ran ran = zhixing("serve", "--port", "0", "--data", file.toString(), "--language", "zh");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("无法读写数据目录").contains(file.toString());
    }

    @Test
    void anEmptySchoolSaysHowToFillIt() {
        try (School school = School.open(directory.resolve("var"), Map.of())) {
            assertThat(school.filled()).isFalse();
            assertThatThrownBy(school::requireFilled).isInstanceOf(Refused.class).hasMessageContaining("./zhixing demo --load-only");
            assertThat(school.sql().fetchCount(table("students.student"))).isZero();
        }
    }
}
