package org.zhixing.campus.command;

import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.clash.Clash;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.Outcome;
import org.zhixing.timetabling.evaluation.Violation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a plan costs and why: lines for people, a document for programs.
final class CostSheet {

    /// More violations nobody reads; programs get all.
    private static final int LINES = 100;

    private final Terminal terminal;

    CostSheet(Terminal terminal) {
        this.terminal = terminal;
    }

    Map<String, Object> document(String instance, Evaluation evaluation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("instance", instance);
        document.put("infeasibility", evaluation.infeasibility());
        document.put("objective", evaluation.objective());
        document.put("constraints", evaluation.outcomes().stream().map(this::constraint).toList());
        return document;
    }

    /// With what the file asks that is not supported, where it is FET's.
    Map<String, Object> document(ProblemFile file, Evaluation evaluation) {
        Map<String, Object> document = document(file.problem().id(), evaluation);
        document.put("unsupported", new UnsupportedList(terminal, file.unsupported()).document());
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

    /// Demands that are proven not to be met together, each with what relaxing it comes to; or that nothing is proven.
    Map<String, Object> document(Optional<Clash> clash) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("proven", clash.isPresent());
        document.put("minimal", clash.isPresent() && clash.get().minimal());
        document.put("sentence", in(sentence(clash)));
        document.put("members", clash.stream().flatMap(it -> it.members().stream()).map(this::member).toList());
        return document;
    }

    private Map<String, Object> member(Clash.Member member) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", member.demand().terms().id());
        map.put("type", member.demand().type());
        map.put("point", member.relaxed().point());
        map.put("sentence", in(member.sentence()));
        return map;
    }

    void print(Optional<Clash> clash) {
        terminal.line(in(sentence(clash)));
        clash.ifPresent(it -> it.members().forEach(member -> terminal.line("- " + in(member.sentence()))));
    }

    private static Sentence sentence(Optional<Clash> clash) {
        return clash.map(Clash::sentence).orElseGet(() -> new Sentence("没有证明哪几项要求相互冲突：可能只是还没有找到，多给些时间再试",
            "Nothing is proven to clash: perhaps it was only not found yet, more time may help"));
    }

    private String in(Sentence sentence) {
        return terminal.language() == Language.ZH ? sentence.zh() : sentence.en();
    }

    void print(ProblemFile file, Evaluation evaluation) {
        print(file.problem().id(), evaluation);
        new UnsupportedList(terminal, file.unsupported()).print();
    }

    void print(String instance, Evaluation evaluation) {
        List<Label> violations = evaluation.outcomes().stream().sorted(Comparator.comparing(outcome -> !outcome.demand().terms().required()))
            .flatMap(outcome -> outcome.violations().stream().map(violation -> line(outcome, violation))).toList();
        violations.stream().limit(LINES).forEach(terminal::line);
        if (violations.size() > LINES) {
            int more = violations.size() - LINES;
            terminal.line(Label.label("……另有 " + more + " 条，用 --json 可全部列出", "... and " + more + " more; --json lists them all"));
        }
        terminal.line(Label.label(instance + "：必须满足的要求共违反 " + evaluation.infeasibility() + "，希望满足的共 " + evaluation.objective(),
            instance + ": infeasibility " + evaluation.infeasibility() + ", objective " + evaluation.objective()));
    }

    private static Label line(Outcome outcome, Violation violation) {
        boolean required = outcome.demand().terms().required();
        return Label.label("[" + (required ? "必须" : "希望") + " " + violation.cost() + "] " + violation.sentence().zh(),
            "[" + (required ? "required " : "wished ") + violation.cost() + "] " + violation.sentence().en());
    }
}
