package org.zhixing.campus.audit.review.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.audit.review.ReviewedFinding;
import org.zhixing.campus.audit.review.Reviews;
import org.zhixing.campus.audit.review.Verdict;
import org.zhixing.campus.site.Frame;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.util.UUID;

/// What a reader says of a finding: each verdict a resource of its own.
@Controller
@RequestMapping("/audit/documents/{id}/findings/{finding}")
class VerdictController {

    private final Reviews reviews;

    VerdictController(Reviews reviews) {
        this.reviews = reviews;
    }

    @PostMapping("/acceptance")
    ModelAndView accept(@PathVariable UUID id, @PathVariable String finding, Visit visit) {
        return judged(id, finding, Verdict.What.ACCEPTED, "", visit);
    }

    @PostMapping("/dismissal")
    ModelAndView dismiss(@PathVariable UUID id, @PathVariable String finding, @RequestParam(defaultValue = "") String reason, Visit visit) {
        return judged(id, finding, Verdict.What.DISMISSED, reason, visit);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable String finding, Visit visit) {
        return judged(id, finding, Verdict.What.WITHDRAWN, "", visit);
    }

    private ModelAndView judged(UUID id, String finding, Verdict.What what, String reason, Visit visit) {
        ReviewedFinding judged = reviews.judge(id, finding, what, reason, visit.viewer());
        if (!visit.part()) {
            return new ModelAndView("redirect:/audit/documents/" + id + new Shown("", "", "", !judged.finding().isLikely()).query() + "#" + judged.finding().id());
        }
        Frame frame = visit.frame("", "");
        return Pages.show(new JudgedPart(DocumentPage.part(frame, id, judged, reviews.acceptance(), true), new Tally(frame, reviews.findings(id))));
    }
}
