package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A school of two days of four periods, two teachers, one class and two rooms, with a plan that is far from perfect:
///
/// | | Mo1 | Mo2 | Mo3 | Mo4 | Tu1 | Tu2 | Tu3 | Tu4 | no time |
/// |---|---|---|---|---|---|---|---|---|---|
/// | Maths (4) | 2 periods, room X | 1 period, room Y | | | | | | | 1 period, no room |
/// | Art (3) | | | 2 periods, Ann teaches | | 1 period, nobody teaches | | | | |
/// | Sport (2), given | | | | | | | 2 periods | | |
///
/// The class has all three, Ann has Maths, Bob has Sport. Maths counts for a workload of 6, teaching Art for 1.
public final class LittleSchool {

    private static final String INSTANCE = """
        <Instance Id="Little"><MetaData><Name>Little school</Name><Remarks>A &lt; B &amp; "C"</Remarks></MetaData>
        <Times>
          <TimeGroups><Week Id="W1"/><Day Id="Mo"><Name>Monday</Name></Day><Day Id="Tu"><Name>Tuesday</Name></Day><TimeGroup Id="Early" Color="red"><Name>early</Name></TimeGroup></TimeGroups>
          %s
        </Times>
        <Resources>
          <ResourceTypes><ResourceType Id="Teacher"/><ResourceType Id="Class"/><ResourceType Id="Room"/></ResourceTypes>
          <ResourceGroups><ResourceGroup Id="Teachers"><ResourceType Reference="Teacher"/></ResourceGroup></ResourceGroups>
          <Resource Id="Ann"><Name>Ann</Name><ResourceType Reference="Teacher"/><ResourceGroups><ResourceGroup Reference="Teachers"/></ResourceGroups></Resource>
          <Resource Id="Bob"><Name>Bob</Name><ResourceType Reference="Teacher"/><ResourceGroups><ResourceGroup Reference="Teachers"/></ResourceGroups></Resource>
          <Resource Id="K"><Name>Class K</Name><ResourceType Reference="Class"/></Resource>
          <Resource Id="X"><ResourceType Reference="Room"/></Resource>
          <Resource Id="Y"><ResourceType Reference="Room"/></Resource>
        </Resources>
        <Events>
          <EventGroups><Course Id="MathsCourse"><Name>Maths course</Name></Course><EventGroup Id="All"/><EventGroup Id="Free"/></EventGroups>
          <Event Id="Maths"><Name>Maths</Name><Duration>4</Duration><Workload>6</Workload><Course Reference="MathsCourse"/>
            <Resources><Resource Reference="K"/><Resource Reference="Ann"/><Resource><Role>room</Role><ResourceType Reference="Room"/></Resource></Resources>
            <EventGroups><EventGroup Reference="All"/><EventGroup Reference="Free"/><EventGroup Reference="MathsCourse"/></EventGroups></Event>
          <Event Id="Art"><Name>Art</Name><Duration>3</Duration>
            <Resources><Resource Reference="K"/><Resource><Role> teacher </Role><ResourceType Reference="Teacher"/><Workload>1</Workload></Resource></Resources>
            <EventGroups><EventGroup Reference="All"/><EventGroup Reference="Free"/></EventGroups></Event>
          <Event Id="Sport"><Name>Sport</Name><Duration>2</Duration><Time Reference="Tu3"/>
            <Resources><Resource Reference="K"/><Resource Reference="Bob"><Role>coach</Role></Resource></Resources>
            <EventGroups><EventGroup Reference="All"/></EventGroups></Event>
        </Events>
        <Constraints>%s</Constraints></Instance>
        """;

    public static final String PLAN = """
        <Event Reference="Maths"><Duration>2</Duration><Time Reference="Mo1"/><Resources><Resource Reference="X"><Role>room</Role></Resource></Resources></Event>
        <Event Reference="Maths"><Duration>1</Duration><Time Reference="Mo2"/><Resources><Resource Reference="Y"><Role>room</Role></Resource></Resources></Event>
        <Event Reference="Maths"><Duration>1</Duration></Event>
        <Event Reference="Art"><Duration>2</Duration><Time Reference="Mo3"/><Resources><Resource Reference="Ann"><Role>teacher</Role></Resource></Resources></Event>
        <Event Reference="Art"><Duration>1</Duration><Time Reference="Tu1"/></Event>
        """;

    private LittleSchool() {}

    /// The archive of the school with these constraints and of one solution with these lessons.
    public static String xml(String constraints, String plan) {
        StringBuilder times = new StringBuilder();
        for (String day : new String[] {"Mo", "Tu"}) {
            for (int period = 1; period <= 4; period++) {
                times.append("<Time Id=\"").append(day).append(period).append("\"><Day Reference=\"").append(day).append("\"/>")
                    .append(period == 1 ? "<TimeGroups><TimeGroup Reference=\"Early\"/></TimeGroups>" : "").append("</Time>\n");
            }
        }
        return "<HighSchoolTimetableArchive Id=\"a\"><Instances>" + INSTANCE.formatted(times, constraints) + "</Instances><SolutionGroups><SolutionGroup Id=\"g\"><Solution Reference=\"Little\"><Events>"
            + plan + "</Events><Report><InfeasibilityValue>1</InfeasibilityValue></Report></Solution></SolutionGroup></SolutionGroups></HighSchoolTimetableArchive>";
    }

    /// A constraint that must be met, with a weight of 1.
    public static String constraint(String type, String function, String appliesTo, String more) {
        return "<" + type + "Constraint Id=\"c\"><Name>c</Name><Required>true</Required><Weight>1</Weight><CostFunction>" + function + "</CostFunction><AppliesTo>" + appliesTo + "</AppliesTo>" + more + "</" + type + "Constraint>";
    }

    public static Archive read(String xml) throws IOException, Unreadable {
        return Xhstt.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
