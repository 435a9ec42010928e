package org.zhixing.campus.records.imports;

import java.util.List;
import java.util.stream.Collectors;

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

    /// Files of which no row could be read, so that none is counted.
    public long unreadableFiles() {
        return files.stream().collect(Collectors.groupingBy(FileOutcome::file)).values().stream()
            .filter(own -> own.stream().allMatch(each -> each.rows() == 0) && own.stream().anyMatch(each -> !each.errors().isEmpty())).count();
    }

    ImportOutcome withoutValues() {
        return new ImportOutcome(files.stream().map(FileOutcome::withoutValues).toList());
    }
}
