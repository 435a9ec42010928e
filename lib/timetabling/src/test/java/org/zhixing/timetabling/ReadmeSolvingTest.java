package org.zhixing.timetabling;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.search.Budget;
import org.zhixing.timetabling.search.Result;
import org.zhixing.timetabling.search.Search;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The school of three classes of README.md, kept as it stands there.
class ReadmeSolvingTest {

    @Test
    void solvesASchoolOfThreeClassesAndSaysWhatCouldNotBeHad() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        // example
        // Three days of three periods. Each of three teachers has three single periods with each of three classes.
        List<Time> times = Stream.of("Mon", "Tue", "Wed").flatMap(day -> IntStream.rangeClosed(1, 3).mapToObj(period -> new Time(day + period, day + " " + period))).toList();
        List<Resource> resources = Stream.of("Class 1", "Class 2", "Class 3", "Ms Li", "Mr Wang", "Ms Zhao").map(name -> new Resource(name, name, name.startsWith("Class") ? 0 : 1)).toList();
        List<Event> events = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (int group = 0; group < 3; group++) {
            for (int teacher = 3; teacher < 6; teacher++) {
                int event = events.size();
                events.add(new Event("E" + event, resources.get(teacher).name() + " in " + resources.get(group).name(), 3, Problem.FREE, slots.size(), 2));
                slots.add(new Slot(event, "", 0, group, 3));
                slots.add(new Slot(event, "", 1, teacher, 3));
            }
        }
        List<Integer> all = IntStream.range(0, events.size()).boxed().toList();
        Function<String, Terms> must = name -> new Terms(name, name, true, 1, CostFunction.LINEAR);
        Function<String, Terms> wish = name -> new Terms(name, name, false, 1, CostFunction.LINEAR);
        List<Demand> demands = List.of(
            new Demand.AssignTime(must.apply("Everything is taught"), all),
            new Demand.SplitEvents(must.apply("In single periods"), all, new Range(1, 1), new Range(3, 3)),
            new Demand.AvoidClashes(must.apply("Nobody is in two places"), IntStream.range(0, 6).boxed().toList()),
            new Demand.AvoidUnavailableTimes(wish.apply("Ms Li comes late on Monday"), List.of(3), List.of(0)));
        Problem problem = new Problem("Three classes", times, List.of("Class", "Teacher"), resources, events, slots, demands);

        Result result = new Search(problem, 1, 2).solve(new Budget.Moves(20_000));
        out.println("infeasibility " + result.evaluation().infeasibility() + ", objective " + result.evaluation().objective());
        result.plan().lessons().stream().filter(lesson -> lesson.time() == 0).map(lesson -> events.get(lesson.event()).name()).sorted().forEach(out::println);
        result.evaluation().outcomes().forEach(outcome -> outcome.violations().forEach(violation -> out.println(outcome.demand().terms().name() + "? " + violation.sentence().en())));
        // end
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(5).contains("infeasibility 0, objective 1").anyMatch(line -> line.startsWith("Ms Li in Class")).anyMatch(line -> line.startsWith("Ms Li comes late on Monday? Ms Li"));
        var source = Files.readString(Path.of("src/test/java/org/zhixing/timetabling/ReadmeSolvingTest.java"));
        var example = source.substring(source.indexOf("// example\n") + "// example\n".length(), source.indexOf("\n        // end\n")).stripIndent().strip();
        assertThat(Files.readString(Path.of("README.md"))).contains(example);
    }
}
