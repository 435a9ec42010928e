package org.zhixing.campus.command;

import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.Outcome;
import org.zhixing.timetabling.evaluation.Violation;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.xhstt.Archive;
import org.zhixing.timetabling.xhstt.Xhstt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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

    @Parameters(index = "0", paramLabel = "INSTANCE", description = {"问题：XHSTT 文件（.xml 或 .xml.gz）", "The problem: an XHSTT file (.xml or .xml.gz)"})
    Path instance = Path.of("");

    @Parameters(index = "1", paramLabel = "SOLUTION", description = {"课程表：XHSTT 文件，可有多个解", "The timetable: an XHSTT file, of one solution or more"})
    Path solution = Path.of("");

    /// A solution with the problem that it solves and what it costs.
    private record Evaluated(Problem problem, Evaluation evaluation) {}

    @Override
    public Integer call() throws IOException {
        List<Evaluated> all = evaluated(read(instance), read(solution));
        if (options.json) {
            List<Map<String, Object>> documents = all.stream().map(this::document).toList();
            options.terminal().document(documents.size() == 1 ? documents.getFirst() : Map.of("solutions", documents));
        } else {
            all.forEach(this::print);
        }
        return 0;
    }

    private List<Evaluated> evaluated(Archive instances, Archive solutions) {
        if (instances.instances().isEmpty()) {
            throw refused(instance, new Sentence("文件里没有 <Instance>", "there is no <Instance> in the file"));
        }
        if (solutions.solutions().isEmpty()) {
            throw refused(solution, new Sentence("文件里没有 <Solution>", "there is no <Solution> in the file"));
        }
        List<Evaluated> all = new ArrayList<>();
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Archive.Solution each : solutions.solutions()) {
            Problem problem = problems.computeIfAbsent(each.instance(), id -> problem(instances, id));
            try {
                all.add(new Evaluated(problem, Evaluation.of(problem, each.plan(problem))));
            } catch (Unreadable unreadable) {
                throw refused(solution, unreadable.sentence());
            }
        }
        return all;
    }

    private Problem problem(Archive instances, String id) {
        try {
            Archive.Instance found = instances.instance(id).orElse(null);
            if (found == null) {
                String there = String.join(", ", instances.instances().stream().map(Archive.Instance::id).limit(5).toList());
                throw refused(solution, new Sentence("它是 " + id + " 的解，而问题文件里是 " + there, "it solves " + id + ", but the instance file holds " + there));
            }
            return found.problem();
        } catch (Unreadable unreadable) {
            throw refused(instance, unreadable.sentence());
        }
    }

    private static Archive read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refused(file, new Sentence("文件打不开", "the file cannot be opened"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Xhstt.read(in);
        } catch (Unreadable unreadable) {
            throw refused(file, unreadable.sentence());
        }
    }

    private static Refused refused(Path file, Sentence why) {
        return new Refused(file + "：" + why.zh(), file + ": " + why.en());
    }

    private Map<String, Object> document(Evaluated it) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("instance", it.problem().id());
        document.put("infeasibility", it.evaluation().infeasibility());
        document.put("objective", it.evaluation().objective());
        document.put("constraints", it.evaluation().outcomes().stream().map(this::constraint).toList());
        return document;
    }

    private Map<String, Object> constraint(Outcome outcome) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", outcome.demand().terms().id());
        map.put("type", outcome.demand().type());
        map.put("required", outcome.demand().terms().required());
        map.put("cost", outcome.cost());
        map.put("violations", outcome.violations().stream().map(this::violation).toList());
        return map;
    }

    private Map<String, Object> violation(Violation violation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("point", violation.point());
        map.put("deviation", violation.deviation());
        map.put("cost", violation.cost());
        map.put("sentence", in(violation.sentence()));
        return map;
    }

    private void print(Evaluated it) {
        Terminal terminal = options.terminal();
        for (Outcome outcome : it.evaluation().outcomes()) {
            for (Violation violation : outcome.violations()) {
                boolean required = outcome.demand().terms().required();
                terminal.line(Label.label("[" + (required ? "必须" : "希望") + " " + violation.cost() + "] " + violation.sentence().zh(),
                    "[" + (required ? "required " : "wished ") + violation.cost() + "] " + violation.sentence().en()));
            }
        }
        terminal.line(Label.label(it.problem().id() + "：必须满足的要求共违反 " + it.evaluation().infeasibility() + "，希望满足的共 " + it.evaluation().objective(),
            it.problem().id() + ": infeasibility " + it.evaluation().infeasibility() + ", objective " + it.evaluation().objective()));
    }

    private String in(Sentence sentence) {
        return options.language == Language.ZH ? sentence.zh() : sentence.en();
    }
}
