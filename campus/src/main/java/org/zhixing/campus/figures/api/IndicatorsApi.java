package org.zhixing.campus.figures.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.IndicatorAreas;
import org.zhixing.campus.figures.IndicatorKind;
import org.zhixing.campus.figures.IndicatorSearch;
import org.zhixing.campus.records.Revision;
import org.zhixing.campus.site.api.ApiAnswers;
import org.zhixing.campus.site.api.ApiCall;
import org.zhixing.indicators.Indicator;

import java.util.List;
import java.util.Map;

/// The catalogue for programs.
@RestController
@RequestMapping(ApiCall.ROOT + "/indicators")
class IndicatorsApi {

    private final Figures figures;
    private final IndicatorSearch search;
    private final IndicatorAreas areas;
    private final IndicatorJson json;
    private final Revision revision;

    IndicatorsApi(Figures figures, IndicatorSearch search, IndicatorAreas areas, IndicatorJson json, Revision revision) {
        this.figures = figures;
        this.search = search;
        this.areas = areas;
        this.json = json;
        this.revision = revision;
    }

    @GetMapping(produces = "application/json")
    ResponseEntity<byte[]> indicators(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String kind,
                                      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        ApiCall call = ApiCall.of(request);
        List<Indicator> found = search.find(q).stream().filter(indicator -> area.isEmpty() || areas.of(indicator).equals(area))
            .filter(indicator -> kind.isEmpty() || IndicatorKind.of(indicator).code().equals(kind)).toList();
        return Paging.of(parameters).answer(call, revision.number(), found, Indicator::key, json::brief);
    }

    @GetMapping(path = "/{key}", produces = "application/json")
    ResponseEntity<byte[]> indicator(@PathVariable String key, HttpServletRequest request) {
        return ApiAnswers.json(ApiCall.of(request), revision.number(), json.full(figures.known(key)), null);
    }
}
