package org.zhixing.campus.checks.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.checks.CheckedYear;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.site.ComingPage;
import org.zhixing.campus.site.Frame;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;
import java.util.Optional;

/// A year's findings.
@Controller
class ChecksController {

    private final Checks checks;
    private final Figures figures;

    ChecksController(Checks checks, Figures figures) {
        this.checks = checks;
        this.figures = figures;
    }

    /// At once: while records that have just changed are being checked, what was found in those of before.
    @GetMapping("/checks")
    ModelAndView checks(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String chapter, @RequestParam(defaultValue = "") String severity,
                        @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "") String q, Visit visit) {
        List<Integer> years = figures.years();
        Asked asked = Asked.of(years.isEmpty() ? 0 : figures.asked(year).number(), chapter, severity, status, q);
        if (years.isEmpty()) {
            return Pages.show(new ChecksPage(visit.frame("核对", "Checks"), asked, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, false));
        }
        ReportYear wanted = ReportYear.of(asked.year());
        if (visit.part()) {
            return Pages.part("checksPart", page(checks.remembered(wanted), asked, false, visit));
        }
        Optional<CheckedYear> present = visit.patient() ? Optional.of(checks.remembered(wanted)) : checks.soon(wanted);
        return Pages.show(present.<Record>map(checked -> page(checked, asked, false, visit))
            .or(() -> checks.latest(wanted).map(before -> page(before, asked, true, visit)))
            .orElseGet(() -> new ComingPage(frame(asked, visit), asked.url())));
    }

    private ChecksPage page(CheckedYear checked, Asked asked, boolean coming, Visit visit) {
        List<Choice> choices = figures.years().reversed().stream().map(each -> new Choice(each + visit.words("年", ""), 0, asked.withYear(each).url(), each == asked.year(), "")).toList();
        return new Overview(checked, figures, asked, frame(asked, visit)).page(choices, coming);
    }

    private static Frame frame(Asked asked, Visit visit) {
        return visit.frame("核对 · " + asked.year() + "年", "Checks · " + asked.year());
    }
}
