package org.zhixing.timetabling;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.Outcome;
import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.xhstt.Archive;
import org.zhixing.timetabling.xhstt.LittleSchool;
import org.zhixing.timetabling.xhstt.Xhstt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// The example of README.md, kept as it stands there.
class ReadmeExampleTest {

    @Test
    void evaluatesAPlanAndMovesALesson() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var xml = LittleSchool.xml(LittleSchool.constraint("AvoidClashes", "Linear", "<Resources><Resource Reference='K'/></Resources>", ""), LittleSchool.PLAN);
        var in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        // example
        Archive archive = Xhstt.read(in);
        Problem problem = archive.instances().getFirst().problem();
        Plan plan = archive.solutions().getFirst().plan(problem);
        for (Outcome outcome : Evaluation.of(problem, plan).outcomes()) {
            outcome.violations().forEach(violation -> out.println(violation.cost() + " " + violation.sentence().en()));
        }

        Schedule schedule = new Schedule(problem, plan);
        int mark = schedule.mark();
        int maths = schedule.lessonsOf(0).filter(lesson -> schedule.time(lesson) == 1).findFirst().orElseThrow();
        schedule.assignTime(maths, 5);
        out.println("moved: " + schedule.infeasibility());
        schedule.undo(mark);
        out.println("moved back: " + schedule.infeasibility());
        // end
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("1 Class K has 1 lesson too many at one and the same time: Mo2\nmoved: 0\nmoved back: 1\n");
        var source = Files.readString(Path.of("src/test/java/org/zhixing/timetabling/ReadmeExampleTest.java"));
        var example = source.substring(source.indexOf("// example\n") + "// example\n".length(), source.indexOf("\n        // end\n")).stripIndent().strip();
        assertThat(Files.readString(Path.of("README.md"))).contains(example);
    }
}
