package org.zhixing.campus.records.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.campus.site.Visit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A list to take away exactly as it is shown.
@Controller
class SheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ListQuery lists;
    private final ShownSheet sheet;

    SheetController(ListQuery lists, ShownSheet sheet) {
        this.lists = lists;
        this.sheet = sheet;
    }

    @GetMapping("/records/{type}/export.xlsx")
    void workbook(@PathVariable String type, HttpServletRequest request, HttpServletResponse response, Visit visit) throws IOException {
        RecordView view = lists.view(type, request.getParameterMap());
        headers(response, XLSX, view.type().label().in(visit.language()) + ".xlsx");
        try (SheetWriter writer = SheetWriter.xlsx(response.getOutputStream())) {
            sheet.write(view, visit, writer);
        }
    }

    @GetMapping("/records/{type}/export.csv")
    void lines(@PathVariable String type, HttpServletRequest request, HttpServletResponse response, Visit visit) throws IOException {
        RecordView view = lists.view(type, request.getParameterMap());
        headers(response, "text/csv;charset=UTF-8", view.type().label().in(visit.language()) + ".csv");
        try (SheetWriter writer = SheetWriter.csv(response.getOutputStream())) {
            sheet.write(view, visit, writer);
        }
    }

    private static void headers(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    }
}
