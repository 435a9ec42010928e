package org.zhixing.timetabling.school;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.fet.Fet;
import org.zhixing.timetabling.fet.FetFile;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.school.Rule.Period;
import org.zhixing.timetabling.xml.Element;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A school in FET's form. People and rooms are called by their ids, which are unique. FET knows no odd and even weeks, and insists on most limits:
/// where a school only wishes what FET can only insist on, it stays unsaid.
final class FetWriting {

    private static final String MUST = "100";

    /// FET's wishes end below what it insists on.
    private static final BigDecimal STRONGEST_WISH = BigDecimal.valueOf(95);

    private final School school;
    private final Grid grid;
    private final Names names;
    private final int strongest;
    private final Map<String, List<Integer>> ids = new HashMap<>();
    private final List<Element> activities = new ArrayList<>();
    private final List<Element> time = new ArrayList<>();
    private final List<Element> space = new ArrayList<>();
    private final List<Sentence> unsaid = new ArrayList<>();

    FetWriting(School school) {
        this.school = school;
        this.grid = school.grid();
        this.names = new Names(school);
        this.strongest = school.rules().stream().map(Rule::strength).filter(each -> !each.required()).mapToInt(Strength::weight).max().orElse(1);
    }

    Leaving leaving() {
        time.add(constraint("BasicCompulsoryTime", MUST));
        space.add(constraint("BasicCompulsorySpace", MUST));
        school.tasks().forEach(this::task);
        school.rules().forEach(this::rule);
        Set<String> subjects = new LinkedHashSet<>(school.tasks().stream().map(Task::name).toList());
        List<Element> parts = List.of(Fet.element("Institution_Name", school.id()), list("Days", "Day", grid.days()), list("Hours", "Hour", grid.periods()), list("Subjects", "Subject", List.copyOf(subjects)),
            list("Teachers", "Teacher", school.teachers().stream().map(Teacher::id).toList()), Fet.element("Students_List", school.classes().stream().map(FetWriting::year).toList()), Fet.element("Activities_List", List.copyOf(activities)),
            Fet.element("Rooms_List", school.rooms().stream().map(room -> Fet.element("Room", List.of(Fet.element("Name", room.id()), Fet.element("Capacity", String.valueOf(room.workstations()))))).toList()),
            Fet.element("Time_Constraints_List", List.copyOf(time)), Fet.element("Space_Constraints_List", List.copyOf(space)));
        return new Leaving(new FetFile(new Element("fet", Map.of("version", "6.8.5"), parts, "", 0)), List.copyOf(unsaid));
    }

    private static Element list(String list, String item, List<String> members) {
        return Fet.element(list + "_List", Stream.concat(Stream.of("Days", "Hours").filter(list::equals).map(counted -> Fet.element("Number_of_" + counted, String.valueOf(members.size()))),
            members.stream().map(each -> Fet.element(item, List.of(Fet.element("Name", each))))).toList());
    }

    private static Element year(SchoolClass it) {
        Stream<Element> groups = it.groups().stream().map(group -> Fet.element("Group", List.of(Fet.element("Name", group.id()), Fet.element("Number_of_Students", "0"))));
        return Fet.element("Year", Stream.concat(Stream.of(Fet.element("Name", it.id()), Fet.element("Number_of_Students", "0")), groups).toList());
    }

    private void task(Task task) {
        int total = task.blocks().stream().mapToInt(each -> each).sum();
        int first = activities.size() + 1;
        List<Integer> made = new ArrayList<>();
        for (int block = 0; block < task.blocks().size(); block++) {
            int id = first + block;
            int length = task.blocks().get(block);
            List<Element> parts = new ArrayList<>();
            task.teachers().forEach(each -> parts.add(Fet.element("Teacher", each)));
            parts.add(Fet.element("Subject", task.name()));
            task.students().forEach(each -> parts.add(Fet.element("Students", each)));
            parts.add(Fet.element("Duration", String.valueOf(length)));
            parts.add(Fet.element("Total_Duration", String.valueOf(total)));
            parts.add(Fet.element("Id", String.valueOf(id)));
            parts.add(Fet.element("Activity_Group_Id", task.blocks().size() == 1 ? "0" : String.valueOf(first)));
            parts.add(Fet.element("Number_Of_Students", String.valueOf(task.size())));
            parts.add(Fet.element("Active", "true"));
            activities.add(Fet.element("Activity", parts));
            made.add(id);
            starts(id, length);
            rooms(task, id);
        }
        ids.put(task.id(), made);
        if (task.weeks() != Weeks.EVERY) {
            unsaid.add(new Sentence("“" + task.name() + "”只在单周或双周上课", task.name() + " is taught in odd or even weeks only"));
        }
    }

