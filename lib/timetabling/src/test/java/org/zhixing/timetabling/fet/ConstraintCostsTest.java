package org.zhixing.timetabling.fet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.search.Budget;
import org.zhixing.timetabling.search.Result;
import org.zhixing.timetabling.search.Search;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Each kind of constraint on its own, with what it costs counted by hand.
class ConstraintCostsTest {

    private static final String MORNINGS = "<Mode>Mornings_Afternoons</Mode>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BasicCompulsoryTime              |                                                          | 1 Mo 1, 2 Tu 1, 3 We 1, 4 Mo 2, 5 Mo 2, 6 Mo 1, 7 Tu 1            | 0
        BasicCompulsoryTime              |                                                          | 1 Mo 1, 2 Mo 1, 3 We 1, 4 Mo 2, 5 Mo 2, 6 Mo 1, 7 Tu 1            | 3
        BasicCompulsoryTime              |                                                          | 1 Mo 1, 2 Tu 1, 3 We 1, 4 Mo 4, 5 Mo 2, 6 Mo 1, 7 We 4            | 4
        BasicCompulsoryTime              |                                                          | 1 Mo 1, 2 Tu 1, 3 We 1, 4 Mo 2, 5 Mo 2, 6 Mo 1                    | 1
        BreakTimes                       | <Break_Time>Day=Mo;Hour=3;</Break_Time>                  | 4 Mo 2, 1 Mo 3, 2 Tu 3                                            | 2
        TeacherNotAvailableTimes         | Teacher=A;<Not_Available_Time>Day=Mo;Hour=3;</Not_Available_Time> | 4 Mo 2, 5 Mo 2, 1 Tu 3                                   | 1
        StudentsSetNotAvailableTimes     | Students=1;<Not_Available_Time>Day=Mo;Hour=3;</Not_Available_Time> | 1 Mo 3                                                  | 2
        StudentsSetNotAvailableTimes     | Students=1a;<Not_Available_Time>Day=Mo;Hour=3;</Not_Available_Time> | 1 Mo 3                                                 | 1
        ActivityPreferredStartingTime    | Activity_Id=4;Preferred_Day=Mo;Preferred_Hour=2;         | 4 Mo 2                                                            | 0
        ActivityPreferredStartingTime    | Activity_Id=4;Preferred_Day=Mo;Preferred_Hour=2;         | 4 Mo 3                                                            | 1
        ActivityPreferredStartingTime    | Activity_Id=4;Preferred_Day=Mo;Preferred_Hour=;          | 4 Mo 3                                                            | 0
        ActivityPreferredStartingTimes   | Activity_Id=1;<Preferred_Starting_Time>Preferred_Starting_Day=Mo;Preferred_Starting_Hour=1;</Preferred_Starting_Time> | 1 Mo 2   | 1
        ActivitiesPreferredStartingTimes | Teacher_Name=A;Students_Name=1a;Subject_Name=;Activity_Tag_Name=;Duration=2;<Preferred_Starting_Time>Preferred_Starting_Day=Mo;Preferred_Starting_Hour=1;</Preferred_Starting_Time> | 1 Mo 2, 4 Mo 3, 5 Mo 3 | 1
        SubactivitiesPreferredStartingTimes | Component_Number=2;Subject_Name=M;<Preferred_Starting_Time>Preferred_Starting_Day=Mo;Preferred_Starting_Hour=1;</Preferred_Starting_Time> | 1 Mo 2, 2 Mo 3, 3 Mo 4 | 1
        ActivityPreferredTimeSlots       | Activity_Id=4;<Preferred_Time_Slot>Preferred_Day=Mo;Preferred_Hour=1;</Preferred_Time_Slot> | 4 Mo 1                         | 1
        ActivitiesPreferredTimeSlots     | Activity_Tag_Name=T;<Preferred_Time_Slot>Preferred_Day=Mo;Preferred_Hour=1;</Preferred_Time_Slot> | 1 Mo 1, 2 Mo 2, 3 Mo 3   | 2
        ActivityPreferredDay             | Activity_Id=1;Preferred_Day=Tu;                          | 1 Mo 1                                                            | 1
        MinDaysBetweenActivities         | Consecutive_If_Same_Day=true;Activity_Id=1;Activity_Id=2;Activity_Id=3;MinDays=2; | 1 Mo 1, 2 Tu 1, 3 We 1                   | 2
        MinDaysBetweenActivities         | Consecutive_If_Same_Day=true;Activity_Id=1;Activity_Id=2;Activity_Id=3;MinDays=1; | 1 Mo 1, 2 Mo 2, 3 We 1                   | 1
        MaxDaysBetweenActivities         | Activity_Id=1;Activity_Id=2;MaxDays=1;                   | 1 Mo 1, 2 We 2                                                    | 1
        MinGapsBetweenActivities         | Activity_Id=1;Activity_Id=2;Activity_Id=3;MinGaps=2;     | 1 Mo 1, 2 Mo 3, 3 Tu 1                                            | 1
        ActivitiesSameStartingTime       | Activity_Id=4;Activity_Id=5;Activity_Id=6;               | 4 Mo 1, 5 Mo 1, 6 Mo 2                                            | 1
        ActivitiesSameStartingDay        | Activity_Id=4;Activity_Id=5;                             | 4 Mo 1, 5 Mo 3                                                    | 0
        ActivitiesSameStartingHour       | Activity_Id=4;Activity_Id=5;                             | 4 Mo 1, 5 Tu 1                                                    | 0
        ActivitiesSameStartingHour       | Activity_Id=4;Activity_Id=5;                             | 4 Mo 1, 5 Mo 3                                                    | 1
        ActivitiesNotOverlapping         | Activity_Id=4;Activity_Id=5;                             | 4 Mo 1, 5 Mo 2                                                    | 1
        ActivityTagsNotOverlapping       | Activity_Tag=T;Activity_Tag=U;                           | 1 Mo 1, 5 Mo 1, 7 Mo 2                                            | 1
        ActivityEndsStudentsDay          | Activity_Id=4;                                           | 4 Mo 1, 1 Mo 4                                                    | 1
        ActivityEndsStudentsDay          | Activity_Id=4;                                           | 4 Mo 2, 1 Mo 1                                                    | 0
        ActivitiesEndStudentsDay         | Subject_Name=P;                                          | 4 Mo 2, 5 Mo 1, 1 Mo 4                                            | 2
        TwoActivitiesConsecutive         | First_Activity_Id=4;Second_Activity_Id=6;                | 4 Mo 1, 6 Mo 3                                                    | 0
        TwoActivitiesConsecutive         | First_Activity_Id=4;Second_Activity_Id=6;                | 4 Mo 2, 6 Mo 1                                                    | 1
        TwoActivitiesGrouped             | First_Activity_Id=4;Second_Activity_Id=6;                | 4 Mo 2, 6 Mo 1                                                    | 0
        TwoActivitiesGrouped             | First_Activity_Id=1;Second_Activity_Id=2;                | 1 Mo 1, 2 Mo 3                                                    | 1
        ThreeActivitiesGrouped           | First_Activity_Id=1;Second_Activity_Id=2;Third_Activity_Id=3; | 1 Mo 3, 2 Mo 2, 3 Mo 1                                       | 0
        ThreeActivitiesGrouped           | First_Activity_Id=1;Second_Activity_Id=2;Third_Activity_Id=3; | 1 Mo 4, 2 Mo 2, 3 Mo 1                                       | 1
        TwoActivitiesOrdered             | First_Activity_Id=1;Second_Activity_Id=2;                | 1 Tu 1, 2 Mo 4                                                    | 2
        TwoActivitiesOrderedIfSameDay    | First_Activity_Id=1;Second_Activity_Id=2;                | 1 Mo 3, 2 Mo 1                                                    | 1
        TwoActivitiesOrderedIfSameDay    | First_Activity_Id=1;Second_Activity_Id=2;                | 1 Tu 3, 2 Mo 1                                                    | 0
        TeachersMaxGapsPerWeek           | Max_Gaps=1;                                              | 1 Mo 1, 2 Mo 4, 3 Tu 1, 4 Tu 3                                    | 2
        TeacherMaxGapsPerDay             | Teacher_Name=A;Max_Gaps=1;                               | 1 Mo 1, 2 Mo 4, 3 Tu 1, 4 Tu 3                                    | 1
        StudentsMaxGapsPerWeek           | Max_Gaps=0;                                              | 6 Mo 1, 7 Mo 3                                                    | 1
        StudentsEarlyMaxBeginningsAtSecondHour | Max_Beginnings_At_Second_Hour=1;                   | 6 Mo 2, 7 Tu 2                                                    | 1
        StudentsEarlyMaxBeginningsAtSecondHour | Max_Beginnings_At_Second_Hour=1;                   | 6 Mo 4                                                            | 2
        TeachersMaxHoursDaily            | Maximum_Hours_Daily=2;                                   | 1 Mo 1, 4 Mo 2                                                    | 1
        TeacherMinHoursDaily             | Teacher_Name=A;Minimum_Hours_Daily=2;Allow_Empty_Days=true;  | 1 Mo 1                                                        | 1
        StudentsSetMinHoursDaily         | Students=2;Minimum_Hours_Daily=2;Allow_Empty_Days=false;     | 6 Mo 1                                                        | 3
        TeachersMaxHoursContinuously     | Maximum_Hours_Continuously=2;                            | 1 Mo 1, 4 Mo 2                                                    | 1
        StudentsActivityTagMaxHoursContinuously | Activity_Tag=T;Maximum_Hours_Continuously=1;      | 1 Mo 1, 2 Mo 2, 4 Mo 3                                            | 1
        TeacherActivityTagMaxHoursDaily  | Teacher_Name=A;Activity_Tag_Name=T;Maximum_Hours_Daily=1; | 1 Mo 1, 2 Mo 3, 4 Tu 1                                           | 1
        TeacherMaxDaysPerWeek            | Teacher_Name=A;Max_Days_Per_Week=1;                      | 1 Mo 1, 2 Tu 3, 5 We 1                                            | 1
        TeacherMinDaysPerWeek            | Teacher_Name=A;Minimum_Days_Per_Week=2;                  | 1 Mo 1, 2 Mo 3                                                    | 1
        TeacherIntervalMaxDaysPerWeek    | Teacher_Name=A;Interval_Start_Hour=3;Interval_End_Hour=;Max_Days_Per_Week=1; | 1 Mo 3, 2 Tu 4, 3 We 1                        | 1
        StudentsMaxSpanPerDay            | Max_Span=2;                                              | 6 Mo 1, 7 Mo 4                                                    | 2
        TeachersMaxSpanPerDay            | Max_Span=2;Allow_One_Day_Exception_of_Plus_One=true;     | 1 Mo 1, 2 Mo 3                                                    | 0
        TeacherMinRestingHours           | Teacher_Name=A;Minimum_Resting_Hours=2;Circular=false;   | 1 Mo 4, 2 Tu 1                                                    | 2
        StudentsMinGapsBetweenOrderedPairOfActivityTags | First_Activity_Tag=U;Second_Activity_Tag=T;MinGaps=1; | 5 Mo 1, 1 Mo 3, 2 Tu 1                                 | 1
        ActivitiesOccupyMaxTimeSlotsFromSelection | Activity_Id=1;Activity_Id=5;<Selected_Time_Slot>Selected_Day=Mo;Selected_Hour=1;</Selected_Time_Slot><Selected_Time_Slot>Selected_Day=Mo;Selected_Hour=2;</Selected_Time_Slot>Max_Number_of_Occupied_Time_Slots=1; | 1 Mo 1, 5 Mo 2 | 1
        ActivitiesOccupyMinTimeSlotsFromSelection | Activity_Id=1;Activity_Id=5;<Selected_Time_Slot>Selected_Day=Mo;Selected_Hour=1;</Selected_Time_Slot>Min_Number_of_Occupied_Time_Slots=1; | 1 Tu 1, 5 Mo 2 | 1
        ActivitiesMaxSimultaneousInSelectedTimeSlots | Activity_Id=1;Activity_Id=5;Activity_Id=6;<Selected_Time_Slot>Selected_Day=Mo;Selected_Hour=1;</Selected_Time_Slot>Max_Number_of_Simultaneous_Activities=1; | 1 Mo 1, 5 Mo 1, 6 Mo 1 | 2
        ActivitiesMinSimultaneousInSelectedTimeSlots | Activity_Id=1;Activity_Id=5;<Selected_Time_Slot>Selected_Day=Mo;Selected_Hour=1;</Selected_Time_Slot><Selected_Time_Slot>Selected_Day=Mo;Selected_Hour=4;</Selected_Time_Slot>Min_Number_of_Simultaneous_Activities=2;Allow_Empty_Slots=true; | 1 Mo 1, 5 Mo 2 | 1
        MaxTotalActivitiesFromSetInSelectedTimeSlots | Activity_Id=1;Activity_Id=5;<Selected_Time_Slot>Selected_Day=Mo;Selected_Hour=2;</Selected_Time_Slot>Max_Total_Number_of_Activities=0; | 1 Mo 1, 5 Mo 1 | 1
        """)
    void timesCostWhatFetCounts(String name, String inside, String places, long cost) throws IOException, Unreadable {
        Evaluation evaluation = LittleFet.evaluated(LittleFet.xml(LittleFet.constraint(name, inside == null ? "" : inside)), places);
        assertThat(evaluation.infeasibility()).isEqualTo(cost);
        assertThat(evaluation.outcomes().stream().flatMap(each -> each.violations().stream())).allSatisfy(each -> assertThat(each.sentence().zh()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BasicCompulsorySpace             |                                                   | 4 Mo 1 R1, 6 Mo 2 R1  | 1
        RoomNotAvailableTimes            | Room=R1;<Not_Available_Time>Day=Mo;Hour=2;</Not_Available_Time> | 4 Mo 1 R1  | 1
        ActivityPreferredRoom            | Activity_Id=4;Room=R2;                            | 4 Mo 1 R1             | 2
        ActivityPreferredRooms           | Activity_Id=4;Preferred_Room=R2;Preferred_Room=R1; | 4 Mo 1 R1            | 0
        SubjectPreferredRoom             | Subject=S;Room=R2;                                | 6 Mo 1 R1, 7 Tu 1 R2  | 1
        ActivityTagPreferredRooms        | Activity_Tag=T;Preferred_Room=R2;                 | 1 Mo 1 R1, 2 Tu 1 R2, 3 We 1 R2 | 1
        SubjectActivityTagPreferredRoom  | Subject=S;Activity_Tag=U;Room=R2;                 | 6 Mo 1, 7 Tu 1 R1     | 1
        StudentsSetHomeRoom              | Students=1a;Room=R2;                              | 4 Mo 1 R1             | 2
        TeacherHomeRoom                  | Teacher=B;Room=R2;                                | 5 Mo 1 R2, 6 Mo 1     | 1
        TeacherMaxBuildingChangesPerDay  | Teacher=B;Max_Building_Changes_Per_Day=0;         | 5 Mo 1 R1, 6 Mo 4 R2  | 1
        TeacherMaxBuildingChangesPerWeek | Teacher=B;Max_Building_Changes_Per_Week=0;        | 5 Mo 1 R1, 6 Tu 4 R2  | 0
        TeacherMinGapsBetweenBuildingChanges | Teacher=B;Min_Gaps_Between_Building_Changes=2; | 5 Mo 1 R1, 6 Mo 4 R2 | 1
        TeacherMinGapsBetweenBuildingChanges | Teacher=B;Min_Gaps_Between_Building_Changes=2; | 5 Mo 1 R2, 6 Mo 4 R3 | 0
        TeachersMaxRoomChangesPerDay     | Max_Room_Changes_Per_Day=0;                       | 5 Mo 1 R2, 6 Mo 4 R3  | 1
        TeacherRoomNotAvailableTimes     | Teacher=B;Room=R1;<Not_Available_Time>Day=Mo;Hour=2;</Not_Available_Time> | 5 Mo 1 R1, 6 Mo 3 R1 | 1
        ActivitiesOccupyMaxDifferentRooms | Activity_Id=4;Activity_Id=5;Activity_Id=6;Max_Number_of_Different_Rooms=1; | 4 Mo 1 R1, 5 Mo 1 R2, 6 Mo 3 R2 | 1
        ActivitiesSameRoomIfConsecutive  | Activity_Id=5;Activity_Id=6;                      | 5 Mo 1 R1, 6 Mo 3 R2  | 1
        """)
    void roomsCostWhatFetCounts(String name, String inside, String places, long cost) throws IOException, Unreadable {
        String any = LittleFet.constraint("SubjectPreferredRooms", "0.01", "Subject=P;Preferred_Room=R1;Preferred_Room=R2;Preferred_Room=R3;") + LittleFet.constraint("SubjectPreferredRooms", "0.01", "Subject=S;Preferred_Room=R1;Preferred_Room=R2;Preferred_Room=R3;");
        boolean gives = name.contains("Preferred") || name.contains("Home");
        Evaluation evaluation = LittleFet.evaluated(LittleFet.xml(gives ? "" : any, LittleFet.constraint(name, inside == null ? "" : inside)), places);
        assertThat(evaluation.outcomes().stream().filter(each -> each.demand().terms().name().equals(name)).filter(each -> each.demand().terms().required()).mapToLong(each -> each.cost()).sum()).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TeacherMaxRealDaysPerWeek        | Teacher_Name=A;Max_Days_Per_Week=1;                | 1 Mo 1, 2 Tu 1           | 0
        TeacherMaxHoursDailyRealDays     | Teacher_Name=A;Maximum_Hours_Daily=2;              | 1 Mo 1, 2 Tu 1, 3 Tu 3   | 1
        TeacherMaxGapsPerRealDay         | Teacher_Name=A;Max_Gaps=3;                         | 1 Mo 4, 2 Tu 4           | 0
        TeacherMaxGapsPerRealDay         | Teacher_Name=A;Max_Gaps=3;                         | 1 Mo 3, 2 Tu 4           | 1
        TeachersMaxZeroGapsPerAfternoon  |                                                    | 1 Mo 1, 2 Mo 4, 3 Tu 1, 4 Tu 3 | 1
        TeacherMaxAfternoonsPerWeek      | Teacher_Name=A;Max_Afternoons_Per_Week=0;          | 1 Mo 1, 2 Tu 4           | 1
        StudentsMaxMorningsPerWeek       | Max_Mornings_Per_Week=1;                           | 6 Mo 1, 7 We 4           | 1
        StudentsMinHoursPerMorning       | Minimum_Hours_Per_Morning=2;Allow_Empty_Mornings=true; | 6 Mo 1, 7 Tu 4       | 1
        TeachersMinRestingHoursBetweenMorningAndAfternoon | Minimum_Resting_Hours=1;          | 1 Mo 4, 2 Tu 1           | 1
        MinDaysBetweenActivities         | Consecutive_If_Same_Day=false;Activity_Id=1;Activity_Id=2;MinDays=1; | 1 Mo 4, 2 Tu 1 | 1
        """)
    void halfDaysMakeWholeOnes(String name, String inside, String places, long cost) throws IOException, Unreadable {
        assertThat(LittleFet.evaluated(LittleFet.xmlHeaded(MORNINGS, LittleFet.constraint(name, inside == null ? "" : inside)), places).infeasibility()).isEqualTo(cost);
    }

    @Test
    void aTeacherOfOneHalfOfTheDayHasItsExceptions() throws IOException, Unreadable {
        String exclusive = LittleFet.xmlHeaded(MORNINGS).replace("<Name>A</Name></Teacher>", "<Name>A</Name><Mornings_Afternoons_Behavior>Exclusive</Mornings_Afternoons_Behavior></Teacher>");
        assertThat(LittleFet.evaluated(exclusive, "1 Mo 1, 2 Tu 1").infeasibility()).isEqualTo(1);
        assertThat(LittleFet.evaluated(exclusive.replace("Exclusive", "One day exception"), "1 Mo 1, 2 Tu 1").infeasibility()).isZero();
    }

    @Test
    void aWeightBelowAHundredIsAWish() throws IOException, Unreadable {
        Evaluation evaluation = LittleFet.evaluated(LittleFet.xml(LittleFet.constraint("MinDaysBetweenActivities", "95.5", "Consecutive_If_Same_Day=true;Activity_Id=1;Activity_Id=2;MinDays=1;")), "1 Mo 1, 2 Mo 2");
        assertThat(evaluation.infeasibility()).isZero();
        assertThat(evaluation.objective()).isEqualTo(9550);
    }

    @Test
    void onOneDayActivitiesFollowEachOtherEvenWhereThatIsOnlyAWish() throws IOException, Unreadable {
        Evaluation evaluation = LittleFet.evaluated(LittleFet.xml(LittleFet.constraint("MinDaysBetweenActivities", "95", "Consecutive_If_Same_Day=true;Activity_Id=1;Activity_Id=2;MinDays=1;")), "1 Mo 1, 2 Mo 3");
        assertThat(evaluation.infeasibility()).isEqualTo(1);
    }

    @Test
    void breaksAndAbsencesAreNoGaps() throws IOException, Unreadable {
        String gaps = LittleFet.constraint("TeachersMaxGapsPerWeek", "Max_Gaps=0;");
        String pause = LittleFet.constraint("BreakTimes", "<Break_Time>Day=Mo;Hour=2;</Break_Time>");
        String absence = LittleFet.constraint("TeacherNotAvailableTimes", "Teacher=A;<Not_Available_Time>Day=Mo;Hour=3;</Not_Available_Time>");
        assertThat(LittleFet.evaluated(LittleFet.xml(gaps, pause, absence), "1 Mo 1, 2 Mo 4").infeasibility()).isZero();
        assertThat(LittleFet.evaluated(LittleFet.xml(gaps, pause), "1 Mo 1, 2 Mo 4").infeasibility()).isEqualTo(1);
    }

    @Test
    void aRoomThatIsTooSmallIsNoChoice() throws IOException, Unreadable {
        String rooms = LittleFet.constraint("ActivityPreferredRooms", "Activity_Id=6;Preferred_Room=R1;Preferred_Room=R3;");
        assertThat(LittleFet.evaluated(LittleFet.xml(rooms), "6 Mo 1 R1").infeasibility()).isZero();
        assertThat(LittleFet.evaluated(LittleFet.xml(rooms), "6 Mo 1 R3").infeasibility()).isEqualTo(1);
    }

    @Test
    void aVirtualRoomThatMustBeIsNeededWhateverElseIsWished() throws IOException, Unreadable {
        String set = "<Set_of_Real_Rooms><Number_of_Real_Rooms>2</Number_of_Real_Rooms><Real_Room>R1</Real_Room><Real_Room>R2</Real_Room></Set_of_Real_Rooms>";
        String xml = LittleFet.xml(LittleFet.constraint("ActivityPreferredRoom", "Activity_Id=6;Room=V;"), LittleFet.constraint("SubjectPreferredRoom", "90", "Subject=S;Room=R3;"))
            .replace("</Rooms_List>", "<Room><Name>V</Name><Capacity>30000</Capacity><Virtual>true</Virtual><Number_of_Sets_of_Real_Rooms>2</Number_of_Sets_of_Real_Rooms>" + set + set + "</Room></Rooms_List>");
        FetSchool school = LittleFet.read(xml).school("little");
        assertThat(school.unsupported()).isEmpty();
        Result result = new Search(school.problem(), 1, 1).solve(new Budget.Moves(5_000));
        assertThat(result.evaluation().infeasibility()).isZero();
        List<Integer> who = result.plan().lessons().get(5).resources();
        assertThat(who.subList(who.size() - 2, who.size()).stream().map(each -> school.problem().resources().get(each).name())).containsExactlyInAnyOrder("R1", "R2");
    }

    @Test
    void termsAreDaysInARow() throws IOException, Unreadable {
        String head = "<Mode>Terms</Mode><Number_of_Terms>3</Number_of_Terms><Number_of_Days_Per_Term>1</Number_of_Days_Per_Term>";
        String few = LittleFet.constraint("ActivitiesMaxInATerm", "Activity_Id=1;Activity_Id=2;Activity_Id=3;Max_Number_of_Activities_in_A_Term=1;");
        assertThat(LittleFet.evaluated(LittleFet.xmlHeaded(head, few), "1 Mo 1, 2 Mo 2, 3 Tu 1").infeasibility()).isEqualTo(1);
        String terms = LittleFet.constraint("ActivitiesOccupyMaxTerms", "Activity_Id=1;Activity_Id=2;Activity_Id=3;Max_Number_of_Occupied_Terms=1;");
        assertThat(LittleFet.evaluated(LittleFet.xmlHeaded(head, terms), "1 Mo 1, 2 Mo 2, 3 Tu 1").infeasibility()).isEqualTo(1);
    }
}
