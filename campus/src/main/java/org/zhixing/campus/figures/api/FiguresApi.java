package org.zhixing.campus.figures.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhixing.campus.figures.ContributedValues;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.Lineage.Contribution;
import org.zhixing.campus.figures.SliceOrder;
import org.zhixing.campus.figures.Verdict;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.site.api.ApiCall;
import org.zhixing.campus.site.api.BadRequest;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Figures for programs, and the records behind them.
@RestController
@RequestMapping(ApiCall.ROOT + "/figures")
class FiguresApi {

    private record Figure(Indicator indicator, Slice slice) {

        String told() {
            return indicator.key() + slice;
        }
    }

    private final Figures figures;
    private final ContributedValues values;
    private final Revision revision;

    FiguresApi(Figures figures, ContributedValues values, Revision revision) {
        this.figures = figures;
        this.values = values;
        this.revision = revision;
    }

    /// All indicators as a whole, or those named, on their own or in slices.
    @GetMapping(produces = "application/json")
    ResponseEntity<byte[]> figures(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") List<String> key, @RequestParam(defaultValue = "") String by,
                                   @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        ApiCall call = ApiCall.of(request);
        ReportYear asked = year(year);
        long now = revision.number();
        Set<String> dimensions = by.isEmpty() ? Set.of() : new TreeSet<>(List.of(by.split(",")));
        List<Indicator> indicators = key.isEmpty() ? List.copyOf(figures.catalogue().indicators()) : key.stream().map(figures::known).toList();
        if (!key.isEmpty()) {
            indicators.forEach(indicator -> requireSliceable(indicator.key(), dimensions, by));
        }
        YearFigures values = key.isEmpty() && dimensions.isEmpty() ? figures.wholes(asked) : key.isEmpty() ? figures.compiled(asked) : figures.only(Set.copyOf(key), dimensions.isEmpty() ? Set.of() : Set.of(dimensions), asked, 1);
        List<Figure> all = new ArrayList<>();
        for (Indicator indicator : indicators) {
            if (figures.catalogue().slicings(indicator.key()).contains(dimensions)) {
                slices(values, indicator, dimensions, call).forEach(slice -> all.add(new Figure(indicator, slice)));
            }
        }
        FigureJson json = new FigureJson(values, call.language());
        return Paging.of(parameters).answer(call, now, all, Figure::told, figure -> json.of(figure.indicator, figure.slice));
    }

    private static List<Slice> slices(YearFigures values, Indicator indicator, Set<String> dimensions, ApiCall call) {
        return dimensions.isEmpty() ? List.of(Slice.WHOLE) : new SliceOrder(values, call.language()).of(indicator.key(), dimensions);
    }

    /// The records that a measured or declared figure counts, or those left out for a reason.
    @GetMapping(path = "/{key}/records", produces = "application/json")
    ResponseEntity<byte[]> records(@PathVariable String key, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "0") String verdict,
                                   @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        ApiCall call = ApiCall.of(request);
        Indicator indicator = figures.known(key);
        if (Figures.measure(indicator).isEmpty()) {
            throw new Refused("指标 " + key + " 由其他指标计算，没有自己的记录；请查它的 operands", "The indicator " + key + " is computed from others and has no records of its own; ask for those of its operands");
        }
        ReportYear asked = year(year);
        Slice slice = slice(indicator, parameters);
        Paging paging = Paging.of(parameters);
        long now = revision.number();
        List<Verdict> verdicts = figures.verdicts(key, slice, asked);
        int which = verdict(verdict, verdicts);
        List<Contribution> found = figures.records(key, slice, asked, which, after(paging), paging.limit() + 1);
        List<Contribution> page = found.size() > paging.limit() ? found.subList(0, paging.limit()) : found;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("key", key);
        body.put("year", asked.number());
        body.put("slice", slice.values());
        body.put("verdict", which);
        body.put("verdicts", verdicts.stream().map(FiguresApi::json).toList());
        body.put("items", page.stream().map(record -> json(indicator, record)).toList());
        return Paging.answer(call, now, body, found.size() > paging.limit() ? page.getLast().id() : null);
    }

    private static Map<String, Object> json(Verdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", verdict.number());
        json.put("reason", IndicatorJson.both(verdict.reason()));
        json.put("records", verdict.records());
        return json;
    }

    private Map<String, Object> json(Indicator indicator, Contribution record) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", record.type());
        json.put("id", record.id());
        json.put("label", record.label());
        Figures.measure(indicator).flatMap(measure -> values.shown(measure, record)).ifPresent(value -> json.put("value", value));
        json.put("record", ApiCall.ROOT + "/records/" + record.type() + "/" + record.id());
        return json;
    }

    private ReportYear year(String year) {
        if (!year.matches("\\d{4}")) {
            throw new BadRequest("year", year, "year 应是四位年份，例如 2019", "year is a year of four digits, such as 2019");
        }
        return figures.asked(year);
    }

    private void requireSliceable(String key, Set<String> dimensions, String by) {
        if (!figures.catalogue().slicings(key).contains(dimensions)) {
            String possible = String.join("; ", figures.catalogue().slicings(key).stream().filter(slicing -> !slicing.isEmpty()).map(slicing -> String.join(",", new TreeSet<>(slicing))).sorted().toList());
            throw new BadRequest("by", by, key + " 不能这样分；可以：" + possible, key + " cannot be sliced so; it can by: " + possible);
        }
    }

    private Slice slice(Indicator indicator, Map<String, String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (figures.catalogue().dimension(name).isPresent()) {
                values.put(name, value);
            }
        });
        if (!values.isEmpty() && !figures.catalogue().slicings(indicator.key()).contains(values.keySet())) {
            requireSliceable(indicator.key(), values.keySet(), String.join(",", values.keySet()));
        }
        return new Slice(values);
    }

    private static int verdict(String asked, List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::number).filter(number -> asked.equals(number.toString())).findFirst()
            .orElseThrow(() -> new BadRequest("verdict", asked, "verdict 应是：" + numbers(verdicts), "verdict is one of " + numbers(verdicts)));
    }

    private static String numbers(List<Verdict> verdicts) {
        return String.join(", ", verdicts.stream().map(verdict -> Integer.toString(verdict.number())).toList());
    }

    private static @Nullable UUID after(Paging paging) {
        String after = paging.after();
        if (after == null) {
            return null;
        }
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException notOurs) {
            throw Paging.wrong(after);
        }
    }
}
