package org.zhixing.campus.figures.counting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.UUID;

/// The figures that count a record: a part of the record's page, or a page of its own.
@Controller
class CountingController {

    private final Figures figures;

    CountingController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/figures/counting/{type}/{id}")
    ModelAndView counting(@PathVariable String type, @PathVariable UUID id, Visit visit) {
        CountingPage page = CountingPage.of(visit.frame("哪些指标统计这条记录", "Figures that count this record"), "/records/" + type + "/" + id, figures.counting(type, id));
        return visit.part() ? Pages.part("countingTable", page) : Pages.show(page);
    }
}
