package org.zhixing.campus.records.imports.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.records.imports.Upload;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Scratch;
import org.zhixing.campus.site.Pages;
import org.zhixing.campus.site.Visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Takes files in, and lists the imports so far.
@Controller
@RequestMapping("/imports")
class ImportsController {

    /// Nobody turns so many pages; what is asked beyond is as empty.
    private static final int FURTHEST = 1_000_000;

    private final Imports imports;

    ImportsController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView imports(Visit visit, @RequestParam(defaultValue = "0") int page) {
        return Pages.show(new ImportsPage(visit.frame("导入表格", "Import spreadsheets"), null, imports.open(), imports.past(Math.clamp(page, 0, FURTHEST)), Math.clamp(page, 0, FURTHEST)));
    }

    @PostMapping
    ModelAndView upload(Visit visit, @RequestParam(name = "files", required = false) List<MultipartFile> files) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        Path folder = Scratch.folder();
        try {
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                if (!Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank()) {
                    uploads.add(stored(file, folder));
                }
            }
            UUID id = imports.upload(uploads, visit.viewer());
            return new ModelAndView("redirect:/imports/" + id);
        } catch (Refused refused) {
            ModelAndView again = Pages.show(new ImportsPage(visit.frame("导入表格", "Import spreadsheets"), refused.sentence().in(visit.language()), imports.open(), imports.past(0), 0));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        } finally {
            Folders.delete(folder);
        }
    }

    /// Some browsers send the whole path of a file.
    private static Upload stored(MultipartFile file, Path folder) throws IOException {
        Path content = Files.createTempFile(folder, "upload", null);
        file.transferTo(content);
        return new Upload(Objects.requireNonNull(file.getOriginalFilename()).replaceFirst("^.*[/\\\\]", ""), content);
    }
}
