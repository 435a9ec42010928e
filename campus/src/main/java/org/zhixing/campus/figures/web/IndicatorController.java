package org.zhixing.campus.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.shared.Patience;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.Map;
import java.util.function.Supplier;

/// The catalogue of indicators, and the page of each.
@Controller
class IndicatorController {

    private final CatalogueOfIndicators catalogue;
    private final IndicatorPages pages;

    IndicatorController(CatalogueOfIndicators catalogue, IndicatorPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/indicators")
    ModelAndView catalogue(@RequestParam Map<String, String> parameters, Visit visit, HttpServletResponse response) {
        CatalogueQuery query = CatalogueQuery.of(parameters);
        IndicatorsPage page = catalogue.page(query, visit);
        if (!visit.part()) {
            return Pages.show(page);
        }
        response.setHeader("HX-Replace-Url", query.url());
        return Pages.part("indicatorsFound", page);
    }

    @GetMapping("/indicators/{key}")
    ModelAndView indicator(@PathVariable String key, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String by,
                           @RequestParam Map<String, String> parameters, Visit visit) {
        Supplier<IndicatorPage> counted = () -> pages.page(key, year, by, parameters, visit);
        if (visit.part()) {
            return Pages.part("indicatorPart", counted.get());
        }
        return Pages.show(visit.patient() ? counted.get() : Patience.A_MOMENT.waitsFor(counted).orElseGet(() -> pages.coming(key, year, by, visit.here(), visit)));
    }

    /// The list of records alone, as its filters and pages are changed.
    @GetMapping("/indicators/{key}/records")
    ModelAndView records(@PathVariable String key, @RequestParam(defaultValue = "") String year, @RequestParam Map<String, String> parameters, Visit visit) {
        return Pages.show(pages.records(key, year, parameters, visit));
    }
}
