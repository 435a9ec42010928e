package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A file of FET as a problem.
final class SchoolReading {

    private static final String HALVES = "Mornings_Afternoons";
    private static final String TERMS = "Terms";

    /// How many terms there were before files said so.
    private static final int OLD_TERMS = 5;

    /// Versions before 6 in which days are halves of days, but days in the names of constraints are whole ones.
    private static final Pattern OLD_HALVES = Pattern.compile(".*-(ma|morocco|algeria)([0-9].*|-.*)?");

    private static final Set<String> KNOWN = Set.of("Institution_Name", "Comments", "Mode", "Number_of_Terms", "Number_of_Days_Per_Term", "Days_List", "Hours_List", "Subjects_List", "Activity_Tags_List", "Teachers_List",
        "Students_List", "Activities_List", "Buildings_List", "Rooms_List", "Time_Constraints_List", "Space_Constraints_List", "Timetable_Generation_Options_List",
        "Exception_Teachers_One_Day_List", "Exception_Teachers_Two_Days_List", "Exception_Teachers_Three_Days_List");

    private final Element root;
    private final Map<String, Integer> understood = new TreeMap<>();
    private final Map<String, Unsupported> unsupported = new LinkedHashMap<>();

    SchoolReading(Element root) {
        this.root = root;
    }

    FetSchool school(String id) throws Unreadable {
        Basics basics = new Basics(root);
        String version = root.attributes().getOrDefault("version", "");
        boolean old = OLD_HALVES.matcher(version).matches() && root.first("Mode").isEmpty();
        String mode = old ? HALVES : mode(version);
        boolean halves = mode.equals(HALVES);
        List<Element> constraints = Stream.of("Time_Constraints_List", "Space_Constraints_List").flatMap(list -> root.first(list).stream()).flatMap(list -> list.children().stream())
            .map(each -> old ? renamed(each) : each).toList();
        Draft draft = new Draft(basics, constraints.stream().filter(each -> each.name().startsWith("ConstraintStudentsSet")).map(each -> each.words("Students")).filter(each -> !each.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new)));
        absences(draft, constraints);
        PeopleRules people = new PeopleRules(draft, halves);
        EventRules events = new EventRules(draft, halves, mode.equals(TERMS) ? new Fields(root).number("Number_of_Terms", OLD_TERMS) : 0);
        RoomRules rooms = new RoomRules(draft, this::add);
        for (Element each : constraints) {
            if (!each.words("Active").equals("false")) {
                constraint(new Fields(each), people, events, rooms);
            }
        }
        if (halves) {
            people.halves(root);
        }
        rooms.finish();
        root.children().stream().map(Element::name).filter(each -> !KNOWN.contains(each)).distinct()
            .forEach(each -> add(new Unsupported(each, 1, new Sentence("不认识的部分", "an unknown part of the file"), List.of())));
        return new FetSchool(draft.problem(id, times(basics)), mode, counts(basics, draft), understood, List.copyOf(unsupported.values()));
    }

    private String mode(String version) {
        if (root.first("Mode").isPresent()) {
            return root.words("Mode");
        }
        return version.contains("-mathmake") ? TERMS : version.contains("-bp") ? "Block_Planning" : "Official";
    }

    private static List<Time> times(Basics basics) {
        return IntStream.range(0, basics.times()).mapToObj(time -> {
            String name = basics.days.get(time / basics.hours.size()) + " " + basics.hours.get(time % basics.hours.size());
            return new Time(name, name);
        }).toList();
    }

    /// Old files say days where they mean both halves of one.
    private static Element renamed(Element it) {
        String name = it.name().replaceFirst("MaxHoursDaily$", "MaxHoursDailyRealDays").replaceFirst("(Max|Min)DaysPerWeek$", "$1RealDaysPerWeek").replace("IntervalMaxRealDays", "IntervalMaxDays").replaceFirst("MaxHoursDailyHalfDays$", "MaxHoursDaily");
        return new Element(name, it.attributes(), it.children(), it.text(), it.line());
    }

    /// Breaks and absences come first: others look at them.
    private static void absences(Draft draft, List<Element> constraints) throws Unreadable {
        for (Element each : constraints) {
            if (each.words("Active").equals("false")) {
                continue;
            }
            List<Integer> people = switch (each.name()) {
                case "ConstraintTeacherNotAvailableTimes" -> List.of(draft.teacher(each.words("Teacher"), each));
                case "ConstraintStudentsSetNotAvailableTimes" -> draft.students(each.words("Students"), each);
                default -> List.of();
            };
            for (Element time : each.children()) {
                if (time.name().equals("Not_Available_Time")) {
                    int at = draft.basics.time(time, "Day", "Hour");
                    people.forEach(who -> draft.unavailable.computeIfAbsent(who, none -> new TreeSet<>()).add(at));
                } else if (time.name().equals("Break_Time")) {
                    draft.breaks.add(draft.basics.time(time, "Day", "Hour"));
                }
            }
        }
    }

    private void constraint(Fields fields, PeopleRules people, EventRules events, RoomRules rooms) throws Unreadable {
        String name = fields.element().name();
        fields.ignore("Active", "Comments", "Weight_Percentage");
        if (!name.startsWith("Constraint")) {
            throw Faults.at(fields.element(), "应为约束", "a constraint was expected here");
        }
        if (events.read(fields) || rooms.read(fields) || people.read(fields)) {
            understood.merge(name, 1, Integer::sum);
            fields.unknown().forEach(child -> add(new Unsupported(name + "/" + child, 1, new Sentence("约束中不认识的内容", "an unknown part of the constraint"), ids(fields.element()))));
        } else {
            add(new Unsupported(name, 1, new Sentence("不支持的约束", "a constraint that is not supported"), ids(fields.element())));
        }
    }

    private static List<Integer> ids(Element element) {
        return element.children().stream().filter(each -> each.name().endsWith("Activity_Id") && each.text().strip().matches("[0-9]{1,9}")).map(each -> Integer.valueOf(each.text().strip())).toList();
    }

    private void add(Unsupported more) {
        unsupported.merge(more.name(), more, (one, other) -> new Unsupported(one.name(), one.count() + other.count(), one.why(), Stream.concat(one.activities().stream(), other.activities().stream()).distinct().sorted().toList()));
    }

    private static Map<String, Integer> counts(Basics basics, Draft draft) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("days", basics.days.size());
        counts.put("hours", basics.hours.size());
        counts.put("teachers", basics.teachers.size());
        counts.put("students", basics.students.size());
        counts.put("subgroups", basics.atoms.size());
        counts.put("activities", draft.activities.size());
        counts.put("inactive", basics.inactive.size());
        counts.put("rooms", basics.rooms.size());
        counts.put("buildings", basics.buildings.size());
        return counts;
    }
}
