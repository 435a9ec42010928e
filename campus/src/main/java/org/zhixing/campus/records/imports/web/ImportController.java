package org.zhixing.campus.records.imports.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.imports.FileOutcome;
import org.zhixing.campus.records.imports.Import;
import org.zhixing.campus.records.imports.ImportState;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.records.imports.TakingBack;
import org.zhixing.campus.site.Frame;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// One import, whatever its state; how far it is; and the files it gives back.
@Controller
@RequestMapping("/imports/{id}")
class ImportController {

    private final Imports imports;
    private final RecordTypes types;

    ImportController(Imports imports, RecordTypes types) {
        this.imports = imports;
        this.types = types;
    }

    @GetMapping
    ModelAndView read(@PathVariable UUID id, Visit visit) {
        return page(id, visit, null);
    }

    /// The part that a running import shows; once it has ended, the page is asked for again.
    @GetMapping("/progress")
    Object progress(@PathVariable UUID id, Visit visit) {
        Import found = known(id);
        return found.state().running() ? Pages.part("progress", new ImportPage(visit.frame("导入", "Import"), found, List.of(), types, null))
            : ResponseEntity.ok().header("HX-Refresh", "true").build();
    }

    /// The rows of one kind and type in a file, page by page.
    @GetMapping("/files/{file}/{type}/{kind}")
    ModelAndView rows(@PathVariable UUID id, @PathVariable int file, @PathVariable String type, @PathVariable String kind, @RequestParam(defaultValue = "0") int page, Visit visit) {
        FileOutcome outcome = Optional.ofNullable(known(id).outcome()).stream().flatMap(all -> all.files().stream()).filter(each -> each.file() == file && type.equals(each.type()) && PreviewedRows.KINDS.contains(kind))
            .findFirst().orElseThrow(ImportController::notFound);
        PreviewedRows all = new PreviewedRows(visit.frame("", ""), types, outcome, kind, 0, RowsPage.SIZE);
        int at = Math.clamp(page, 0, Math.max(0, (all.kept() - 1) / RowsPage.SIZE));
        Frame frame = visit.frame(types.named(type).map(known -> known.label().zh()).orElse(type) + "：" + all.title(), types.named(type).map(known -> known.label().en()).orElse(type) + ": " + all.title());
        return Pages.show(new RowsPage(frame, id, new PreviewedRows(frame, types, outcome, kind, at * RowsPage.SIZE, RowsPage.SIZE), at));
    }

    @GetMapping("/files/{file}/returned")
    ResponseEntity<byte[]> returned(@PathVariable UUID id, @PathVariable int file) {
        Import found = known(id);
        String name = found.outcome() == null ? null : found.outcome().files().stream().filter(each -> each.file() == file).map(FileOutcome::returned).filter(Objects::nonNull).findFirst().orElse(null);
        byte[] marked = imports.returned(id, file).orElseThrow(ImportController::notFound);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name == null ? "import.xlsx" : name, StandardCharsets.UTF_8).build().toString())
            .body(marked);
    }

    ModelAndView page(UUID id, Visit visit, @Nullable TakingBack refusal) {
        Import found = known(id);
        String name = found.files().size() == 1 ? found.files().getFirst().name() : "";
        String title = name.isEmpty() ? visit.words("导入" + found.files().size() + "个文件", "Import " + found.files().size() + " files") : visit.words("导入 ", "Import ") + name;
        boolean open = found.state() == ImportState.UPLOADED || found.state() == ImportState.CANCELLED || found.state() == ImportState.FAILED
            || found.state() == ImportState.CHECKED || found.state() == ImportState.REFUSED;
        return Pages.show(new ImportPage(visit.frame(title, title), found, open ? imports.understood(id) : List.of(), types, refusal));
    }

    private Import known(UUID id) {
        return imports.of(id).orElseThrow(ImportController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
