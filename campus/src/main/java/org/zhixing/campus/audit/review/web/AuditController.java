package org.zhixing.campus.audit.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.audit.review.Batch;
import org.zhixing.campus.audit.review.BatchFile;
import org.zhixing.campus.audit.review.DroppedFile;
import org.zhixing.campus.audit.review.Reviews;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Takes reports in, lists those so far, and tells what became of the findings of each kind.
@Controller
@RequestMapping("/audit")
class AuditController {

    private final Reviews reviews;

    AuditController(Reviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping
    ModelAndView audits(Visit visit, @RequestParam(defaultValue = "0") int page) {
        return Pages.show(page(visit, null, Math.max(0, page)));
    }

    @PostMapping
    ModelAndView drop(Visit visit, @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) throws IOException {
        List<DroppedFile> dropped = new ArrayList<>();
        try {
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                String name = DroppedFile.named(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
                if (!name.isEmpty()) {
                    Path content = Files.createTempFile("zhixing-audit", null);
                    dropped.add(new DroppedFile(name, content));
                    file.transferTo(content);
                }
            }
            return new ModelAndView("redirect:" + url(reviews.batch(reviews.drop(dropped, visit.viewer())).orElseThrow()));
        } catch (Refused refused) {
            ModelAndView again = Pages.show(page(visit, refused.sentence().in(visit.language()), 0));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        } finally {
            for (DroppedFile file : dropped) {
                Files.deleteIfExists(file.content());
            }
        }
    }

    @GetMapping("/kinds")
    ModelAndView kinds(Visit visit) {
        return Pages.show(new KindsPage(visit.frame("各类发现的采纳情况", "How findings were judged"), reviews.acceptance()));
    }

    private AuditPage page(Visit visit, @Nullable String problem, int page) {
        return new AuditPage(visit.frame("审核报告", "Audit reports"), problem, reviews.batches(page), page);
    }

    /// Of one file its document, which says so if it was here before.
    private static String url(Batch batch) {
        BatchFile first = batch.files().getFirst();
        return batch.files().size() > 1 ? "/audit/batches/" + batch.id() : "/audit/documents/" + first.document().id() + (first.known() ? "?known=true" : "");
    }
}
