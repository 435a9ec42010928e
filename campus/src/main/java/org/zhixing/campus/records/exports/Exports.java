package org.zhixing.campus.records.exports;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.WholeRecords;
import org.zhixing.campus.records.history.Accesses;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.UncheckedIOException;

/// All records of a type as a sheet that, imported, gives the same records. Who had them is remembered.
@Component
public final class Exports {

    private final RecordTypes types;
    private final WholeRecords records;
    private final Accesses accesses;

    Exports(RecordTypes types, WholeRecords records, Accesses accesses) {
        this.types = types;
        this.records = records;
        this.accesses = accesses;
    }

    /// @return how many records there were
    public long write(RecordType type, Language language, Viewer viewer, SheetWriter writer) throws IOException {
        writer.sheet(type.label().in(language), new SheetForm(types, type, language).plain());
        long rows;
        try {
            rows = records.read(type, language, values -> {
                try {
                    writer.row(values);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (RuntimeException failed) {
            throw ofTheDisk(failed);
        }
        writer.finish();
        accesses.exported(viewer, type, rows);
        return rows;
    }

    /// What the disk said in the middle of a transaction; else the failure itself.
    private static IOException ofTheDisk(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException disk) {
                return disk;
            }
        }
        throw failed;
    }
}
