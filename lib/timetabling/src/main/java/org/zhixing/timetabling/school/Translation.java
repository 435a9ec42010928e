package org.zhixing.timetabling.school;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.SlotGroup;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A school as a problem. A block of a task is an event that is not cut.
///
/// Where something is taught in odd or in even weeks only, everybody is two resources, one for each kind of week, and a room is three: one for what
/// is taught every week, one for each kind of week. So the limits of people are those of each week.
final class Translation {

    private static final List<String> TYPES = List.of("teacher", "students", "room", "room, odd weeks", "room, even weeks");
    private static final int TEACHER = 0;
    private static final int STUDENTS = 1;
    private static final int ROOM = 2;

    private final School school;
    private final Grid grid;
    private final Names names;
    private final boolean alternating;
    private final List<Resource> resources = new ArrayList<>();
    private final List<String> roomIds = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Placement> blocks = new ArrayList<>();
    private final Map<String, Sentence> sentences = new HashMap<>();

    /// By id: for each kind of week the resources; of a room those of its three types.
    private final Map<String, Map<Weeks, List<Integer>>> people = new HashMap<>();
    private final Map<String, List<Integer>> rooms = new LinkedHashMap<>();
    private final Map<String, List<Integer>> eventsOf = new HashMap<>();
    private final Map<Integer, Integer> roomSlot = new LinkedHashMap<>();

    Translation(School school) {
        this.school = school;
        this.grid = school.grid();
        this.names = new Names(school);
        this.alternating = school.tasks().stream().anyMatch(task -> task.weeks() != Weeks.EVERY);
    }

    SchoolProblem problem() throws Unreadable {
        school.teachers().forEach(each -> people.put(each.id(), person(each.id(), each.name(), TEACHER)));
        school.classes().forEach(this::students);
        school.rooms().forEach(this::room);
        for (Task task : school.tasks()) {
            task(task);
        }
        always();
        for (Rule rule : school.rules()) {
            rule(rule);
        }
        List<Time> times = IntStream.range(0, grid.times()).mapToObj(time -> new Time(String.valueOf(time), timeName(time))).toList();
        return new SchoolProblem(school, new Problem(school.id(), times, TYPES, resources, events, slots, demands), Map.copyOf(sentences), List.copyOf(blocks), List.copyOf(roomIds));
    }

    private String timeName(int time) {
        return grid.days().get(time / grid.periods().size()) + grid.periods().get(time % grid.periods().size());
    }

    private int resource(String id, String name, int type, String room) {
        resources.add(new Resource(id, name, type));
        roomIds.add(room);
        return resources.size() - 1;
    }

    private Map<Weeks, List<Integer>> person(String id, String name, int type) {
        if (!alternating) {
            List<Integer> one = List.of(resource(id, name, type, ""));
            return Map.of(Weeks.EVERY, one, Weeks.ODD, one, Weeks.EVEN, one);
        }
        int odd = resource(id + "·odd", name + "（单周）", type, "");
        int even = resource(id + "·even", name + "（双周）", type, "");
        return Map.of(Weeks.EVERY, List.of(odd, even), Weeks.ODD, List.of(odd), Weeks.EVEN, List.of(even));
    }

    private void students(SchoolClass it) {
        if (it.groups().isEmpty()) {
            people.put(it.id(), person(it.id(), it.name(), STUDENTS));
            return;
        }
        it.groups().forEach(group -> people.put(group.id(), person(group.id(), group.name(), STUDENTS)));
        Map<Weeks, List<Integer>> all = new HashMap<>();
        for (Weeks weeks : Weeks.values()) {
            all.put(weeks, it.groups().stream().flatMap(group -> people.getOrDefault(group.id(), Map.of()).getOrDefault(weeks, List.of()).stream()).toList());
        }
        people.put(it.id(), all);
    }

    private void room(Room it) {
        List<Integer> kinds = new ArrayList<>(List.of(resource(it.id(), it.name(), ROOM, it.id())));
        if (alternating) {
            kinds.add(resource(it.id() + "·odd", it.name() + "（单周）", ROOM + 1, it.id()));
            kinds.add(resource(it.id() + "·even", it.name() + "（双周）", ROOM + 2, it.id()));
        }
        rooms.put(it.id(), kinds);
    }

