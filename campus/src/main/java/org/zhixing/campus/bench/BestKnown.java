package org.zhixing.campus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The costs of the best published solutions, where a table of them lies beside the instances: `../solutions/costs.tsv`
/// with instance, file, infeasibility and objective; the first file of an instance is its best.
public final class BestKnown {

    public record Cost(long infeasibility, long objective) {

        /// Equal, or near: within a tenth or five points of the objective.
        public boolean nearly(long otherInfeasibility, long otherObjective) {
            return otherInfeasibility <= infeasibility && otherObjective <= Math.max(objective * 1.1, objective + 5.0);
        }
    }

    private final Map<String, Cost> costs = new HashMap<>();

    /// @param instances the folder of the instances
    public BestKnown(Path instances) throws IOException {
        Path table = instances.toAbsolutePath().resolveSibling("solutions").resolve("costs.tsv");
        if (Files.isRegularFile(table)) {
            for (String line : Files.readAllLines(table)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 4 && cells[1].startsWith(cells[0] + ".1.")) {
                    costs.put(cells[0], new Cost(Long.parseLong(cells[2]), Long.parseLong(cells[3])));
                }
            }
        }
    }

    public Optional<Cost> of(String instance) {
        return Optional.ofNullable(costs.get(instance));
    }
}
