package org.zhixing.campus.audit.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.audit.MarkedText;
import org.zhixing.campus.audit.review.DocumentState;
import org.zhixing.campus.audit.review.ReviewedDocument;
import org.zhixing.campus.audit.review.ReviewedFinding;
import org.zhixing.campus.audit.review.Reviews;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.List;
import java.util.UUID;

/// One document with its findings in the margin.
@Controller
@RequestMapping("/audit/documents/{id}")
class DocumentController {

    private final Reviews reviews;

    DocumentController(Reviews reviews) {
        this.reviews = reviews;
    }

    @ModelAttribute
    Shown shown(@RequestParam(defaultValue = "") String severity, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String standing, @RequestParam(defaultValue = "false") boolean suspected) {
        return new Shown(severity, kind, standing, suspected);
    }

    @GetMapping
    ModelAndView read(@PathVariable UUID id, Visit visit, @ModelAttribute Shown shown, @RequestParam(defaultValue = "false") boolean known, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ReviewedDocument document = known(id);
        List<ReviewedFinding> findings = reviews.findings(id);
        String text = document.state() != DocumentState.AUDITED ? ""
            : reviews.reading(id).map(read -> MarkedText.of(read, shown.of(findings).stream().map(ReviewedFinding::finding).toList())).orElse("");
        return Pages.show(new DocumentPage(visit.frame(document.name(), document.name()), document, findings, shown, text, reviews.dropped(id), reviews.otherVersions(document), known, reviews.acceptance()));
    }

    /// Once the audit has ended, the page is asked for again.
    @GetMapping("/progress")
    Object progress(@PathVariable UUID id, Visit visit) {
        ReviewedDocument document = known(id);
        return document.state().pending() ? Pages.part("progress", new DocumentPage(visit.frame("", ""), document, List.of(), shown("", "", "", false), "", List.of(), List.of(), false, List.of()))
            : ResponseEntity.ok().header("HX-Refresh", "true").build();
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable UUID id) {
        reviews.cancel(known(id).id());
        return "redirect:/audit/documents/" + id;
    }

    @PostMapping("/repetition")
    String repeat(@PathVariable UUID id) {
        reviews.repeat(known(id).id());
        return "redirect:/audit/documents/" + id;
    }

    @PostMapping("/deletion")
    String delete(@PathVariable UUID id) {
        reviews.delete(id);
        return "redirect:/audit";
    }

    private ReviewedDocument known(UUID id) {
        return reviews.document(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
