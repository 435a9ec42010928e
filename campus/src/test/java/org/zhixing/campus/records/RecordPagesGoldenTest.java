package org.zhixing.campus.records;

import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.documentation.GeneratedPages;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.value.Unit;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// `docs/records` says what the record types declare and which of their columns measures read.
class RecordPagesGoldenTest {

    private static final String GENERATED = "Generated from the record types; `./zhixing test --golden` rewrites it.";
    private static final Map<Class<?>, String> KINDS = Map.of(String.class, "text", Integer.class, "whole number", BigDecimal.class, "number", LocalDate.class, "date", Boolean.class, "yes or no");
    private static final RecordTypes TYPES = DemoSchool.shared().the(RecordTypes.class);

    @Test
    void theDocumentationIsThatOfToday() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", "# Records 记录\n\n" + GENERATED + " To add a type: [howto](../howto/add-a-record-type.md).\n\n| area | | record types |\n|---|---|---|\n"
            + TYPES.areas().stream().map(area -> "| [" + area.label().en() + "](" + area.area() + ".md) | " + area.label().zh() + " | "
                + area.types().stream().map(type -> type.label().en() + " " + type.label().zh()).collect(Collectors.joining(", ")) + " |\n").collect(Collectors.joining()));
        TYPES.areas().forEach(area -> pages.put(area.area() + ".md", page(area)));
        new GeneratedPages("records").are(pages);
    }

    private static String page(AreaRecords area) {
        return "# " + both(area.label()) + "\n\n" + GENERATED + "\n" + area.types().stream().map(RecordPagesGoldenTest::entry).collect(Collectors.joining()) + views(area);
    }

    private static String entry(RecordType type) {
        return "\n## " + both(type.label()) + "\n\n`" + type.name() + "`, known by "
            + type.keyColumns().stream().map(column -> both(column.label())).collect(Collectors.joining(" + "))
            + type.aliases().stream().map(alias -> ", or by " + both(type.column(alias).label())).collect(Collectors.joining()) + ".\n\n"
            + "| column | | holds | must | shown as | example |\n|---|---|---|---|---|---|\n" + type.columns().stream().map(RecordPagesGoldenTest::row).collect(Collectors.joining())
            + type.rules().stream().map(rule -> "\n- " + both(rule.sentence())).collect(Collectors.joining())
            + new TreeMap<>(type.constraints()).values().stream().map(sentence -> "\n- " + both(sentence)).collect(Collectors.joining()) + "\n";
    }

    private static String row(RecordColumn column) {
        String unit = column.unit().equals(Unit.NONE) ? "" : ", " + both(column.unit().text());
        String holds = column.refersTo() != null ? "→ `" + column.refersTo() + "`" : column.codes() != null
            ? column.codes().values().entrySet().stream().map(code -> "`" + code.getKey() + "` " + both(code.getValue())).collect(Collectors.joining(", "))
            : KINDS.getOrDefault(column.field().getType(), "") + unit;
        return "| `" + column.name() + "` | " + both(column.label()) + " | " + holds + " | " + (column.required() ? "yes" : "") + " | "
            + (column.mask() == null ? "" : "`" + column.mask().of(column.example().isEmpty() ? "19900001234" : column.example()) + "`") + " | " + column.example() + " |\n";
    }

    /// What measures read: every view of the area with its grain, and for each column what the record types call it.
    private static String views(AreaRecords area) {
        StringBuilder views = new StringBuilder("\n## Fact views\n\nMeasures read these and nothing else.\n");
        for (Record view : DemoSchool.shared().sql().fetch("""
            select c.relname, obj_description(c.oid), string_agg(a.attname, ',' order by a.attnum) from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'v' and c.relnamespace = ?::regnamespace and c.relname like 'fact\\_%' and a.attnum > 0 group by c.oid, c.relname order by c.relname""", area.area())) {
            views.append("\n### ").append(view.get(0, String.class)).append("\n\n").append(view.get(1, String.class)).append(".\n\n");
            for (String column : view.get(2, String.class).split(",")) {
                area.types().stream().flatMap(type -> type.columns().stream()).filter(declared -> declared.name().equals(column)).findFirst()
                    .ifPresentOrElse(declared -> views.append("- `").append(column).append("` ").append(both(declared.label())).append('\n'),
                        () -> views.append("- `").append(column).append("`\n"));
            }
        }
        return views.toString();
    }

    private static String both(Label label) {
        return label.en() + " " + label.zh();
    }
}
