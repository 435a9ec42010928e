package org.zhixing.campus.audit.review.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.zhixing.campus.audit.review.ReviewedCopies;
import org.zhixing.campus.audit.review.ReviewedDocument;
import org.zhixing.campus.audit.review.Reviews;
import org.zhixing.campus.site.Visit;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/// A reviewed document to take away.
@Controller
@RequestMapping("/audit/documents/{id}")
class CopyController {

    private final Reviews reviews;
    private final ReviewedCopies copies;

    CopyController(Reviews reviews, ReviewedCopies copies) {
        this.reviews = reviews;
        this.copies = copies;
    }

    @GetMapping("/commented")
    ResponseEntity<byte[]> commented(@PathVariable UUID id, Visit visit) throws IOException {
        return saved(MediaType.APPLICATION_OCTET_STREAM, copies.commented(known(id), visit.language()));
    }

    @GetMapping("/page")
    ResponseEntity<byte[]> page(@PathVariable UUID id) {
        return saved(MediaType.valueOf("text/html;charset=UTF-8"), copies.page(known(id)));
    }

    @GetMapping("/findings.json")
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        return saved(MediaType.APPLICATION_JSON, copies.json(known(id)));
    }

    private static ResponseEntity<byte[]> saved(MediaType type, Optional<ReviewedCopies.Copy> copy) {
        return copy.map(each -> Downloads.of(type, each.name(), each.bytes())).orElseThrow(CopyController::notFound);
    }

    private ReviewedDocument known(UUID id) {
        return reviews.document(id).orElseThrow(CopyController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
