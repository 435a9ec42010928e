package org.zhixing.campus.records.imports.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.records.imports.TakingBack;
import org.zhixing.campus.records.imports.UnderstoodFile;
import org.zhixing.campus.site.Visit;

import java.util.UUID;

/// The steps of an import, each a resource of its own.
@Controller
@RequestMapping("/imports/{id}")
class StepsController {

    private final Imports imports;
    private final ImportController reading;

    StepsController(Imports imports, ImportController reading) {
        this.imports = imports;
        this.reading = reading;
    }

    @PostMapping("/files/{file}/corrections")
    String correct(@PathVariable UUID id, @PathVariable int file, @RequestParam MultiValueMap<String, String> form) {
        UnderstoodFile corrected = imports.understood(id).stream().filter(each -> each.ordinal() == file).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        imports.correct(id, file, CorrectionForm.read(corrected, form));
        return "redirect:/imports/" + id;
    }

    @PostMapping("/check")
    String check(@PathVariable UUID id, Visit visit) {
        imports.check(id, visit.viewer(), visit.language());
        return "redirect:/imports/" + id;
    }

    @PostMapping("/landing")
    String land(@PathVariable UUID id, Visit visit) {
        imports.land(id, visit.viewer(), visit.language());
        return "redirect:/imports/" + id;
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable UUID id) {
        imports.cancel(id);
        return "redirect:/imports/" + id;
    }

    @PostMapping("/discarding")
    String discard(@PathVariable UUID id) {
        imports.discard(id);
        return "redirect:/imports";
    }

    @PostMapping("/taking-back")
    ModelAndView takeBack(@PathVariable UUID id, Visit visit) {
        return switch (imports.takeBack(id, visit.viewer())) {
            case TakingBack.TakenBack done -> new ModelAndView("redirect:/imports/" + id);
            case TakingBack.DependedOn depended -> reading.page(id, visit, depended);
        };
    }
}
