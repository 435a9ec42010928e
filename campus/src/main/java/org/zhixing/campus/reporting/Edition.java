package org.zhixing.campus.reporting;

import org.zhixing.book.Book;
import org.zhixing.book.Card;
import org.zhixing.book.DocxWriter;
import org.zhixing.book.HtmlWriter;
import org.zhixing.book.JsonWriter;
import org.zhixing.book.PdfWriter;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The files of a report in a folder. They are written beside it first, so that a failure leaves nothing half done.
public final class Edition {

    /// Writes one form of a book.
    private interface Form {
        void write(Book book, OutputStream out) throws IOException;
    }

    private final Book book;
    private final Evidence evidence;
    private final ReportYear year;

    public Edition(Book book, Evidence evidence, ReportYear year) {
        this.book = book;
        this.evidence = evidence;
        this.year = year;
    }

    /// Writes `report.*` and `evidence/` into the folder, replacing those of an earlier run.
    /// @return the files, relative to the folder
    /// @throws Refused where the folder cannot be written
    public List<String> write(Path folder) {
        Path fresh = folder.resolve(".report-" + year.number());
        try {
            Files.createDirectories(folder);
            Folders.delete(fresh);
            Files.createDirectories(fresh.resolve("evidence"));
            one(fresh, "report.html", HtmlWriter::write);
            one(fresh, "report.docx", DocxWriter::write);
            one(fresh, "report.json", JsonWriter::write);
            one(fresh, "report.pdf", PdfWriter::write);
            evidence(fresh.resolve("evidence"));
            return publish(fresh, folder);
        } catch (IOException | RuntimeException failed) {
            abandon(fresh, failed);
            throw ofTheDisk(failed) ? unwritable(folder).because(failed) : (RuntimeException) failed;
        }
    }

    /// The writers' libraries wrap what the disk says in exceptions of their own; the database's failures are others.
    private static boolean ofTheDisk(Exception failed) {
        List<Throwable> causes = Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause).toList();
        return causes.stream().anyMatch(IOException.class::isInstance) && causes.stream().noneMatch(SQLException.class::isInstance);
    }

    private static Refused unwritable(Path folder) {
        return new Refused("不能写入文件夹 " + folder + "：请检查权限和磁盘空间", "The folder " + folder + " cannot be written: check its permissions and the disk's space");
    }

    private void one(Path folder, String name, Form form) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            form.write(book, out);
        }
    }

    /// One CSV of contributing records for each figure that is counted.
    private void evidence(Path folder) throws IOException {
        Language language = book.language().equals(Locale.CHINESE) ? Language.ZH : Language.EN;
        for (Card card : book.cards().values()) {
            if (evidence.has(card)) {
                int back = year.number() - Integer.parseInt(card.id().substring(card.id().lastIndexOf('-') + 1));
                try (OutputStream out = Files.newOutputStream(folder.resolve(card.id().substring(2) + ".csv"))) {
                    evidence.write(card, year.minus(back), language, out);
                }
            }
        }
    }

    private static List<String> publish(Path fresh, Path folder) throws IOException {
        Folders.delete(folder.resolve("evidence"));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(fresh)) {
            for (Path file : files.sorted().toList()) {
                Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                names.add(file.getFileName() + (Files.isDirectory(folder.resolve(file.getFileName())) ? "/" : ""));
            }
        }
        Files.delete(fresh);
        return names;
    }

    /// Leaves no half of a report behind.
    private static void abandon(Path fresh, Exception failed) {
        try {
            Folders.delete(fresh);
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