    /// FET keeps activities within days by itself, but not within what breaks leave.
    private void starts(int id, int length) {
        List<Period> fitting = IntStream.range(0, grid.times()).filter(at -> grid.fits(at, length)).mapToObj(at -> new Period(at / grid.periods().size(), at % grid.periods().size())).toList();
        boolean all = IntStream.range(0, grid.times()).filter(at -> at % grid.periods().size() + length <= grid.periods().size()).count() == fitting.size();
        if (!all) {
            time.add(constraint("ActivityPreferredStartingTimes", MUST, Stream.concat(Stream.of(Fet.element("Activity_Id", String.valueOf(id)), Fet.element("Number_of_Preferred_Starting_Times", String.valueOf(fitting.size()))),
                fitting.stream().map(each -> when("Preferred_Starting_Time", "Preferred_Starting_Day", "Preferred_Starting_Hour", each))).toArray(Element[]::new)));
        }
    }

    private void rooms(Task task, int id) {
        if (!task.roomKind().isEmpty()) {
            List<Element> fitting = school.rooms().stream().filter(room -> room.kind().equals(task.roomKind()) && room.workstations() >= task.size()).map(room -> Fet.element("Preferred_Room", room.id())).toList();
            space.add(constraint("ActivityPreferredRooms", MUST, Stream.concat(Stream.of(Fet.element("Activity_Id", String.valueOf(id)), Fet.element("Number_of_Preferred_Rooms", String.valueOf(fitting.size()))), fitting.stream()).toArray(Element[]::new)));
        }
    }

    private static Element constraint(String name, String weight, Element... parts) {
        List<Element> all = new ArrayList<>(List.of(Fet.element("Weight_Percentage", weight)));
        all.addAll(Arrays.asList(parts));
        all.add(Fet.element("Active", "true"));
        return Fet.element("Constraint" + name, all);
    }

    private Element when(String name, String day, String hour, Period period) {
        return Fet.element(name, List.of(Fet.element(day, grid.days().get(period.day())), Fet.element(hour, grid.periods().get(period.period()))));
    }

    // Rules.

    private void rule(Rule rule) {
        if (!said(rule)) {
            unsaid.add(rule.sentence(names));
        }
    }

    /// Whether FET's file now says it.
    private boolean said(Rule rule) {
        boolean must = rule.strength().required();
        return switch (rule) {
            case Rule.Unavailable it -> must && unavailable(it);
            case Rule.PeriodsPerDay it -> must && limit(it.who(), "HoursDaily", "Maximum_Hours_Daily", "Minimum_Hours_Daily", it.amount(), Fet.element("Allow_Empty_Days", "true"));
            case Rule.DaysPerWeek it -> must && limit(it.who(), "DaysPerWeek", "Max_Days_Per_Week", "Minimum_Days_Per_Week", it.amount());
            case Rule.Gaps it -> must && limit(it.who(), "GapsPerWeek", "Max_Gaps", "", new Range(0, it.most()));
            case Rule.Stretch it -> must && limit(it.who(), "HoursContinuously", "Maximum_Hours_Continuously", "", new Range(0, it.most()));
            case Rule.Lunch it -> must && lunch(it);
            case Rule.Spread it -> together("MinDaysBetweenActivities", weight(it.strength()), of(it.task()), time, Fet.element("Consecutive_If_Same_Day", "false"), Fet.element("MinDays", String.valueOf(it.days())));
            case Rule.Parallel it -> parallel(it);
            case Rule.SameRoom it -> together("ActivitiesOccupyMaxDifferentRooms", weight(it.strength()), of(it.task()), space, Fet.element("Max_Number_of_Different_Rooms", "1"));
            case Rule.Locked it -> stays(it.at(), MUST);
            case Rule.NearFormer it -> it.former().stream().map(at -> stays(at, weight(it.strength()))).reduce(true, Boolean::logicalAnd);
        };
    }

    private String weight(Strength strength) {
        return strength.required() ? MUST : STRONGEST_WISH.multiply(BigDecimal.valueOf(strength.weight())).divide(BigDecimal.valueOf(strongest), 3, RoundingMode.HALF_UP).toPlainString();
    }

    private List<Integer> of(String task) {
        return ids.getOrDefault(task, List.of());
    }

    private boolean teaches(String who) {
        return school.teachers().stream().anyMatch(each -> each.id().equals(who));
    }

    private boolean isRoom(String who) {
        return school.rooms().stream().anyMatch(each -> each.id().equals(who));
    }

