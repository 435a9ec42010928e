package org.zhixing.campus.reproduction.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.reproduction.Place;
import org.zhixing.campus.reproduction.PublishedTable;
import org.zhixing.campus.reproduction.ReproducedCell;
import org.zhixing.campus.reproduction.ReproducedReport;
import org.zhixing.campus.reproduction.Reproduction;
import org.zhixing.campus.reproduction.Status;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.site.ComingPage;
import org.zhixing.campus.site.Frame;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reproduction page: a published report beside the figures of the records.
@Controller
class ReproductionController {

    private final Reproduction reproduction;
    private final Figures figures;

    ReproductionController(Reproduction reproduction, Figures figures) {
        this.reproduction = reproduction;
        this.figures = figures;
    }

    @GetMapping("/reproduction")
    ModelAndView reproduction(Visit visit) {
        if (figures.years().isEmpty()) {
            throw new Refused("还没有记录，无从与已发布的报告比对", "There are no records yet to compare with the published report");
        }
        Frame frame = visit.frame("已发布报告的复现", "The published report reproduced");
        if (visit.part()) {
            return Pages.part("reproductionPart", page(reproduction.remembered(), frame));
        }
        Optional<ReproducedReport> present = visit.patient() ? Optional.of(reproduction.remembered()) : reproduction.soon();
        return Pages.show(present.<Record>map(report -> page(report, frame)).orElseGet(() -> new ComingPage(frame, "/reproduction")));
    }

    private static ReproductionPage page(ReproducedReport report, Frame frame) {
        Language wanted = frame.language();
        List<String> counts = Stream.of(Status.values()).map(status -> status.label().in(wanted) + " " + report.count(status)).toList();
        return new ReproductionPage(frame, counts, report.published().tables().stream().map(table -> table(table, report.ofTable(table.number()), wanted)).toList());
    }

    private static ReproductionPage.Table table(PublishedTable table, Map<Place, ReproducedCell> cells, Language language) {
        List<List<ReproductionPage.Cell>> rows = new ArrayList<>();
        for (int r = 1; r <= table.rows().size(); r++) {
            List<ReproductionPage.Cell> row = new ArrayList<>();
            for (int c = 1; c <= table.header().size(); c++) {
                row.add(cell(table.text(r, c), cells.get(new Place(table.number(), r, c)), language));
            }
            rows.add(row);
        }
        return new ReproductionPage.Table("table-" + table.number(), table.title(), table.header(), rows);
    }

    private static ReproductionPage.Cell cell(String published, @Nullable ReproducedCell cell, Language language) {
        if (cell == null) {
            return new ReproductionPage.Cell(published, "", "", "");
        }
        if (cell.status() == Status.EQUAL) {
            return new ReproductionPage.Cell(published, "equal", "", "");
        }
        String places = cell.against().stream().map(place -> (place.table().equals(Place.PROSE) ? "" : language == Language.ZH ? "表" : "table ") + place.table() + " " + place.r() + ":" + place.c())
            .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        String detail = cell.rule() != null ? cell.rule().label().in(language) : cell.reason() == null ? "" : cell.reason() + (places.isEmpty() ? "" : " (" + places + ")");
        return new ReproductionPage.Cell(published, cell.status().code(), cell.computed(), cell.status().label().in(language) + (detail.isEmpty() ? "" : (language == Language.ZH ? "：" : ": ") + detail));
    }
}
