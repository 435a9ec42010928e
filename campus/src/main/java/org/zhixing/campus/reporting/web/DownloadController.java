package org.zhixing.campus.reporting.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.zhixing.book.Book;
import org.zhixing.book.DocxWriter;
import org.zhixing.book.HtmlWriter;
import org.zhixing.book.JsonWriter;
import org.zhixing.book.PdfWriter;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.reporting.Shelf;
import org.zhixing.campus.site.Visit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The finished report to take away: Word, PDF, one web page, or JSON, in the language that the reader chose.
@Controller
class DownloadController {

    private static final Map<String, MediaType> TYPES = Map.of(
        "docx", MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), "pdf", MediaType.APPLICATION_PDF,
        "html", MediaType.valueOf("text/html;charset=UTF-8"), "json", MediaType.APPLICATION_JSON);

    private final Shelf shelf;
    private final Figures figures;

    DownloadController(Shelf shelf, Figures figures) {
        this.shelf = shelf;
        this.figures = figures;
    }

    @GetMapping("/reports/{year}/report.{form}")
    ResponseEntity<byte[]> download(@PathVariable String year, @PathVariable String form, Visit visit) throws IOException {
        MediaType type = TYPES.get(form);
        if (type == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Book book = shelf.report(figures.asked(year).number(), visit.language());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (form) {
            case "docx" -> DocxWriter.write(book, out);
            case "pdf" -> PdfWriter.write(book, out);
            case "html" -> HtmlWriter.write(book, out);
            default -> JsonWriter.write(book, out);
        }
        ContentDisposition name = ContentDisposition.attachment().filename(book.title() + "." + form, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(out.toByteArray());
    }
}
