package org.zhixing.campus.figures.counting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.figures.Counting;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.address.ViewAddress;
import org.zhixing.campus.records.list.Count;
import org.zhixing.campus.records.list.Counts;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The figures that count a record: a part of the record's page, or a page of its own.
@Controller
class CountingController {

    private final Figures figures;
    private final RecordTypes types;
    private final Counts counts;

    CountingController(Figures figures, RecordTypes types, Counts counts) {
        this.figures = figures;
        this.types = types;
        this.counts = counts;
    }

    @GetMapping("/figures/counting/{type}/{id}")
    ModelAndView counting(@PathVariable String type, @PathVariable UUID id, Visit visit) {
        List<Counting> counting = figures.counting(type, id);
        CountingPage page = CountingPage.of(visit.frame("哪些指标统计这条记录", "Figures that count this record"), "/records/" + type + "/" + id, counting,
            counting.isEmpty() ? referring(type, id, visit) : List.of());
        return visit.part() ? Pages.part("countingTable", page) : Pages.show(page);
    }

    private List<CountingPage.Link> referring(String name, UUID id, Visit visit) {
        List<CountingPage.Link> links = new ArrayList<>();
        for (String counted : figures.countedTypes().stream().sorted().toList()) {
            types.named(counted).ifPresent(type -> type.columns().stream().filter(column -> name.equals(column.refersTo())).forEach(column -> {
                RecordView view = RecordView.all(type).filtered(new Filter.Referring(column, id));
                Count count = counts.of(view);
                if (count.number() > 0) {
                    links.add(new CountingPage.Link(type.label().in(visit.language()) + visit.words("（" + count.text(visit.language()) + " 条）", " (" + count.text(visit.language()) + ")"), ViewAddress.of(view)));
                }
            }));
        }
        return links;
    }
}