    private boolean unavailable(Rule.Unavailable it) {
        Element[] parts = Stream.concat(Stream.of(Fet.element(isRoom(it.who()) ? "Room" : teaches(it.who()) ? "Teacher" : "Students", it.who()), Fet.element("Number_of_Not_Available_Times", String.valueOf(it.periods().size()))),
            it.periods().stream().map(each -> when("Not_Available_Time", "Day", "Hour", each))).toArray(Element[]::new);
        if (isRoom(it.who())) {
            space.add(constraint("RoomNotAvailableTimes", MUST, parts));
        } else {
            time.add(constraint(teaches(it.who()) ? "TeacherNotAvailableTimes" : "StudentsSetNotAvailableTimes", MUST, parts));
        }
        return true;
    }

    private boolean limit(String who, String what, String most, String least, Range amount, Element... withLeast) {
        boolean teacher = teaches(who);
        Element whose = Fet.element(teacher ? "Teacher_Name" : "Students", who);
        boolean atLeast = amount.minimum() > 0 && !least.isEmpty();
        if (isRoom(who) || atLeast && !teacher && what.equals("DaysPerWeek")) {
            return false;
        }
        String prefix = teacher ? "Teacher" : "StudentsSet";
        if (amount.maximum() < Integer.MAX_VALUE) {
            time.add(constraint(prefix + "Max" + what, MUST, whose, Fet.element(most, String.valueOf(amount.maximum()))));
        }
        if (atLeast) {
            time.add(constraint(prefix + "Min" + what, MUST, Stream.concat(Stream.of(whose, Fet.element(least, String.valueOf(amount.minimum()))), Arrays.stream(withLeast)).toArray(Element[]::new)));
        }
        return true;
    }

    /// Of the periods for lunch all but one may be occupied by whatever a person attends.
    private boolean lunch(Rule.Lunch it) {
        if (isRoom(it.who())) {
            return false;
        }
        Set<String> meant = new LinkedHashSet<>(Set.of(it.who()));
        for (SchoolClass each : school.classes()) {
            if (each.groups().stream().anyMatch(group -> group.id().equals(it.who()))) {
                meant.add(each.id());
            } else if (each.id().equals(it.who()) && !each.groups().isEmpty()) {
                return false;
            }
        }
        List<Integer> attended = school.tasks().stream().filter(task -> Stream.concat(task.teachers().stream(), task.students().stream()).anyMatch(meant::contains)).flatMap(task -> of(task.id()).stream()).toList();
        for (int day = 0; day < grid.days().size(); day++) {
            int on = day;
            Stream<Element> slots = IntStream.rangeClosed(it.from(), it.until()).mapToObj(period -> when("Selected_Time_Slot", "Selected_Day", "Selected_Hour", new Period(on, period)));
            together("ActivitiesOccupyMaxTimeSlotsFromSelection", MUST, attended, time, Stream.concat(Stream.of(Fet.element("Number_of_Selected_Time_Slots", String.valueOf(it.until() - it.from() + 1))),
                Stream.concat(slots, Stream.of(Fet.element("Max_Number_of_Occupied_Time_Slots", String.valueOf(it.until() - it.from()))))).toArray(Element[]::new));
        }
        return true;
    }

    private boolean together(String name, String weight, List<Integer> some, List<Element> where, Element... more) {
        where.add(constraint(name, weight, Stream.concat(Stream.concat(Stream.of(Fet.element("Number_of_Activities", String.valueOf(some.size()))), some.stream().map(each -> Fet.element("Activity_Id", String.valueOf(each)))), Arrays.stream(more)).toArray(Element[]::new)));
        return true;
    }

    private boolean parallel(Rule.Parallel it) {
        int most = it.tasks().stream().mapToInt(task -> of(task).size()).max().orElse(0);
        for (int block = 0; block < most; block++) {
            int which = block;
            together("ActivitiesSameStartingTime", weight(it.strength()), it.tasks().stream().map(this::of).filter(row -> which < row.size()).map(row -> row.get(which)).toList(), time);
        }
        return true;
    }

    private boolean stays(Placement at, String weight) {
        if (at.block() >= of(at.task()).size()) {
            return true;
        }
        String id = String.valueOf(of(at.task()).get(at.block()));
        time.add(constraint("ActivityPreferredStartingTime", weight, Fet.element("Activity_Id", id), Fet.element("Preferred_Day", grid.days().get(at.day())), Fet.element("Preferred_Hour", grid.periods().get(at.period())), Fet.element("Permanently_Locked", "false")));
        if (!at.room().isEmpty()) {
            space.add(constraint("ActivityPreferredRoom", weight, Fet.element("Activity_Id", id), Fet.element("Room", at.room()), Fet.element("Permanently_Locked", "false")));
        }
        return true;
    }
}
