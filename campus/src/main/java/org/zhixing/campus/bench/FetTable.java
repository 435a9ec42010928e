package org.zhixing.campus.bench;

import org.zhixing.campus.bench.FetBench.Compared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// FET and ours side by side as a table in Markdown.
/// @param files how many there are, finished or not
public record FetTable(List<Compared> compared, int files) {

    /// How many files there are, how many FET completes, how many of these we do, and how many of the others we are no worse at.
    public String summary() {
        long complete = compared.stream().filter(each -> each.fet().complete()).count();
        long both = compared.stream().filter(each -> each.fet().complete() && each.ours().infeasibility() == 0).count();
        long others = compared.stream().filter(each -> !each.fet().complete() && each.met()).count();
        long missed = compared.stream().filter(each -> !each.met()).count();
        long unsupported = compared.stream().filter(each -> !each.unsupported().isEmpty()).count();
        return String.format(Locale.ROOT, "%d of %d files finished: FET completes %d, ours %d of these; of the other %d ours has as many activities placed or more, or is complete, in %d; missed: %d; %d have something unsupported",
            compared.size(), files, complete, both, compared.size() - complete, others, missed, unsupported);
    }

    public String markdown() {
        StringBuilder table = new StringBuilder("| file | activities | FET s | FET placed | FET by our rules | ours s | ours misses | ours placed | | unsupported |\n|---|---:|---:|---:|---:|---:|---:|---:|---|---|\n");
        for (Compared each : compared) {
            table.append(String.format(Locale.ROOT, "| %s | %d | %.1f | %s | %s | %.1f | %d | %s | %s | %s |%n", each.file().replaceFirst("\\.fet$", ""), each.activities(), each.fet().seconds(),
                each.fet().complete() ? "all" : String.valueOf(each.fet().placed()), each.fet().complete() ? String.valueOf(each.fet().infeasibility()) : "", each.ours().seconds(), each.ours().infeasibility(),
                each.ours().infeasibility() == 0 ? "all" : String.valueOf(each.ours().placed()), each.met() ? "" : "missed", String.join(", ", each.unsupported())));
        }
        return table.append('\n').append(summary()).append('\n').toString();
    }

    /// Writes `table.md`.
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("table.md"), markdown());
    }
}
