package org.zhixing.campus.command;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.xhstt.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// What a timetable costs against the demands of its school, and where.
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = {"按学校的各项要求给一份课程表计分，并指出每一处违反", "What a timetable costs against what is asked of it, and each violation"})
final class TimetableEvaluateCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(index = "0", paramLabel = "INSTANCE", description = {"问题：XHSTT 文件（.xml 或 .xml.gz），或 FET 文件（.fet 或 .fet.gz）", "The problem: an XHSTT file (.xml or .xml.gz), or a file of FET (.fet or .fet.gz)"})
    Path instance = Path.of("");

    @Parameters(index = "1", paramLabel = "SOLUTION", description = {"课程表：XHSTT 文件，可有多个解；或 FET 的结果（…_activities.xml 或 …_data_and_timetable.fet）", "The timetable: an XHSTT file, of one solution or more; or FET's result (…_activities.xml or …_data_and_timetable.fet)"})
    Path solution = Path.of("");

    /// A solution with the problem that it solves and what it costs.
    private record Evaluated(Problem problem, Evaluation evaluation) {}

    @Override
    public Integer call() throws IOException {
        if (TimetableFiles.isFet(instance)) {
            return evaluateFet();
        }
        List<Evaluated> all = evaluated(TimetableFiles.read(instance), TimetableFiles.read(solution));
        CostSheet sheet = new CostSheet(options.terminal());
        if (options.json) {
            List<Map<String, Object>> documents = all.stream().map(each -> sheet.document(each.problem().id(), each.evaluation())).toList();
            options.terminal().document(documents.size() == 1 ? documents.getFirst() : Map.of("solutions", documents));
        } else {
            all.forEach(each -> sheet.print(each.problem().id(), each.evaluation()));
        }
        return 0;
    }

    private int evaluateFet() throws IOException {
        ProblemFile problem = TimetableFiles.problem(instance);
        Evaluation evaluation = Evaluation.of(problem.problem(), TimetableFiles.fetPlan(solution, problem.problem()));
        CostSheet sheet = new CostSheet(options.terminal());
        if (options.json) {
            options.terminal().document(sheet.document(problem, evaluation));
        } else {
            sheet.print(problem, evaluation);
        }
        return 0;
    }

    private List<Evaluated> evaluated(Archive instances, Archive solutions) {
        if (instances.instances().isEmpty()) {
            throw TimetableFiles.refused(instance, new Sentence("文件里没有 <Instance>", "there is no <Instance> in the file"));
        }
        if (solutions.solutions().isEmpty()) {
            throw TimetableFiles.refused(solution, new Sentence("文件里没有 <Solution>", "there is no <Solution> in the file"));
        }
        List<Evaluated> all = new ArrayList<>();
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Archive.Solution each : solutions.solutions()) {
            Problem problem = problems.computeIfAbsent(each.instance(), id -> problem(instances, id));
            try {
                all.add(new Evaluated(problem, Evaluation.of(problem, each.plan(problem))));
            } catch (Unreadable unreadable) {
                throw TimetableFiles.refused(solution, unreadable.sentence());
            }
        }
        return all;
    }

    private Problem problem(Archive instances, String id) {
        try {
            Archive.Instance found = instances.instance(id).orElse(null);
            if (found == null) {
                String there = String.join(", ", instances.instances().stream().map(Archive.Instance::id).limit(5).toList());
                throw TimetableFiles.refused(solution, new Sentence("它是 " + id + " 的解，而问题文件里是 " + there, "it solves " + id + ", but the instance file holds " + there));
            }
            return found.problem();
        } catch (Unreadable unreadable) {
            throw TimetableFiles.refused(instance, unreadable.sentence());
        }
    }
}
