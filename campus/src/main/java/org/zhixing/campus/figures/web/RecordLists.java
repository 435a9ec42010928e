package org.zhixing.campus.figures.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.zhixing.campus.figures.ContributedValues;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.Formula;
import org.zhixing.campus.figures.Lineage.Contribution;
import org.zhixing.campus.figures.Verdict;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lists the records behind an indicator, a page at a time, sensitive columns masked.
@Component
final class RecordLists {

    private static final int PAGE = 50;

    private final Figures figures;
    private final RecordTypes types;
    private final Sheet sheet;
    private final ContributedValues values;

    RecordLists(Figures figures, RecordTypes types, Sheet sheet, ContributedValues values) {
        this.figures = figures;
        this.types = types;
        this.sheet = sheet;
        this.values = values;
    }

    /// @param parameters `reason`, `after`, and values of dimensions
    RecordsPart part(Measure measure, ReportYear year, Map<String, String> parameters, Visit visit) {
        Slice slice = slice(measure, parameters);
        int reason = number(parameters.getOrDefault("reason", ""));
        List<Verdict> verdicts = figures.verdicts(measure.key(), slice, year);
        int shown = verdicts.stream().anyMatch(verdict -> verdict.number() == reason) ? reason : Verdict.COUNTED;
        List<Contribution> found = figures.records(measure.key(), slice, year, shown, after(parameters), PAGE + 1);
        List<Contribution> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Address address = new Address(measure.key(), year.number(), parameters.getOrDefault("by", ""), slice, shown);
        String next = found.size() > PAGE ? page.getLast().id() : "";
        String first = parameters.getOrDefault("after", "").isEmpty() ? "" : "first";
        Optional<RecordType> type = page.stream().findFirst().flatMap(record -> types.named(record.type()));
        List<RecordsPart.Row> rows = rows(measure, page, type, visit);
        List<Integer> telling = telling(rows);
        return new RecordsPart(visit.frame("记录", "Records"), "/indicators/" + measure.key(), "/indicators/" + measure.key() + "/records", address.hidden(),
            verdicts.stream().map(verdict -> tab(verdict, address, shown, visit)).toList(), filters(measure, slice, visit), new Formula(figures.catalogue(), visit.language()).when(measure, year),
            type.map(known -> sheet.headings(known, visit.language())).map(headings -> only(telling, headings)).orElse(List.of()), page.stream().anyMatch(record -> record.value() != null), rows.stream().map(row -> new RecordsPart.Row(row.label(), row.url(), row.value(), only(telling, row.columns()))).toList(),
            next.isEmpty() ? "" : address.page(next), next.isEmpty() ? "" : address.part(next), first.isEmpty() ? "" : address.page(""), first.isEmpty() ? "" : address.part(""));
    }

    private static RecordsPart.Verdict tab(Verdict verdict, Address address, int shown, Visit visit) {
        Address there = address.with(verdict.number());
        String text = verdict.number() == Verdict.COUNTED ? visit.words("计入", "Counted") : visit.words("未计入：", "Left out: ") + verdict.reason().in(visit.language());
        return new RecordsPart.Verdict(text, Display.count(verdict.records()), there.page(""), there.part(""), verdict.number() == shown);
    }

    private List<RecordsPart.Row> rows(Measure measure, List<Contribution> page, Optional<RecordType> type, Visit visit) {
        Map<UUID, List<String>> columns = type.map(known -> sheet.masked(known, page.stream().map(record -> UUID.fromString(record.id())).toList(), visit.language())).orElse(Map.of());
        return page.stream().map(record -> new RecordsPart.Row(record.label(), "/records/" + record.type() + "/" + record.id(), values.shown(measure, record).orElse(""),
            columns.getOrDefault(UUID.fromString(record.id()), List.of()))).toList();
    }

    /// The columns that say more than the records' names and contributions do already.
    private static List<Integer> telling(List<RecordsPart.Row> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().columns().size();
        return IntStream.range(0, columns).filter(column -> rows.stream().anyMatch(row -> !row.columns().get(column).isEmpty() && !row.columns().get(column).equals(row.label()))).boxed().toList();
    }

    private static List<String> only(List<Integer> columns, List<String> texts) {
        return columns.stream().filter(column -> column < texts.size()).map(texts::get).toList();
    }

    private static List<RecordsPart.Filter> filters(Measure measure, Slice slice, Visit visit) {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        measure.slices().forEach(combination -> combination.forEach(dimension -> dimensions.put(dimension.name(), dimension)));
        List<RecordsPart.Filter> filters = new ArrayList<>();
        dimensions.forEach((name, dimension) -> {
            String value = slice.values().getOrDefault(name, "");
            List<RecordsPart.Option> options = new ArrayList<>();
            dimension.values().forEach((code, label) -> options.add(new RecordsPart.Option(code, label.in(visit.language()), code.equals(value))));
            filters.add(new RecordsPart.Filter(name, dimension.label().in(visit.language()), value, options));
        });
        return filters;
    }

    private static Slice slice(Measure measure, Map<String, String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (!value.isEmpty() && measure.dimension(name).isPresent()) {
                values.put(name, value.strip());
            }
        });
        return new Slice(values);
    }

    private static int number(String reason) {
        return reason.matches("\\d{1,3}") ? Integer.parseInt(reason) : Verdict.COUNTED;
    }

    private static @Nullable UUID after(Map<String, String> parameters) {
        String after = parameters.getOrDefault("after", "");
        return after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(after) : null;
    }

    /// Where the list stands: on its indicator's page, and by itself.
    private record Address(String key, int year, String by, Slice slice, int reason) {

        Address with(int other) {
            return new Address(key, year, by, slice, other);
        }

        String page(String after) {
            return "/indicators/" + key + "?" + query(after) + "#records";
        }

        String part(String after) {
            return "/indicators/" + key + "/records?" + query(after);
        }

        private String query(String after) {
            Map<String, String> said = new LinkedHashMap<>();
            hidden().forEach(each -> said.put(each.name(), each.value()));
            said.putAll(slice.values());
            said.put("after", after);
            return said.entrySet().stream().filter(each -> !each.getValue().isEmpty()).map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        }

        List<RecordsPart.Hidden> hidden() {
            List<RecordsPart.Hidden> hidden = new ArrayList<>(List.of(new RecordsPart.Hidden("year", Integer.toString(year))));
            if (!by.isEmpty()) {
                hidden.add(new RecordsPart.Hidden("by", by));
            }
            if (reason != Verdict.COUNTED) {
                hidden.add(new RecordsPart.Hidden("reason", Integer.toString(reason)));
            }
            return hidden;
        }
    }
}
