package org.zhixing.campus.records.imports;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Someone who writes spreadsheets and imports them into a school of her own.
public final class Clerk implements AutoCloseable {

    private final School school;
    private final Path folder;

    private Clerk(School school) {
        this.school = school;
        try {
            this.folder = Files.createTempDirectory("clerk");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Clerk inDemoSchool() {
        return new Clerk(DemoSchool.copy());
    }

    static Clerk inEmptySchool() {
        return new Clerk(DemoSchool.empty());
    }

    School school() {
        return school;
    }

    Imports imports() {
        return school.the(Imports.class);
    }

    Upload csv(String name, String... lines) {
        try {
            return new Upload(name, Files.writeString(path(name), String.join("\n", lines) + "\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A row of texts under their headings.
    Upload csv(String name, Map<String, String> row) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(row.entrySet());
        return csv(name, entries.stream().map(Map.Entry::getKey).collect(Collectors.joining(",")), entries.stream().map(Map.Entry::getValue).collect(Collectors.joining(",")));
    }

    Upload xlsx(String name, Consumer<XSSFWorkbook> write) {
        Path path = path(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(path)) {
            write.accept(workbook);
            workbook.write(out);
            return new Upload(name, path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Each file in a folder of its own, so that several may have one name.
    private Path path(String name) {
        try {
            return Files.createTempDirectory(folder, "file").resolve(name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ImportOutcome imports(Upload... files) {
        return imports().run(List.of(files), false, Viewer.LOCAL_OPERATOR, Progress.UNWATCHED, 100, file -> folder.resolve(file.name() + ".problems.xlsx"));
    }

    ImportOutcome tries(Upload... files) {
        return imports().run(List.of(files), true, Viewer.LOCAL_OPERATOR, Progress.UNWATCHED, 100, file -> folder.resolve(file.name() + ".problems.xlsx"));
    }

    Object value(String sql) {
        return school.sql().fetchValue(sql);
    }

    static List<String> errors(ImportOutcome outcome, Language language) {
        return outcome.files().stream().flatMap(file -> file.errors().stream()).map(error -> error.in(language)).toList();
    }

    static List<String> notices(ImportOutcome outcome, Language language) {
        return outcome.files().stream().flatMap(file -> file.notices().stream()).map(notice -> notice.in(language)).toList();
    }

    @Override
    public void close() {
        school.close();
        try {
            Folders.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
