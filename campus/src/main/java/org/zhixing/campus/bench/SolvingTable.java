package org.zhixing.campus.bench;

import org.zhixing.campus.bench.SolvingBench.Solved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The results of a bench as a table in Markdown, with the best known beside them, and as charts.
public record SolvingTable(List<Solved> solved, BestKnown known) {

    public String markdown() {
        StringBuilder table = new StringBuilder("| instance | ours | best known | | seconds | moves | load |\n|---|---:|---:|---|---:|---:|---:|\n");
        for (Solved each : solved) {
            table.append(String.format(Locale.ROOT, "| %s | %s | %s | %s | %d | %,d | %.1f |%n", each.instance(), cost(each.infeasibility(), each.objective()),
                known.of(each.instance()).map(best -> cost(best.infeasibility(), best.objective())).orElse(""), verdict(each), each.seconds(), each.moves(), each.load()));
        }
        return table.toString();
    }

    private static String cost(long infeasibility, long objective) {
        return infeasibility > 0 ? infeasibility + " / " + objective : String.valueOf(objective);
    }

    private String verdict(Solved it) {
        return known.of(it.instance()).map(best -> {
            if (it.infeasibility() < best.infeasibility() || it.infeasibility() == best.infeasibility() && it.objective() < best.objective()) {
                return "better";
            } else if (it.infeasibility() == best.infeasibility() && it.objective() == best.objective()) {
                return "equal";
            }
            return best.nearly(it.infeasibility(), it.objective()) ? "near" : "";
        }).orElse("");
    }

    /// Writes `table.md` and `cost-over-time.svg`.
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("table.md"), markdown());
        Files.writeString(folder.resolve("cost-over-time.svg"), CostChart.of(solved, known));
    }
}
