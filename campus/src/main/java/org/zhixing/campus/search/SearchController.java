package org.zhixing.campus.search;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.List;

/// Search, as a page and as what the dialog over any page shows.
@Controller
class SearchController {

    private static final int FEW = 5;
    private static final int SOME = 10;
    private static final int MANY = 200;

    private final Search search;
    private final ReportText report;

    SearchController(Search search, ReportText report) {
        this.search = search;
        this.report = report;
    }

    @GetMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, @RequestParam(name = "in", defaultValue = "") String within, Visit visit, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Query query = Query.of(q, visit.viewer(), visit.language());
        int most = !within.isEmpty() ? MANY : visit.part() ? FEW : SOME;
        List<Group> groups = search.groups(query, most).stream().filter(group -> within.isEmpty() || group.key().equals(within)).toList();
        SearchPage page = new SearchPage(visit.frame("搜索", "Search"), q, query, within, groups, most, !report.passages(visit.language()).isDone());
        return visit.part() ? Pages.part("found", page) : Pages.show(page);
    }
}
