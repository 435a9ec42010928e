package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.campus.command.Ran.zhixing;

class ReproduceCommandTest {

    private static final List<String> OF_EVERY_CELL = List.of("table", "r", "c", "row", "column", "published", "computed", "status");

    @TempDir
    private Path directory;

    @Test
    void printsEveryPublishedCellBesideTheComputedOne() {
        Ran ran = zhixing("reproduce", "--json", "--data", directory.toString());
        assertThat(ran.exit()).isZero();
        JsonNode document = JsonMapper.shared().readTree(ran.out());
        assertThat(document.propertyNames()).containsExactly("cells", "summary");
        Map<String, Integer> counts = new HashMap<>(Map.of("equal", 0, "rounding", 0, "contradicted", 0, "open", 0));
        Map<List<Object>, String> statuses = new HashMap<>();
        for (JsonNode cell : document.path("cells")) {
            counts.merge(cell.path("status").asString(), 1, Integer::sum);
            statuses.put(place(cell), cell.path("status").asString());
        }
        assertThat(document.path("cells")).allSatisfy(cell -> hasWhatItsStatusNeeds(cell, statuses));
        counts.put("cells", document.path("cells").size());
        assertThat(document.path("summary").propertyNames()).containsExactlyInAnyOrderElementsOf(counts.keySet());
        counts.forEach((status, count) -> assertThat(document.path("summary").path(status).asInt()).as(status).isEqualTo(count));
        assertThat(document.path("cells")).filteredOn(cell -> place(cell).equals(List.of("10", 4, 3))).singleElement()
            .hasToString("{\"table\":\"10\",\"r\":4,\"c\":3,\"row\":\"合计\",\"column\":\"执行标准人数\",\"published\":\"2254\",\"computed\":\"2254\",\"status\":\"equal\"}");
        assertThat(document.path("cells")).filteredOn(cell -> cell.path("table").asString().equals("prose")).hasSize(158).allSatisfy(cell -> assertThat(cell.path("c").asInt()).isEqualTo(4));
    }

    @Test
    void aMissingTableIsNamedInOneLine() {
        Ran ran = zhixing("reproduce", "--published", directory.toString(), "--data", directory.resolve("var").toString(), "--language", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).hasLineCount(1).contains(directory.resolve("table-01.tsv").toString()).contains("does not exist");
        assertThat(directory.resolve("var")).as("found before anything else is done").doesNotExist();
    }

    @Test
    void aMissingTableIsNamedForPrograms() {
        Ran ran = zhixing("reproduce", "--json", "--published", directory.toString(), "--data", directory.resolve("var").toString(), "--language", "zh");
        assertThat(ran.exit()).isEqualTo(1);
        JsonNode error = JsonMapper.shared().readTree(ran.out()).path("error");
        assertThat(error.path("message").asString()).contains("文件不存在");
        assertThat(error.path("where").path("file").asString()).endsWith("table-01.tsv");
    }

    private static void hasWhatItsStatusNeeds(JsonNode cell, Map<List<Object>, String> statuses) {
        assertThat(cell.propertyNames()).containsAll(OF_EVERY_CELL);
        assertThat(cell.path("table").asString()).matches("prose|[1-9]\\d?");
        assertThat(cell.path("r").asInt()).isPositive();
        assertThat(cell.path("c").asInt()).isPositive();
        assertThat(cell.has("rule")).isEqualTo(cell.path("status").asString().equals("rounding"));
        boolean contradicted = cell.path("status").asString().equals("contradicted");
        assertThat(cell.has("reason")).isEqualTo(contradicted);
        assertThat(cell.has("against")).isEqualTo(contradicted);
        if (contradicted) {
            assertThat(cell.path("reason").asString()).isNotBlank();
            assertThat(cell.path("against")).isNotEmpty().allSatisfy(other -> {
                assertThat(other.propertyNames()).containsExactly("table", "r", "c");
                assertThat(statuses.get(place(other))).isIn("equal", "rounding");
            });
        }
    }

    private static List<Object> place(JsonNode cell) {
        return List.of(cell.path("table").asString(), cell.path("r").asInt(), cell.path("c").asInt());
    }
}
