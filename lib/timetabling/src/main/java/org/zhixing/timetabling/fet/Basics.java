package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.TimeGroup;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Days, hours, people, rooms and activities of a file, each by its name.
final class Basics {

    private static final int MOST_TIMES = 10_000;

    final List<String> days;
    final List<String> hours;
    final Map<String, Set<Integer>> students = new LinkedHashMap<>();
    final Map<String, Integer> sizes = new HashMap<>();
    final List<String> atoms = new ArrayList<>();
    final Map<String, Room> rooms = new LinkedHashMap<>();
    final Map<String, String> teachers = new LinkedHashMap<>();
    final Set<String> buildings = new LinkedHashSet<>();
    final Map<Integer, Activity> activities = new LinkedHashMap<>();
    final Set<Integer> inactive = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> tags = new HashSet<>();

    Basics(Element root) throws Unreadable {
        days = named(root, "Days_List", "Day");
        hours = named(root, "Hours_List", "Hour");
        if (days.isEmpty() || hours.isEmpty() || days.size() * hours.size() > MOST_TIMES) {
            throw Faults.at(root, "没有可用的天或节次，或者太多", "it has no days or hours, or too many");
        }
        subjects.addAll(names(root, "Subjects_List", "Subject"));
        tags.addAll(names(root, "Activity_Tags_List", "Activity_Tag"));
        buildings.addAll(names(root, "Buildings_List", "Building"));
        for (Element teacher : root.inside("Teachers_List", "Teacher").toList()) {
            teachers.put(new Fields(teacher).needed("Name"), teacher.words("Mornings_Afternoons_Behavior"));
        }
        for (Element year : root.inside("Students_List", "Year").toList()) {
            set(year, List.of("Group", "Subgroup"));
        }
        for (Element room : root.inside("Rooms_List", "Room").toList()) {
            room(new Fields(room));
        }
        for (Room room : rooms.values()) {
            for (String real : room.sets().stream().flatMap(List::stream).toList()) {
                known(rooms.keySet(), real, root, "Real_Room");
            }
        }
        activities(root.inside("Activities_List", "Activity").toList());
    }

    /// What may be named twice, as in files of old versions of FET: it is one all the same.
    private static Set<String> names(Element root, String list, String item) throws Unreadable {
        Set<String> names = new LinkedHashSet<>();
        for (Element each : root.inside(list, item).toList()) {
            names.add(new Fields(each).needed("Name"));
        }
        return names;
    }

    /// What stands in an order, each by a name of its own.
    private static List<String> named(Element root, String list, String item) throws Unreadable {
        Set<String> names = new LinkedHashSet<>();
        for (Element each : root.inside(list, item).toList()) {
            if (!names.add(new Fields(each).needed("Name"))) {
                throw Faults.at(each, "名称重复：" + Faults.quoted(each.words("Name")), "the name is used twice: " + Faults.quoted(each.words("Name")));
            }
        }
        return List.copyOf(names);
    }

    /// A set of students is made of the smallest sets inside it; the same one may stand in several.
    private Set<Integer> set(Element element, List<String> below) throws Unreadable {
        Fields fields = new Fields(element);
        String name = fields.needed("Name");
        sizes.put(name, fields.number("Number_of_Students", 0));
        List<Element> parts = below.isEmpty() ? List.of() : element.all(below.getFirst()).toList();
        Set<Integer> members = students.computeIfAbsent(name, missing -> new LinkedHashSet<>());
        for (Element part : parts) {
            members.addAll(set(part, below.subList(1, below.size())));
        }
        if (members.isEmpty()) {
            members.add(atoms.size());
            atoms.add(name);
        }
        return members;
    }

    private void room(Fields fields) throws Unreadable {
        List<List<String>> sets = new ArrayList<>();
        if (fields.yes("Virtual")) {
            for (Element set : fields.all("Set_of_Real_Rooms")) {
                sets.add(new Fields(set).allWords("Real_Room"));
            }
        }
        String name = fields.needed("Name");
        rooms.put(name, new Room(name, fields.words("Building"), fields.number("Capacity", LARGE), List.copyOf(sets)));
    }

    private static final int LARGE = 30_000;

    private void activities(List<Element> elements) throws Unreadable {
        Map<Integer, Integer> sums = new HashMap<>();
        for (Element each : elements) {
            Fields fields = new Fields(each);
            sums.merge(group(fields), duration(fields), Integer::sum);
        }
        for (Element each : elements) {
            activity(new Fields(each), sums);
        }
    }

