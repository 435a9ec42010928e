package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.Formula;
import org.zhixing.campus.figures.Lineage;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Operand;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/// One indicator: its definition and formula, its value, the records counted, those left out and why.
@Command(name = "explain", description = {"说明一个指标：定义、公式、数值、计入与未计入的记录", "Explain an indicator: definition, formula, value, records counted and left out"})
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(index = "0", paramLabel = "KEY", description = {"指标键，如 students.full_time", "The indicator's key, such as students.full_time"})
    String key = "";

    @Option(names = "--year", paramLabel = "Y", required = true, description = {"报告年度", "The report's year"})
    int year;

    @Option(names = "--by", paramLabel = "DIM", description = {"再按一个维度分开", "Also by a dimension"})
    @Nullable String by;

    @Override
    public Integer call() {
        try (School school = options.openFilled()) {
            Figures figures = school.the(Figures.class);
            Indicator indicator = figures.known(key);
            Map<String, Object> explained = explain(figures, figures.filled(ReportYear.of(year)), indicator);
            if (options.json) {
                options.terminal().document(explained);
            } else {
                print(explained);
            }
            return 0;
        }
    }

    private Map<String, Object> explain(Figures figures, YearFigures values, Indicator indicator) {
        Formula formula = new Formula(figures.catalogue(), options.language);
        Map<String, Object> explained = new LinkedHashMap<>();
        explained.put("key", key);
        explained.put("year", year);
        explained.put("label", Map.of("zh", indicator.label().zh(), "en", indicator.label().en()));
        explained.put("definition", indicator.description().definition().in(options.language));
        explained.put("formula", formula.of(indicator));
        explained.put("unit", indicator.unit().code());
        explained.put("value", shown(indicator, values.value(key, Slice.WHOLE)));
        explained.put("version", indicator.description().version());
        explained.put("period", formula.when(indicator, values.year()));
        if (indicator instanceof Derived) {
            explained.put("operands", figures.catalogue().operands(key).stream().map(operand -> operand(values, operand)).toList());
        } else {
            lineage(explained, figures.lineage(key, Slice.WHOLE, values.year()));
        }
        explained.put("by", by == null ? List.of() : slices(values, indicator, by));
        return explained;
    }

    private static void lineage(Map<String, Object> explained, Lineage lineage) {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("count", lineage.count());
        counted.put("records", lineage.counted());
        explained.put("counted", counted);
        explained.put("leftOut", lineage.leftOut());
    }

    private Map<String, Object> operand(YearFigures values, Operand operand) {
        Indicator indicator = values.catalogue().get(operand.key());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", operand.key());
        map.put("slice", operand.only());
        map.put("year", year - operand.yearsBefore());
        map.put("label", indicator.label().in(options.language));
        map.put("value", shown(indicator, values.value(operand.key(), operand.within(Slice.WHOLE), operand.yearsBefore())));
        map.put("unit", indicator.unit().code());
        return map;
    }

    private List<Map<String, Object>> slices(YearFigures values, Indicator indicator, String dimension) {
        if (!values.catalogue().slicings(key).contains(Set.of(dimension))) {
            List<String> possible = values.catalogue().slicings(key).stream().filter(set -> set.size() == 1).map(set -> set.iterator().next()).sorted().toList();
            throw new Refused("指标 " + key + " 不能按“" + dimension + "”分；可以按：" + String.join("、", possible),
                "The indicator " + key + " cannot be sliced by " + dimension + "; it can by " + String.join(", ", possible));
        }
        List<Map<String, Object>> slices = new ArrayList<>();
        values.slices(key, Set.of(dimension)).stream().sorted(Comparator.comparing(Slice::toString)).forEach(slice -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("slice", slice.values());
            map.put("value", shown(indicator, values.value(key, slice)));
            values.counted(key, slice, 0).ifPresent(count -> map.put("count", count));
            slices.add(map);
        });
        return slices;
    }

    private String shown(Indicator indicator, Amount amount) {
        return Shown.in(options.language).number(amount, indicator.unit(), indicator.decimals());
    }

    private void print(Map<String, Object> explained) {
        Terminal terminal = options.terminal();
        boolean zh = options.language == Language.ZH;
        terminal.line(key + "  " + Objects.requireNonNull((Map<?, ?>) explained.get("label")).get(zh ? "zh" : "en") + "  " + year + (zh ? "年：" : ": ") + explained.get("value"));
        terminal.line((zh ? "定义：" : "Definition: ") + explained.get("definition"));
        terminal.line((zh ? "公式：" : "Formula: ") + explained.get("formula"));
        if (explained.get("counted") instanceof Map<?, ?> counted) {
            terminal.line((zh ? "统计时点：" : "Counted: ") + explained.get("period"));
            terminal.line((zh ? "计入记录：" : "Records counted: ") + counted.get("count"));
            for (Object reason : (List<?>) explained.getOrDefault("leftOut", List.of())) {
                Lineage.Reason left = (Lineage.Reason) reason;
                terminal.line((zh ? "未计入：" : "Left out: ") + left.count() + " — " + left.reason().in(options.language));
            }
        }
        for (Object operand : (List<?>) explained.getOrDefault("operands", List.of())) {
            Map<?, ?> map = (Map<?, ?>) operand;
            terminal.line("  " + map.get("key") + "  " + map.get("label") + " " + map.get("year") + ": " + map.get("value"));
        }
        for (Object slice : (List<?>) explained.getOrDefault("by", List.of())) {
            Map<?, ?> map = (Map<?, ?>) slice;
            terminal.line("  " + String.join(" ", Objects.requireNonNull((Map<?, ?>) map.get("slice")).values().stream().map(Object::toString).toList()) + "  " + map.get("value"));
        }
    }
}
