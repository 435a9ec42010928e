package org.zhixing.timetabling;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.xhstt.Archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The public solutions cost what an independent evaluator says (costs.tsv).
class SharedCostsTest {

    @Test
    void everyPublicSolutionCostsWhatItIsKnownToCost() throws IOException, Unreadable {
        assumeTrue(Shared.isThere(), "The public instances are not beside the project");
        List<String> lines = Files.readAllLines(Shared.FOLDER.resolve("solutions/costs.tsv"));
        assertThat(lines).hasSizeGreaterThan(20);
        for (String line : lines.subList(1, lines.size())) {
            String[] known = line.split("\t");
            Problem problem = Shared.problem(known[0]);
            Archive.Solution solution = Shared.archive(Shared.FOLDER.resolve("solutions").resolve(known[1])).solutions().getFirst();
            Evaluation evaluation = Evaluation.of(problem, solution.plan(problem));
            assertThat(evaluation.infeasibility() + " " + evaluation.objective()).as(known[1]).isEqualTo(known[2] + " " + known[3]);
            assertThat(evaluation.outcomes()).allSatisfy(each -> assertThat(each.violations().stream().mapToLong(violation -> violation.cost()).sum()).isEqualTo(each.cost()));
        }
    }
}
