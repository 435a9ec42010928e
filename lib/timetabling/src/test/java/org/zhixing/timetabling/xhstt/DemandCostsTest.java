package org.zhixing.timetabling.xhstt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.Violation;
import org.zhixing.timetabling.problem.Problem;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What each kind of constraint costs in the little school; every number was worked out by hand from its table.
class DemandCostsTest {

    private static final String MO_TU = "<TimeGroups><TimeGroup Reference='Mo'/><TimeGroup Reference='Tu'/></TimeGroups>";

    private static Evaluation evaluation(String constraints, String plan) throws IOException, Unreadable {
        Archive archive = LittleSchool.read(LittleSchool.xml(constraints, plan));
        Problem problem = archive.instances().getFirst().problem();
        return Evaluation.of(problem, archive.solutions().getFirst().plan(problem));
    }

    private static String applied(String to) {
        StringBuilder groups = new StringBuilder();
        for (String each : to.split(" ")) {
            String[] kind = each.split(":");
            groups.append("<%ss><%s Reference='%s'/></%ss>".formatted(kind[0], kind[0], kind[1], kind[0]));
        }
        return groups.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AssignTime            | EventGroup:All             | ''                                                              | 1",
        "AssignTime            | EventGroup:All Event:Maths | ''                                                              | 2",
        "AssignResource        | EventGroup:All             | <Role>room</Role>                                               | 1",
        "AssignResource        | Event:Art                  | <Role>teacher</Role>                                            | 1",
        "AssignResource        | EventGroup:All             | <Role>coach</Role>                                              | 0",
        "PreferTimes           | EventGroup:All             | <TimeGroups><TimeGroup Reference='Mo'/></TimeGroups>            | 1",
        "PreferTimes           | EventGroup:All             | <Times><Time Reference='Mo1'/></Times>                          | 4",
        "PreferTimes           | EventGroup:All             | <Times><Time Reference='Mo1'/></Times><Duration>2</Duration>    | 2",
        "PreferTimes           | EventGroup:All             | <Times><Time Reference='Mo1'/></Times><Duration>4</Duration>    | 0",
        "PreferResources       | Event:Maths                | <Resources><Resource Reference='X'/></Resources><Role>room</Role> | 1",
        "PreferResources       | Event:Art                  | <ResourceGroups><ResourceGroup Reference='Teachers'/></ResourceGroups><Role>teacher</Role> | 0",
        "PreferResources       | Event:Art                  | <Resources><Resource Reference='Bob'/></Resources><Role>teacher</Role> | 2",
        "SplitEvents           | Event:Maths                | <MinimumDuration>2</MinimumDuration><MaximumDuration>2</MaximumDuration><MinimumAmount>1</MinimumAmount><MaximumAmount>2</MaximumAmount> | 3",
        "SplitEvents           | Event:Sport                | <MinimumDuration>1</MinimumDuration><MaximumDuration>2</MaximumDuration><MinimumAmount>3</MinimumAmount><MaximumAmount>9</MaximumAmount> | 2",
        "DistributeSplitEvents | EventGroup:All             | <Duration>1</Duration><Minimum>0</Minimum><Maximum>1</Maximum>  | 1",
        "DistributeSplitEvents | EventGroup:All             | <Duration>2</Duration><Minimum>2</Minimum><Maximum>2</Maximum>  | 3",
        "AvoidSplitAssignments | EventGroup:MathsCourse     | <Role>room</Role>                                               | 1",
        "LinkEvents            | EventGroup:Free            | ''                                                              | 5",
        "LinkEvents            | EventGroup:MathsCourse     | ''                                                              | 0",
        "AvoidClashes          | Resource:K                 | ''                                                              | 1",
        "AvoidClashes          | ResourceGroup:Teachers     | ''                                                              | 1",
        "AvoidClashes          | Resource:Ann ResourceGroup:Teachers | ''                                                     | 2",
        "AvoidUnavailableTimes | Resource:Ann               | <Times><Time Reference='Mo2'/><Time Reference='Mo3'/><Time Reference='Tu1'/></Times> | 2",
        "AvoidUnavailableTimes | Resource:K                 | <TimeGroups><TimeGroup Reference='Mo'/></TimeGroups><Times><Time Reference='Mo2'/><Time Reference='Tu1'/></Times> | 5",
        "LimitIdleTimes        | Resource:K                 | MOTU<Minimum>0</Minimum><Maximum>0</Maximum>                    | 1",
        "LimitIdleTimes        | Resource:K                 | MOTU<Minimum>3</Minimum><Maximum>3</Maximum>                    | 2",
        "ClusterBusyTimes      | Resource:Ann               | MOTU<Minimum>2</Minimum><Maximum>2</Maximum>                    | 1",
        "ClusterBusyTimes      | Resource:K                 | MOTU<Minimum>0</Minimum><Maximum>1</Maximum>                    | 1",
        "LimitBusyTimes        | Resource:K                 | MOTU<Minimum>0</Minimum><Maximum>2</Maximum>                    | 3",
        "LimitBusyTimes        | Resource:Ann               | MOTU<Minimum>5</Minimum><Maximum>9</Maximum>                    | 1",
        "LimitWorkload         | Resource:Ann               | <Minimum>0</Minimum><Maximum>6</Maximum>                        | 1",
        "LimitWorkload         | Resource:Ann               | <Minimum>0</Minimum><Maximum>4</Maximum>                        | 3",
        "LimitWorkload         | Resource:Ann               | <Minimum>8</Minimum><Maximum>9</Maximum>                        | 2",
        "LimitWorkload         | Resource:K                 | <Minimum>0</Minimum><Maximum>10</Maximum>                       | 1"})
    void deviatesAsWorkedOutByHand(String type, String to, String more, long deviation) throws IOException, Unreadable {
        Evaluation evaluation = evaluation(LittleSchool.constraint(type, "Linear", applied(to), more.replace("MOTU", MO_TU)), LittleSchool.PLAN);
        assertThat(evaluation.infeasibility()).isEqualTo(deviation);
        assertThat(evaluation.objective()).isZero();
        List<Violation> violations = evaluation.outcomes().getFirst().violations();
        assertThat(violations.stream().mapToLong(Violation::deviation).sum()).isEqualTo(deviation);
        assertThat(violations).allSatisfy(each -> {
            assertThat(each.sentence().zh()).contains(each.point()).containsPattern("\\p{IsHan}");
            assertThat(each.sentence().en()).contains(each.point()).doesNotContainPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @CsvSource({"Art,Sport,3,9,2", "Art,Sport,0,0,1", "Art,Sport,1,1,0", "Sport,Art,0,9,6", "Maths,Art,5,9,0"})
    void ordersEventsByTheTimeBetweenThem(String first, String second, int minimum, int maximum, long deviation) throws IOException, Unreadable {
        String pair = "<EventPairs><EventPair><FirstEvent Reference='%s'/><SecondEvent Reference='%s'/><MinSeparation>%d</MinSeparation><MaxSeparation>%d</MaxSeparation></EventPair></EventPairs>".formatted(first, second, minimum, maximum);
        assertThat(evaluation(LittleSchool.constraint("OrderEvents", "Linear", pair, ""), LittleSchool.PLAN).infeasibility()).isEqualTo(deviation);
    }

    /// Three lessons of all start on Monday and two on Tuesday, one too many on each day; the class is busy two and one periods too long.
    @ParameterizedTest
    @CsvSource({"Linear,2,3", "Sum,2,3", "Quadratic,4,9", "SquareSum,4,9", "Step,1,1", "StepSum,1,1", "SumSquares,2,5", "SumSteps,2,2"})
    void everyEditionsCostFunctionsAreUnderstood(String function, long spread, long busy) throws IOException, Unreadable {
        String shares = "<TimeGroups><TimeGroup Reference='Mo'><Minimum>0</Minimum><Maximum>2</Maximum></TimeGroup><TimeGroup Reference='Tu'><Minimum>0</Minimum><Maximum>1</Maximum></TimeGroup></TimeGroups>";
        assertThat(evaluation(LittleSchool.constraint("SpreadEvents", function, applied("EventGroup:All"), shares), LittleSchool.PLAN).infeasibility()).isEqualTo(spread);
        assertThat(evaluation(LittleSchool.constraint("LimitBusyTimes", function, applied("Resource:K"), MO_TU + "<Minimum>0</Minimum><Maximum>2</Maximum>"), LittleSchool.PLAN).infeasibility()).isEqualTo(busy);
    }

    /// Maths and Art together on Monday's first periods, Art alone once more at Mo2: the class clashes once at Mo1 and twice at Mo2.
    @ParameterizedTest
    @CsvSource({"Linear,3", "Quadratic,9", "Step,1", "SumSquares,5", "SumSteps,2"})
    void clashesCountTimeByTimeInOldEditions(String function, long cost) throws IOException, Unreadable {
        String plan = """
            <Event Reference="Maths"><Time Reference="Mo1"/></Event>
            <Event Reference="Art"><Duration>2</Duration><Time Reference="Mo1"/></Event>
            <Event Reference="Art"><Duration>1</Duration><Time Reference="Mo2"/></Event>""";
        assertThat(evaluation(LittleSchool.constraint("AvoidClashes", function, applied("Resource:K"), ""), plan).infeasibility()).isEqualTo(cost);
    }

    @Test
    void whatIsWishedCountsTowardsTheObjectiveByItsWeight() throws IOException, Unreadable {
        String wished = LittleSchool.constraint("LinkEvents", "Quadratic", applied("EventGroup:Free"), "").replace("<Required>true", "<Required>false").replace("<Weight>1<", "<Weight>7<");
        Evaluation evaluation = evaluation(wished, LittleSchool.PLAN);
        assertThat(evaluation.infeasibility()).isZero();
        assertThat(evaluation.objective()).isEqualTo(7 * 25);
    }

    @Test
    void anEventThatASolutionLeavesOutIsOneLessonWithoutATime() throws IOException, Unreadable {
        assertThat(evaluation(LittleSchool.constraint("AssignTime", "Linear", applied("EventGroup:All"), ""), "").infeasibility()).isEqualTo(7);
    }
}