    /// What a part of a split activity belongs to; an activity of its own belongs to itself.
    private static int group(Fields fields) throws Unreadable {
        int group = fields.number("Activity_Group_Id", 0);
        return group == 0 ? -fields.number("Id") - 1 : group;
    }

    private int duration(Fields fields) throws Unreadable {
        int duration = fields.number("Duration");
        if (duration < 1 || duration > hours.size()) {
            throw Faults.at(fields.element(), "节数 " + duration + " 不在 1 到 " + hours.size() + " 之间（Id " + fields.words("Id") + "）", "the duration " + duration + " is not within 1 and " + hours.size() + " (Id " + fields.words("Id") + ")");
        }
        return duration;
    }

    private void activity(Fields fields, Map<Integer, Integer> sums) throws Unreadable {
        Element element = fields.element();
        int id = fields.number("Id");
        int total = fields.number("Total_Duration", sums.getOrDefault(group(fields), 0));
        if (total > sums.getOrDefault(group(fields), 0)) {  // a smaller total is what FET too leaves unread: the parts are what is taught
            throw Faults.at(element, "总节数 " + total + " 与各部分之和 " + sums.get(group(fields)) + " 不符（Id " + id + "）", "the total duration " + total + " is not the sum of its parts, " + sums.get(group(fields)) + " (Id " + id + ")");
        }
        for (String teacher : fields.allWords("Teacher")) {
            known(teachers.keySet(), teacher, element, "Teacher");
        }
        String subject = known(subjects, fields.needed("Subject"), element, "Subject");
        Set<Integer> members = new LinkedHashSet<>();
        int size = 0;
        for (String set : fields.allWords("Students")) {
            members.addAll(students(set, element));
            size += sizes.getOrDefault(set, 0);
        }
        for (String tag : fields.allWords("Activity_Tag")) {
            known(tags, tag, element, "Activity_Tag");
        }
        if (activities.containsKey(id) || inactive.contains(id)) {
            throw Faults.at(element, "编号重复：" + id, "the Id is used twice: " + id);
        }
        if (!fields.words("Active").equals("false")) {
            int group = fields.number("Activity_Group_Id", 0);
            int stated = fields.number("Number_Of_Students", -1);
            activities.put(id, new Activity(id, group == 0 ? 1 : id - group + 1, subject, fields.allWords("Teacher").stream().distinct().toList(), fields.allWords("Students"),
                Set.copyOf(fields.allWords("Activity_Tag")), duration(fields), members, stated < 0 ? size : stated));
        } else {
            inactive.add(id);
        }
    }

    Set<Integer> students(String name, Element at) throws Unreadable {
        Set<Integer> members = students.get(name);
        if (members == null) {
            throw unknown(name, at, "Students");
        }
        return members;
    }

    static String known(Set<String> names, String name, Element at, String kind) throws Unreadable {
        if (!names.contains(name)) {
            throw unknown(name, at, kind);
        }
        return name;
    }

    private static Unreadable unknown(String name, Element at, String kind) {
        return Faults.at(at, "没有这个 " + kind + "：“" + Faults.quoted(name) + "”", "there is no such " + kind + ": “" + Faults.quoted(name) + "”");
    }

    int times() {
        return days.size() * hours.size();
    }

    int time(int day, int hour) {
        return day * hours.size() + hour;
    }

    int day(String name, Element at) throws Unreadable {
        return index(days, name, at, "Day");
    }

    int hour(String name, Element at) throws Unreadable {
        return index(hours, name, at, "Hour");
    }

    private static int index(List<String> names, String name, Element at, String kind) throws Unreadable {
        int index = names.indexOf(name);
        if (index < 0) {
            throw unknown(name, at, kind);
        }
        return index;
    }

    /// The time that a child names by its day and hour.
    int time(Element element, String day, String hour) throws Unreadable {
        Fields fields = new Fields(element);
        return time(day(fields.needed(day), element), hour(fields.needed(hour), element));
    }

    /// Some hours of a day.
    TimeGroup hoursOf(int day, int from, int until) {
        return new TimeGroup(days.get(day), IntStream.range(from, until).map(hour -> time(day, hour)).boxed().toList());
    }

    List<TimeGroup> wholeDays() {
        return IntStream.range(0, days.size()).mapToObj(day -> hoursOf(day, 0, hours.size())).toList();
    }
}
