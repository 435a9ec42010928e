package org.zhixing.campus.records.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.list.Count;
import org.zhixing.campus.records.list.Counts;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.Map;

/// The entry to all records.
@Controller
class RecordsController {

    private final RecordTypes types;
    private final Counts counts;

    RecordsController(RecordTypes types, Counts counts) {
        this.types = types;
        this.counts = counts;
    }

    @GetMapping("/records")
    ModelAndView records(Visit visit) {
        Map<RecordType, Count> all = counts.ofAll();
        return Pages.show(RecordsPage.of(visit.frame("记录", "Records"), types.areas(), all));
    }
}
