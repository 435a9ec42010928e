package org.zhixing.campus.records.exports;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.campus.site.Visit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Templates and whole exports for the browser, as the commands write them.
@Controller
class SheetDownloadController {

    private static final MediaType XLSX = MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final RecordTypes types;
    private final Templates templates;
    private final Exports exports;

    SheetDownloadController(RecordTypes types, Templates templates, Exports exports) {
        this.types = types;
        this.templates = templates;
        this.exports = exports;
    }

    @GetMapping("/templates/{type}.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String type, Visit visit) throws IOException {
        RecordType known = types.named(type).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        templates.write(known, visit.language(), out);
        return saved(XLSX, visit.words(known.label().zh() + "模板.xlsx", known.label().en() + " template.xlsx")).body(out.toByteArray());
    }

    @GetMapping("/templates.zip")
    ResponseEntity<StreamingResponseBody> templates(Visit visit) {
        return zipped(visit, visit.words("全部模板.zip", "Templates.zip"), (type, out) -> templates.write(type, visit.language(), out));
    }

    /// Personal data and all, so it takes a POST, and who had it is remembered.
    @PostMapping("/exports")
    ResponseEntity<StreamingResponseBody> exports(Visit visit) {
        return zipped(visit, visit.words("全部记录.zip", "Records.zip"), (type, out) -> {
            try (SheetWriter writer = SheetWriter.xlsx(out)) {
                exports.write(type, visit.language(), visit.viewer(), writer);
            }
        });
    }

    private interface Writing {
        void write(RecordType type, OutputStream out) throws IOException;
    }

    private ResponseEntity<StreamingResponseBody> zipped(Visit visit, String name, Writing writing) {
        return saved(ZIP, name).body(out -> {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (RecordType type : types.inOrder()) {
                zip.putNextEntry(new ZipEntry(type.label().in(visit.language()) + ".xlsx"));
                writing.write(type, zip);
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private static ResponseEntity.BodyBuilder saved(MediaType type, String name) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    }
}
