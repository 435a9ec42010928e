package org.zhixing.campus.records.imports;

import java.util.List;

/// What an import did, or would do.
/// @param files one entry for each file and type
public record ImportOutcome(List<FileOutcome> files) {

    /// Whether something was refused, so that nothing was changed.
    public boolean refused() {
        return files.stream().anyMatch(each -> !each.errors().isEmpty());
    }

    public long rows() {
        return files.stream().mapToLong(FileOutcome::rows).sum();
    }

    public long added() {
        return files.stream().mapToLong(FileOutcome::added).sum();
    }

    public long changed() {
        return files.stream().mapToLong(FileOutcome::changed).sum();
    }

    public long unchanged() {
        return files.stream().mapToLong(FileOutcome::unchanged).sum();
    }

    public long refusedRows() {
        return files.stream().mapToLong(FileOutcome::refused).sum();
    }

    ImportOutcome withoutValues() {
        return new ImportOutcome(files.stream().map(FileOutcome::withoutValues).toList());
    }
}