    private void task(Task task) throws Unreadable {
        List<Integer> given = new ArrayList<>();
        for (String who : Stream.concat(task.teachers().stream(), task.students().stream()).toList()) {
            given.addAll(known(who, task.name()).getOrDefault(task.weeks(), List.of()));
        }
        List<Integer> made = new ArrayList<>();
        for (int block = 0; block < task.blocks().size(); block++) {
            int event = events.size();
            int length = task.blocks().get(block);
            int first = slots.size();
            given.stream().distinct().forEach(who -> slots.add(new Slot(event, "", resources.get(who).type(), who, length)));
            if (!task.roomKind().isEmpty()) {
                roomSlot.put(event, slots.size());
                slots.add(new Slot(event, "room", ROOM + task.weeks().ordinal(), Problem.FREE, length));
            }
            events.add(new Event(task.id() + "#" + (block + 1), task.name(), length, Problem.FREE, first, slots.size() - first));
            blocks.add(new Placement(task.id(), block, 0, 0, ""));
            made.add(event);
        }
        eventsOf.put(task.id(), made);
    }

    private Map<Weeks, List<Integer>> known(String who, String where) throws Unreadable {
        Map<Weeks, List<Integer>> found = people.get(who);
        if (found == null) {
            throw new Unreadable("“" + where + "”：没有 " + who, where + ": there is no " + who);
        }
        return found;
    }

    // What goes without saying.

    private void always() throws Unreadable {
        List<Integer> all = IntStream.range(0, events.size()).boxed().toList();
        ask(new Demand.AssignTime(always("times", "每次课都有时间", "Every lesson has a time"), all));
        Terms whole = always("blocks", "一次课不拆开，也不跨过休息", "A block is held in one go, within a day and not across a break");
        for (int length : events.stream().map(Event::duration).distinct().sorted().toList()) {
            List<Integer> some = all.stream().filter(event -> events.get(event).duration() == length).toList();
            ask(new Demand.PreferTimes(whole, some, IntStream.range(0, grid.times()).filter(time -> grid.fits(time, length)).boxed().toList(), 0));
            if (length > 1) {
                ask(new Demand.SplitEvents(whole, some, new Range(length, length), new Range(1, 1)));
            }
        }
        ask(new Demand.AvoidClashes(always("clashes", "没有人同时上两门课，没有教室同时上两次课", "Nobody has two lessons at once, and no room"), IntStream.range(0, resources.size()).boxed().toList()));
        if (alternating) {
            List<TimeGroup> times = IntStream.range(0, grid.times()).mapToObj(time -> new TimeGroup(timeName(time), List.of(time))).toList();
            List<Demand.LimitVariety.Family> families = rooms.values().stream().flatMap(kinds -> Stream.of(kinds.get(1), kinds.get(2)).map(week -> new Demand.LimitVariety.Family(resources.get(week).name(), List.of(kinds.getFirst(), week)))).toList();
            ask(new Demand.LimitVariety(always("weeks", "教室里单双周的课不与每周的课相撞", "What is in a room in odd or even weeks does not clash with what is there every week"), families, times, 1));
        }
        ask(new Demand.AssignResource(always("rooms", "需要教室的课都有教室", "Every lesson that needs a room has one"), List.copyOf(roomSlot.values())));
        Terms fitting = always("fitting", "教室的类型和工位数合适", "Rooms are of the kind needed and have enough workstations");
        for (Map.Entry<Integer, Integer> each : roomSlot.entrySet()) {
            Task task = taskOf(each.getKey());
            List<Integer> some = school.rooms().stream().filter(room -> room.kind().equals(task.roomKind()) && room.workstations() >= task.size()).map(room -> roomFor(room.id(), task.weeks())).toList();
            if (some.isEmpty()) {
                throw new Unreadable("“" + task.name() + "”：没有 " + task.roomKind() + " 有 " + task.size() + " 个工位", task.name() + ": no room of kind " + task.roomKind() + " has " + task.size() + " workstations");
            }
            ask(new Demand.PreferResources(fitting, List.of(each.getValue()), some));
        }
    }

    private Task taskOf(int event) {
        String id = blocks.get(event).task();
        return school.tasks().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow();
    }

    private int roomFor(String id, Weeks weeks) {
        return rooms.getOrDefault(id, List.of()).get(weeks.ordinal());
    }

    private Terms always(String id, String zh, String en) {
        sentences.put(id, new Sentence(zh, en));
        return new Terms(id, en, true, 1, CostFunction.LINEAR);
    }

    private void ask(Demand demand) {
        demands.add(demand);
    }

    // Rules.

