package org.zhixing.campus.records.detail;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.UUID;

/// The page of one record. What is sensitive is shown once on demand, which is remembered.
@Controller
class RecordController {

    private final RecordQuery records;

    RecordController(RecordQuery records) {
        this.records = records;
    }

    @GetMapping("/records/{type}/{id}")
    ModelAndView record(@PathVariable String type, @PathVariable UUID id, HttpServletResponse response, Visit visit) {
        return shown(type, id, response, visit, false);
    }

    @PostMapping("/records/{type}/{id}/disclosure")
    ModelAndView disclosure(@PathVariable String type, @PathVariable UUID id, HttpServletResponse response, Visit visit) {
        return shown(type, id, response, visit, true);
    }

    private ModelAndView shown(String type, UUID id, HttpServletResponse response, Visit visit, boolean open) {
        response.setHeader("Cache-Control", "no-store");
        return records.page(type, id, visit, open).map(Pages::show).orElseGet(() -> {
            response.setStatus(HttpStatus.GONE.value());
            return Pages.show(records.removed(type, id, visit));
        });
    }
}
