package org.zhixing.campus.audit.review.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.audit.review.Batch;
import org.zhixing.campus.audit.review.Reviews;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;

/// Many files side by side.
@Controller
@RequestMapping("/audit/batches/{id}")
class BatchController {

    private final Reviews reviews;

    BatchController(Reviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping
    ModelAndView read(@PathVariable UUID id, Visit visit, @RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "false") boolean down) {
        return Pages.show(page(id, visit, sort, down));
    }

    /// The part that is asked for again while files are being audited.
    @GetMapping("/files")
    ModelAndView files(@PathVariable UUID id, Visit visit, @RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "false") boolean down) {
        return Pages.part("batchFiles", page(id, visit, sort, down));
    }

    @GetMapping("/findings.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, Visit visit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.xlsx(out)) {
            BatchSheet.write(known(id), visit.language(), writer);
        }
        return Downloads.of(Downloads.XLSX, visit.words("审核汇总.xlsx", "audits.xlsx"), out.toByteArray());
    }

    @GetMapping("/findings.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, Visit visit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(out)) {
            BatchSheet.write(known(id), visit.language(), writer);
        }
        return Downloads.of(Downloads.CSV, visit.words("审核汇总.csv", "audits.csv"), out.toByteArray());
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable UUID id) {
        reviews.cancelBatch(id);
        return "redirect:/audit/batches/" + id;
    }

    @PostMapping("/deletion")
    String delete(@PathVariable UUID id) {
        reviews.deleteBatch(id);
        return "redirect:/audit";
    }

    private BatchPage page(UUID id, Visit visit, String sort, boolean down) {
        Batch batch = known(id);
        String count = Integer.toString(batch.files().size());
        return new BatchPage(visit.frame("审核 " + count + " 个文件", "Audit of " + count + " files"), batch, new BatchOrder(sort.matches("[a-z-]*") ? sort : "", down));
    }

    private Batch known(UUID id) {
        return reviews.batch(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