    private void rule(Rule rule) throws Unreadable {
        String id = "rule-" + sentences.size();
        Sentence sentence = rule.sentence(names);
        sentences.put(id, sentence);
        Terms terms = new Terms(id, sentence.en(), rule.strength().required(), rule.strength().weight(), CostFunction.LINEAR);
        switch (rule) {
            case Rule.Unavailable it -> ask(new Demand.AvoidUnavailableTimes(terms, everybody(it.who()), it.periods().stream().map(each -> grid.time(each.day(), each.period())).toList()));
            case Rule.PeriodsPerDay it -> ask(new Demand.LimitBusyTimes(terms, everybody(it.who()), days(), it.amount()));
            case Rule.DaysPerWeek it -> ask(new Demand.ClusterBusyTimes(terms, everybody(it.who()), days(), it.amount()));
            case Rule.Gaps it -> ask(new Demand.LimitIdleTimes(terms, everybody(it.who()), days(), new Range(0, it.most())));
            case Rule.Stretch it -> ask(new Demand.LimitStretches(terms, everybody(it.who()), days(), it.most()));
            case Rule.Lunch it -> ask(new Demand.LimitBusyTimes(terms, everybody(it.who()), IntStream.range(0, grid.days().size()).mapToObj(day -> new TimeGroup(grid.days().get(day),
                IntStream.rangeClosed(it.from(), it.until()).map(period -> grid.time(day, period)).boxed().toList())).toList(), new Range(0, it.until() - it.from())));
            case Rule.Spread it -> ask(new Demand.SeparateDays(terms, List.of(new EventGroup(names.of(it.task()), events(it.task()))), new Days(days()), new Range(it.days(), Integer.MAX_VALUE)));
            case Rule.Parallel it -> parallel(it, terms);
            case Rule.SameRoom it -> ask(new Demand.AvoidSplitAssignments(terms, List.of(new SlotGroup(names.of(it.task()), events(it.task()).stream().filter(roomSlot::containsKey).map(event -> roomSlot.getOrDefault(event, 0)).toList()))));
            case Rule.Locked it -> stay(it.at(), terms);
            case Rule.NearFormer it -> {
                for (Placement at : it.former().stream().filter(this::stillThere).toList()) {
                    stay(at, new Terms(terms.id(), terms.name(), terms.required(), terms.weight(), CostFunction.STEP));
                }
            }
        }
    }

    private List<TimeGroup> days() {
        return IntStream.range(0, grid.days().size()).mapToObj(day -> new TimeGroup(grid.days().get(day), IntStream.range(0, grid.periods().size()).map(period -> grid.time(day, period)).boxed().toList())).toList();
    }

    private List<Integer> everybody(String who) throws Unreadable {
        List<Integer> room = rooms.get(who);
        return room == null ? known(who, who).getOrDefault(Weeks.EVERY, List.of()) : room;
    }

    private List<Integer> events(String task) throws Unreadable {
        List<Integer> found = eventsOf.get(task);
        if (found == null) {
            throw new Unreadable("没有教学任务 " + task, "There is no task " + task);
        }
        return found;
    }

    private void parallel(Rule.Parallel rule, Terms terms) throws Unreadable {
        List<List<Integer>> rows = new ArrayList<>();
        for (String task : rule.tasks()) {
            rows.add(events(task));
        }
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        List<EventGroup> groups = IntStream.range(0, most).mapToObj(block -> new EventGroup(names.all(rule.tasks(), ", "), rows.stream().filter(row -> block < row.size()).map(row -> row.get(block)).toList())).toList();
        ask(new Demand.ShareStarts(terms, groups, new Days(IntStream.range(0, grid.times()).mapToObj(time -> new TimeGroup(timeName(time), List.of(time))).toList())));
    }

    private boolean stillThere(Placement at) {
        return at.block() >= 0 && at.block() < eventsOf.getOrDefault(at.task(), List.of()).size() && (at.room().isEmpty() || rooms.containsKey(at.room()));
    }

    private void stay(Placement at, Terms terms) throws Unreadable {
        List<Integer> row = events(at.task());
        if (at.block() < 0 || at.block() >= row.size()) {
            throw new Unreadable("“" + names.of(at.task()) + "”没有第 " + (at.block() + 1) + " 次课", names.of(at.task()) + " has no lesson " + (at.block() + 1));
        }
        int event = row.get(at.block());
        ask(new Demand.PreferTimes(terms, List.of(event), List.of(grid.time(at.day(), at.period())), 0));
        if (!at.room().isEmpty() && roomSlot.containsKey(event)) {
            if (!rooms.containsKey(at.room())) {
                throw new Unreadable("没有教室 " + at.room(), "There is no room " + at.room());
            }
            ask(new Demand.PreferResources(terms, List.of(roomSlot.getOrDefault(event, 0)), List.of(roomFor(at.room(), taskOf(event).weeks()))));
        }
    }
}
