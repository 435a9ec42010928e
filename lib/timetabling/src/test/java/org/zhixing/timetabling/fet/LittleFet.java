package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A school of FET with three days of four hours: teachers A and B, a year 1 of two halves and a year 2, seven activities.
///
/// | id | teacher | subject | students | hours | tag |
/// |---|---|---|---|---|---|
/// | 1, 2, 3 | A | M | 1 | 1 | T |
/// | 4 | A | P | 1a | 2 | |
/// | 5 | B | P | 1b | 2 | U |
/// | 6 | B | S | 2 | 1 | |
/// | 7 | – | S | 2 | 1 | U |
final class LittleFet {

    private LittleFet() {}

    static String xml(String... constraints) {
        return xmlHeaded("", constraints);
    }

    static String xmlHeaded(String head, String... constraints) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <fet version="6.8.5">
            %s
            <Institution_Name>小学校</Institution_Name>
            <Days_List><Number_of_Days>3</Number_of_Days><Day><Name>Mo</Name></Day><Day><Name>Tu</Name></Day><Day><Name>We</Name></Day></Days_List>
            <Hours_List><Number_of_Hours>4</Number_of_Hours><Hour><Name>1</Name></Hour><Hour><Name>2</Name></Hour><Hour><Name>3</Name></Hour><Hour><Name>4</Name></Hour></Hours_List>
            <Subjects_List><Subject><Name>M</Name></Subject><Subject><Name>P</Name></Subject><Subject><Name>S</Name></Subject></Subjects_List>
            <Activity_Tags_List><Activity_Tag><Name>T</Name></Activity_Tag><Activity_Tag><Name>U</Name></Activity_Tag></Activity_Tags_List>
            <Teachers_List><Teacher><Name>A</Name></Teacher><Teacher><Name>B</Name></Teacher></Teachers_List>
            <Students_List>
            <Year><Name>1</Name><Number_of_Students>30</Number_of_Students>
              <Group><Name>1a</Name><Number_of_Students>15</Number_of_Students></Group><Group><Name>1b</Name><Number_of_Students>15</Number_of_Students></Group></Year>
            <Year><Name>2</Name><Number_of_Students>20</Number_of_Students></Year>
            </Students_List>
            <Activities_List>
            %s%s%s%s%s%s%s
            </Activities_List>
            <Buildings_List><Building><Name>North</Name></Building><Building><Name>South</Name></Building></Buildings_List>
            <Rooms_List>
            <Room><Name>R1</Name><Building>North</Building><Capacity>40</Capacity></Room>
            <Room><Name>R2</Name><Building>South</Building><Capacity>40</Capacity></Room>
            <Room><Name>R3</Name><Building>South</Building><Capacity>10</Capacity></Room>
            </Rooms_List>
            <Time_Constraints_List>%s</Time_Constraints_List>
            <Space_Constraints_List>%s</Space_Constraints_List>
            </fet>
            """.formatted(head, activity(1, "A", "M", "1", 1, 3, 1, "T"), activity(2, "A", "M", "1", 1, 3, 1, "T"), activity(3, "A", "M", "1", 1, 3, 1, "T"),
            activity(4, "A", "P", "1a", 2, 2, 0, ""), activity(5, "B", "P", "1b", 2, 2, 0, "U"), activity(6, "B", "S", "2", 1, 1, 0, ""), activity(7, "", "S", "2", 1, 1, 0, "U"),
            Arrays.stream(constraints).filter(each -> !inSpace(each)).collect(Collectors.joining()), Arrays.stream(constraints).filter(LittleFet::inSpace).collect(Collectors.joining()));
    }

    private static boolean inSpace(String constraint) {
        return constraint.contains("Room") || constraint.contains("Building") || constraint.contains("Space");
    }

    private static String activity(int id, String teacher, String subject, String students, int duration, int total, int group, String tag) {
        return "<Activity>" + (teacher.isEmpty() ? "" : "<Teacher>" + teacher + "</Teacher>") + "<Subject>" + subject + "</Subject>" + (tag.isEmpty() ? "" : "<Activity_Tag>" + tag + "</Activity_Tag>")
            + "<Students>" + students + "</Students><Duration>" + duration + "</Duration><Total_Duration>" + total + "</Total_Duration><Id>" + id + "</Id><Activity_Group_Id>" + group
            + "</Activity_Group_Id><Active>true</Active><Comments></Comments></Activity>\n";
    }

    /// A constraint with what stands in it, required.
    static String constraint(String name, String inside) {
        return constraint(name, "100", inside);
    }

    static String constraint(String name, String weight, String inside) {
        return "<Constraint" + name + "><Weight_Percentage>" + weight + "</Weight_Percentage>" + inside.replaceAll("([A-Za-z_0-9]+)=([^;]*);", "<$1>$2</$1>") + "<Active>true</Active><Comments></Comments></Constraint" + name + ">";
    }

    static FetFile read(String xml) throws IOException, Unreadable {
        return Fet.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /// What a plan costs. A place in the plan is an id, a day, an hour and perhaps a room: `1 Mo 2 R1, 4 Tu 1`.
    static Evaluation evaluated(String xml, String places) throws IOException, Unreadable {
        String activities = Arrays.stream(places.split(", ")).map(each -> each.split(" ")).map(each -> "<Activity><Id>" + each[0] + "</Id><Day>" + each[1] + "</Day><Hour>" + each[2] + "</Hour><Room>"
            + (each.length > 3 ? each[3] : "") + "</Room></Activity>").collect(Collectors.joining("", "<Activities_Timetable>", "</Activities_Timetable>"));
        FetSchool school = read(xml).school("little");
        return Evaluation.of(school.problem(), Fet.readResult(new ByteArrayInputStream(activities.getBytes(StandardCharsets.UTF_8))).plan(school.problem()));
    }
}
