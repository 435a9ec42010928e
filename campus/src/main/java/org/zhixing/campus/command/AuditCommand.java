package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AnnotatedPage;
import org.zhixing.audit.Audit;
import org.zhixing.audit.Audited;
import org.zhixing.audit.Finding;
import org.zhixing.audit.Location;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.reading.Reading;
import org.zhixing.audit.reading.Unreadable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Which numbers of published reports cannot be true given their other numbers.
@Command(name = "audit", description = {"审核已发布的报告：哪些数字与报告中的其他数字矛盾", "Audit published reports: which numbers contradict the others"})
final class AuditCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = {"要审核的文件：.docx .doc .pdf .html .xlsx .txt .md", "The files: .docx .doc .pdf .html .xlsx .txt .md"})
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = {"另存 findings.json 和标注的网页", "Also write findings.json and an annotated page for each file"})
    @Nullable Path out;

    @Option(names = "--previous", paramLabel = "FILE", description = {"上一年的报告，用来核对本报告中的上年数", "Last year's report, to compare last year's numbers with"})
    @Nullable Path previous;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Audit audit = audit();
        if (out != null) {
            Files.createDirectories(out);
        }
        List<AuditEntry> entries = all(audit);
        Map<String, Object> document = Map.of("documents", entries.stream().map(AuditEntry::document).toList());
        if (out != null) {
            Files.writeString(out.resolve("findings.json"), JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document));
        }
        if (options.json) {
            options.terminal().document(document);
        } else {
            entries.forEach(this::print);
        }
        return entries.stream().allMatch(entry -> entry.error() == null) ? 0 : Complaint.REFUSED;
    }

    private Audit audit() throws IOException {
        if (previous == null) {
            return new Audit();
        }
        try {
            return new Audit(read(previous));
        } catch (Unreadable unreadable) {
            throw new Refused(previous + "：" + unreadable.zh(), previous + ": " + unreadable.en());
        }
    }

    /// All files on all cores; what is kept of each is its entry, in the order given.
    private List<AuditEntry> all(Audit audit) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(files.size(), Runtime.getRuntime().availableProcessors()))) {
            List<Future<AuditEntry>> running = new ArrayList<>();
            files.forEach(file -> running.add(workers.submit(() -> entry(audit, file))));
            List<AuditEntry> entries = new ArrayList<>();
            for (Future<AuditEntry> each : running) {
                entries.add(each.get());
            }
            return entries;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private AuditEntry entry(Audit audit, Path file) {
        try {
            Audited audited = audit.of(read(file));
            if (out != null) {
                Files.writeString(out.resolve(file.getFileName() + ".html"), AnnotatedPage.of(audited));
            }
            return AuditEntry.of(file, audited);
        } catch (Unreadable unreadable) {
            return AuditEntry.failed(file, Label.label(unreadable.zh(), unreadable.en()));
        } catch (IOException broken) {
            return AuditEntry.failed(file, Label.label("文件打不开", "The file cannot be opened"));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return AuditEntry.failed(file, Label.label("文件过于复杂，无法审核", "The file is too complex to be audited"));
        }
    }

    private static Document read(Path file) throws Unreadable, IOException {
        if (!Files.isReadable(file)) {
            throw new Unreadable("文件打不开", "The file cannot be opened");
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".doc")) {
            return WordConversion.read(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Reading.of(file.getFileName().toString(), in);
        }
    }

    private void print(AuditEntry entry) {
        Terminal terminal = options.terminal();
        boolean zh = terminal.language() == Language.ZH;
        Label error = entry.error();
        if (error != null || entry.audited() == null) {
            terminal.note(error == null ? Label.label("无法审核", "Not audited") : Label.label(entry.file() + "：" + error.zh(), entry.file() + ": " + error.en()));
            return;
        }
        for (Finding finding : entry.audited().likely()) {
            terminal.line("[" + finding.severity().code() + "] " + where(finding.locations().getFirst(), zh) + " " + finding.published() + "：" + (zh ? finding.explanation().zh() : finding.explanation().en()));
        }
        var coverage = entry.audited().coverage();
        terminal.line(zh ? entry.file() + "：数字 " + coverage.numbers() + " 个，参与核对 " + coverage.checked() + " 个，读懂表格 " + coverage.tables() + " 张，发现 " + entry.audited().likely().size() + " 项"
            : entry.file() + ": " + coverage.numbers() + " numbers, " + coverage.checked() + " checked, " + coverage.tables() + " tables understood, " + entry.audited().likely().size() + " findings");
    }

    private static String where(Location location, boolean zh) {
        if (location.table() != null) {
            return (zh ? "表" : "table ") + location.table() + " " + location.row() + "/" + location.column();
        }
        return location.section() == null || location.section().isEmpty() ? (zh ? "正文" : "text") : location.section();
    }
}
