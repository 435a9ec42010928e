package org.zhixing.campus.records.imports;

import org.zhixing.campus.shared.Viewer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Spreadsheets on their way into the records: uploaded, understood, corrected, checked, landed, taken back.
///
/// ```java
/// UUID id = imports.upload(List.of(new Upload("学生.xlsx", path)), viewer);
/// imports.understood(id);                         // per sheet and column; imports.correct(id, 0, corrections)
/// imports.check(id);                              // in the background; imports.of(id) says how far it is
/// imports.land(id, viewer);                       // in the background; all rows or none
/// imports.takeBack(id, viewer);
/// ```
public final class Imports {

    /// Of one upload.
    public static final int MOST_FILES = 20;
    /// Of one file.
    public static final long MOST_BYTES = 50L << 20;

    /// @throws org.zhixing.campus.shared.Refused for too many files, too large ones or none
    public UUID upload(List<Upload> files, Viewer by) {
        throw new UnsupportedOperationException();
    }

    public Optional<Import> of(UUID id) {
        throw new UnsupportedOperationException();
    }

    /// How each sheet and column is understood, with the corrections so far.
    public List<UnderstoodFile> understood(UUID id) {
        throw new UnsupportedOperationException();
    }

    /// @param file its ordinal; what was said before about this file is forgotten
    public void correct(UUID id, int file, Corrections corrections) {
        throw new UnsupportedOperationException();
    }

    /// Starts to find out in the background what landing would do; it ends in CHECKED, REFUSED, CANCELLED or FAILED.
    public void check(UUID id) {
        throw new UnsupportedOperationException();
    }

    /// Starts to land in the background; it ends in LANDED, REFUSED, CANCELLED or FAILED.
    public void land(UUID id, Viewer by) {
        throw new UnsupportedOperationException();
    }

    /// Asks a running import to stop; nothing is changed then.
    public void cancel(UUID id) {
        throw new UnsupportedOperationException();
    }

    /// Gives an import up that has not landed; its files are forgotten.
    public void discard(UUID id) {
        throw new UnsupportedOperationException();
    }

    /// Imports that have landed, were refused or taken back, the latest first.
    /// @param page from 0, of [#PAGE] imports
    public List<Import> past(int page) {
        throw new UnsupportedOperationException();
    }

    public static final int PAGE = 20;

    /// Undoes a landed import as one action, unless something later depends on it.
    public TakingBack takeBack(UUID id, Viewer by) {
        throw new UnsupportedOperationException();
    }

    /// The workbook of a refused file with its problems marked, as a temporary file that is the caller's.
    public Optional<Path> returned(UUID id, int file) {
        throw new UnsupportedOperationException();
    }
}
