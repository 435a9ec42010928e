package org.zhixing.campus.checks.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.site.Frame;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;

/// A year's findings.
@Controller
class ChecksController {

    private final Checks checks;
    private final Figures figures;

    ChecksController(Checks checks, Figures figures) {
        this.checks = checks;
        this.figures = figures;
    }

    @GetMapping("/checks")
    ModelAndView checks(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String chapter, @RequestParam(defaultValue = "") String severity,
                        @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "") String q, Visit visit) {
        List<Integer> years = figures.years();
        Asked asked = Asked.of(years.isEmpty() ? 0 : figures.asked(year).number(), chapter, severity, status, q);
        if (years.isEmpty()) {
            return Pages.show(new ChecksPage(visit.frame("核对", "Checks"), asked, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0));
        }
        Frame frame = visit.frame("核对 " + asked.year() + "年", "Checks " + asked.year());
        List<Choice> choices = years.reversed().stream().map(each -> new Choice(each + visit.words("年", ""), 0, asked.withYear(each).url(), each == asked.year(), "")).toList();
        return Pages.show(new Overview(checks.remembered(ReportYear.of(asked.year())), figures.catalogue(), asked, frame).page(choices));
    }
}
