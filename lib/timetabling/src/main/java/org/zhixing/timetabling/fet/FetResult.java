package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where and when FET, or we, placed each activity: the element `Activities_Timetable`.
public record FetResult(Element root) {

    /// The result that stands in a file `…_data_and_timetable.fet`: its activities, each locked to its time and room; of several the last.
    public static FetResult lockedIn(FetFile file) {
        Map<String, List<Element>> found = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Element each : Stream.of("Time_Constraints_List", "Space_Constraints_List").flatMap(list -> file.root().first(list).stream()).flatMap(list -> list.children().stream()).toList()) {
            String id = each.words("Activity_Id");
            List<Element> place = found.computeIfAbsent(id, none -> new ArrayList<>());
            boolean required = each.words("Weight_Percentage").equals("100");
            if (required && each.name().equals("ConstraintActivityPreferredStartingTime") && !each.words("Preferred_Day").isEmpty() && !each.words("Preferred_Hour").isEmpty()) {
                if (!place.removeIf(it -> it.name().equals("Day") || it.name().equals("Hour"))) {
                    order.add(id);
                }
                place.add(Fet.element("Day", each.words("Preferred_Day")));
                place.add(Fet.element("Hour", each.words("Preferred_Hour")));
            } else if (required && each.name().equals("ConstraintActivityPreferredRoom")) {
                place.removeIf(it -> it.name().endsWith("Room"));
                place.add(Fet.element("Room", each.words("Room")));
                each.all("Real_Room").forEach(place::add);
            }
        }
        List<Element> activities = order.stream().map(id -> Fet.element("Activity", Stream.concat(Stream.of(Fet.element("Id", id)), found.getOrDefault(id, List.of()).stream()).toList())).toList();
        return new FetResult(Fet.element("Activities_Timetable", activities));
    }

    /// @param problem of the school that it is for
    /// @throws Unreadable naming what the problem does not have
    public Plan plan(Problem problem) throws Unreadable {
        Map<String, Integer> events = index(IntStream.range(0, problem.events().size()).mapToObj(each -> problem.events().get(each).id()).toList());
        Map<String, Integer> times = index(problem.times().stream().map(each -> each.id()).toList());
        Map<String, Integer> rooms = new HashMap<>();
        IntStream.range(0, problem.resources().size()).filter(each -> problem.resources().get(each).type() == Draft.ROOM).forEach(each -> rooms.put(problem.resources().get(each).name(), each));
        List<Lesson> lessons = new ArrayList<>(Plan.empty(problem).lessons());
        for (Element activity : root.all("Activity").toList()) {
            Integer event = events.get(activity.words("Id"));
            if (event == null) {
                throw Faults.at(activity, "没有编号为 " + Faults.quoted(activity.words("Id")) + " 的活动", "there is no activity with the Id " + Faults.quoted(activity.words("Id")));
            }
            lessons.set(event, lesson(problem, lessons.get(event), activity, times, rooms));
        }
        return new Plan(lessons);
    }

    /// The activities of which it says nothing; FET's results name every one, placed or not.
    public List<String> missing(Problem problem) {
        Set<String> named = root.all("Activity").map(each -> each.words("Id")).collect(Collectors.toSet());
        return problem.events().stream().map(Event::id).filter(id -> !named.contains(id)).toList();
    }

    private static Map<String, Integer> index(List<String> names) {
        Map<String, Integer> index = new HashMap<>();
        IntStream.range(0, names.size()).forEach(each -> index.putIfAbsent(names.get(each), each));
        return index;
    }

    private static Lesson lesson(Problem problem, Lesson empty, Element activity, Map<String, Integer> times, Map<String, Integer> rooms) throws Unreadable {
        int time = Problem.FREE;
        if (!activity.words("Day").isEmpty()) {
            Integer found = times.get(activity.words("Day") + " " + activity.words("Hour"));
            if (found == null || found + empty.duration() > problem.times().size()) {
                throw Faults.at(activity, "没有这个时间：“" + Faults.quoted(activity.words("Day") + " " + activity.words("Hour")) + "”", "there is no such time for it: “" + Faults.quoted(activity.words("Day") + " " + activity.words("Hour")) + "”");
            }
            time = found;
        }
        List<Element> real = activity.all("Real_Room").toList();
        List<Element> named = real.isEmpty() ? activity.all("Room").filter(each -> !each.text().isBlank()).toList() : real;
        List<Integer> resources = new ArrayList<>(empty.resources());
        int next = 0;
        for (int slot : problem.slotsOf(empty.event()).toArray()) {
            if (problem.slots().get(slot).type() == Draft.ROOM && next < named.size()) {
                Integer room = rooms.get(named.get(next).text().strip());
                if (room == null) {
                    throw Faults.at(named.get(next), "没有这个教室：“" + Faults.quoted(named.get(next).text()) + "”", "there is no such room: “" + Faults.quoted(named.get(next).text()) + "”");
                }
                resources.set(slot - problem.events().get(empty.event()).firstSlot(), room);
                next++;
            }
        }
        return new Lesson(empty.event(), empty.duration(), time, resources);
    }

    /// A plan in FET's form. An activity of several rooms has them as real rooms.
    public static FetResult of(Problem problem, Plan plan, FetFile file) {
        int hours = (int) file.root().inside("Hours_List", "Hour").count();
        List<String> days = file.root().inside("Days_List", "Day").map(each -> each.words("Name")).toList();
        List<String> hourNames = file.root().inside("Hours_List", "Hour").map(each -> each.words("Name")).toList();
        List<Element> activities = new ArrayList<>();
        for (Lesson lesson : plan.lessons()) {
            List<Element> children = new ArrayList<>();
            children.add(Fet.element("Id", problem.events().get(lesson.event()).id()));
            children.add(Fet.element("Day", lesson.time() < 0 ? "" : days.get(lesson.time() / hours)));
            children.add(Fet.element("Hour", lesson.time() < 0 ? "" : hourNames.get(lesson.time() % hours)));
            List<String> rooms = lesson.resources().stream().filter(each -> each >= 0 && problem.resources().get(each).type() == Draft.ROOM).map(each -> problem.resources().get(each).name()).toList();
            if (rooms.size() < 2) {
                children.add(Fet.element("Room", rooms.isEmpty() ? "" : rooms.getFirst()));
            } else {
                children.add(Fet.element("Room", ""));
                rooms.forEach(each -> children.add(Fet.element("Real_Room", each)));
            }
            activities.add(Fet.element("Activity", children));
        }
        return new FetResult(Fet.element("Activities_Timetable", activities));
    }
}
