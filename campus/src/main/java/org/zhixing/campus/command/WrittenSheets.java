package org.zhixing.campus.command;

import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.sheets.NewFile;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes a file for each of some record types into a folder, and says which.
record WrittenSheets(Path folder, String ending, Terminal terminal) {

    /// What of a type goes into its file.
    interface Content {

        /// @return how many records
        long write(RecordType type, OutputStream out) throws IOException;
    }

    void write(List<RecordType> types, Content content) {
        List<Map<String, Object>> files = types.stream().map(type -> write(type, content)).toList();
        if (terminal.json()) {
            terminal.document(Map.of("files", files));
        } else if (files.size() > 1) {
            terminal.line(terminal.language() == Language.ZH ? "共 " + files.size() + " 个文件" : files.size() + " files");
        }
    }

    private Map<String, Object> write(RecordType type, Content content) {
        String label = type.label().in(terminal.language());
        Path file = folder.resolve(label.replaceAll("[\\\\/:*?\"<>|]", "_") + ending);
        long rows;
        try (NewFile fresh = NewFile.at(file)) {
            rows = content.write(type, fresh.out());
            fresh.complete();
        } catch (IOException failed) {
            throw NewFile.refused(file, failed);
        } catch (UncheckedIOException failed) {
            throw NewFile.refused(file, Objects.requireNonNull(failed.getCause()));
        }
        if (!terminal.json()) {
            terminal.line(file + (rows == 0 ? "" : terminal.language() == Language.ZH ? "  " + rows + " 条" : "  " + rows + " records"));
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("file", file.toString());
        written.put("type", type.name());
        written.put("rows", rows);
        return written;
    }
}
