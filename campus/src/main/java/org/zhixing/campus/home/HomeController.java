package org.zhixing.campus.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.time.ReportYear;

import java.util.List;

/// The home page. It answers with a handful of figures; charts and the state of the year follow as parts, or as pages of their own without JavaScript.
@Controller
class HomeController {

    private final Figures figures;
    private final Glance glance;
    private final YearCharts charts;
    private final YearState state;

    HomeController(Figures figures, Glance glance, YearCharts charts, YearState state) {
        this.figures = figures;
        this.glance = glance;
        this.charts = charts;
        this.state = state;
    }

    @GetMapping("/")
    ModelAndView home(@RequestParam(defaultValue = "") String year, Visit visit) {
        List<Integer> years = figures.years();
        if (years.isEmpty()) {
            return Pages.show(new HomePage(visit.frame("首页", "Home"), 0, List.of(), new GlancePage(visit.frame("首页", "Home"), 0, List.of(), false), state.started()));
        }
        ReportYear shown = figures.asked(year);
        List<HomePage.Year> choice = years.reversed().stream().map(each -> new HomePage.Year(each, each == shown.number())).toList();
        return Pages.show(new HomePage(visit.frame("首页", "Home"), shown.number(), choice, visit.patient() ? glance.of(shown, visit) : glance.soon(shown, visit), true));
    }

    @GetMapping("/home/glance")
    ModelAndView glance(@RequestParam(defaultValue = "") String year, Visit visit) {
        GlancePage page = glance.of(figures.asked(year), visit);
        return visit.part() ? Pages.part("glancePart", page) : Pages.show(page);
    }

    @GetMapping("/home/charts")
    ModelAndView charts(@RequestParam(defaultValue = "") String year, Visit visit) {
        ChartsPage page = charts.of(figures.asked(year), visit);
        return visit.part() ? Pages.part("chartsPart", page) : Pages.show(page);
    }

    @GetMapping("/home/state")
    ModelAndView state(@RequestParam(defaultValue = "") String year, Visit visit) {
        StatePage page = state.of(figures.asked(year), visit);
        return visit.part() ? Pages.part("statePart", page) : Pages.show(page);
    }
}
