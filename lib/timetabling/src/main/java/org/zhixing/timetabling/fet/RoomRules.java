package org.zhixing.timetabling.fet;

import org.jspecify.annotations.Nullable;
import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Route;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.SlotGroup;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.xml.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Constraints on where activities are. They are kept until all are known: only then it is known which activities need a room.
final class RoomRules {

    /// Rooms wanted for an activity, as one constraint says.
    private record Wish(Terms terms, List<String> rooms) {}

    private final Draft draft;
    private final Basics basics;
    private final Consumer<Unsupported> unsupported;
    private final Map<Integer, List<Wish>> preferred = new LinkedHashMap<>();
    private final Map<Integer, List<Wish>> homes = new LinkedHashMap<>();

    /// What looks at room slots, asked once these are there.
    private final List<Runnable> later = new ArrayList<>();

    /// Of each event its room slots, as places among its slots.
    private final Map<Integer, List<Integer>> roomPlaces = new LinkedHashMap<>();
    private final Map<Integer, List<List<Integer>>> allowed = new LinkedHashMap<>();

    RoomRules(Draft draft, Consumer<Unsupported> unsupported) {
        this.draft = draft;
        this.basics = draft.basics;
        this.unsupported = unsupported;
    }

    /// Whether it is a constraint of this kind, now known.
    boolean read(Fields fields) throws Unreadable {
        String name = fields.element().name().replaceFirst("^Constraint", "");
        switch (name) {
            case "BasicCompulsorySpace" -> {
                Terms terms = draft.terms(fields);
                List<Integer> rooms = List.copyOf(draft.roomOf.values());
                later.add(() -> draft.ask(new Demand.AvoidClashes(terms, rooms)));
            }
            case "RoomNotAvailableTimes" -> {
                fields.ignore("Number_of_Not_Available_Times");
                String room = Basics.known(basics.rooms.keySet(), fields.needed("Room"), fields.element(), "Room");
                if (draft.roomOf.containsKey(room)) {
                    draft.ask(new Demand.AvoidUnavailableTimes(draft.terms(fields), List.of(draft.roomOf.getOrDefault(room, 0)), times(fields)));
                }
            }
            case "ActivityPreferredRoom" -> {
                fields.ignore("Permanently_Locked", "Number_of_Real_Rooms");
                wish(preferred, fields, draft.events(List.of(fields.needed("Activity_Id")), fields.element())::contains);
                realRooms(fields);
            }
            case "ActivityPreferredRooms" -> wish(preferred, fields, draft.events(List.of(fields.needed("Activity_Id")), fields.element())::contains);
            case "SubjectPreferredRoom", "SubjectPreferredRooms" -> {
                String subject = fields.needed("Subject");
                wish(preferred, fields, event -> draft.activities.get(event).subject().equals(subject));
            }
            case "ActivityTagPreferredRoom", "ActivityTagPreferredRooms" -> {
                String tag = fields.needed("Activity_Tag");
                wish(preferred, fields, event -> draft.activities.get(event).tags().contains(tag));
            }
            case "SubjectActivityTagPreferredRoom", "SubjectActivityTagPreferredRooms" -> {
                String subject = fields.needed("Subject");
                String tag = fields.needed("Activity_Tag");
                wish(preferred, fields, event -> draft.activities.get(event).subject().equals(subject) && draft.activities.get(event).tags().contains(tag));
            }
            case "StudentsSetHomeRoom", "StudentsSetHomeRooms" -> {
                String students = fields.needed("Students");
                basics.students(students, fields.element());
                wish(homes, fields, event -> draft.activities.get(event).students().equals(List.of(students)));
            }
            case "TeacherHomeRoom", "TeacherHomeRooms" -> {
                String teacher = fields.has("Teacher") ? fields.needed("Teacher") : fields.needed("Teacher_Name");
                draft.teacher(teacher, fields.element());
                wish(homes, fields, event -> draft.activities.get(event).teachers().equals(List.of(teacher)));
            }
            case "ActivitiesOccupyMaxDifferentRooms" -> {
                List<Integer> events = several(fields);
                int most = fields.number("Max_Number_of_Different_Rooms");
                Terms terms = draft.terms(fields);
                later.add(() -> draft.ask(new Demand.LimitAssignments(terms, List.of(roomSlots(events)), most)));
            }
            case "ActivitiesSameRoomIfConsecutive" -> {
                List<Integer> events = several(fields);
                Terms terms = draft.terms(fields);
                later.add(() -> draft.ask(new Demand.StayInSuccession(terms, List.of(roomSlots(events)), draft.days())));
            }
            case "TeacherRoomNotAvailableTimes" -> {
                fields.ignore("Number_of_Not_Available_Times");
                int teacher = draft.teacher(fields.needed("Teacher"), fields.element());
                String room = Basics.known(basics.rooms.keySet(), fields.needed("Room"), fields.element(), "Room");
                List<Integer> times = times(fields);
                Terms terms = draft.terms(fields);
                later.add(() -> draft.ask(new Demand.AvoidPlaces(terms, routes(List.of(teacher)), List.of(draft.roomOf.getOrDefault(room, Problem.FREE)), times)));
            }
            default -> {
                return changes(name, fields);
            }
        }
        return true;
    }

    /// Constraints on how people change rooms or buildings.
    private boolean changes(String name, Fields fields) throws Unreadable {
        String whose = List.of("Teachers", "Teacher", "StudentsSet", "Students").stream().filter(name::startsWith).findFirst().orElse("");
        String rule = name.substring(whose.length());
        if (whose.isEmpty() || !rule.matches("(Max|MinGapsBetween)(Building|Room)Changes(Per(Day|Week|RealDay))?")) {
            return false;
        }
        Terms terms = draft.terms(fields);
        List<Integer> people = Draft.once(terms, switch (whose) {
            case "Teachers" -> draft.teachers();
            case "Teacher" -> List.of(draft.teacher(fields.needed("Teacher"), fields.element()));
            case "StudentsSet" -> draft.students(fields.needed("Students"), fields.element());
            default -> draft.students();
        });
        List<Integer> places = rule.contains("Building") ? buildings() : IntStream.range(0, draft.resources.size()).boxed().toList();
        String what = rule.contains("Building") ? "Building" : "Room";
        Days days = rule.endsWith("RealDay") ? new Days(PeopleRules.realDays(basics)) : draft.days();
        if (rule.startsWith("MinGaps")) {
            int least = fields.number("Min_Gaps_Between_" + what + "_Changes");
            later.add(() -> draft.ask(new Demand.PauseForPlaceChanges(terms, routes(people), places(places), days, least)));
        } else {
            boolean weekly = rule.endsWith("Week");
            int most = fields.number("Max_" + what + "_Changes_Per_" + (weekly ? "Week" : "Day"));
            later.add(() -> draft.ask(new Demand.LimitPlaceChanges(terms, routes(people), places(places), days, most, !weekly)));
        }
        return true;
    }

    /// Sets of activities may have become resources since.
    private List<Integer> places(List<Integer> known) {
        return IntStream.range(0, draft.resources.size()).mapToObj(each -> each < known.size() ? known.get(each) : Problem.FREE).toList();
    }

    private List<Integer> buildings() {
        List<String> names = List.copyOf(basics.buildings);
        return draft.resources.stream().map(each -> {
            Room room = each.type() == Draft.ROOM ? basics.rooms.get(each.name()) : null;
            return room == null ? Problem.FREE : names.indexOf(room.building());
        }).toList();
    }

    private List<Integer> several(Fields fields) throws Unreadable {
        fields.ignore("Number_of_Activities");
        return draft.events(fields.allWords("Activity_Id"), fields.element());
    }

    private List<Integer> times(Fields fields) throws Unreadable {
        List<Integer> times = new ArrayList<>();
        for (Element time : fields.all("Not_Available_Time")) {
            times.add(basics.time(time, "Day", "Hour"));
        }
        return times;
    }

    private void wish(Map<Integer, List<Wish>> wishes, Fields fields, IntPredicate of) throws Unreadable {
        fields.ignore("Number_of_Preferred_Rooms");
        List<String> rooms = fields.has("Room") ? List.of(fields.needed("Room")) : fields.allWords("Preferred_Room");
        for (String room : rooms) {
            Basics.known(basics.rooms.keySet(), room, fields.element(), "Room");
        }
        Terms terms = draft.terms(fields);
        if (terms.weight() > 0) {
            draft.all().stream().filter(of::test).forEach(event -> wishes.computeIfAbsent(event, none -> new ArrayList<>()).add(new Wish(terms, rooms)));
        }
    }

    /// A virtual room that is locked says which real ones it is made of.
    private void realRooms(Fields fields) throws Unreadable {
        List<String> real = fields.allWords("Real_Room");
        if (real.isEmpty()) {
            return;
        }
        List<Integer> rooms = new ArrayList<>();
        for (String room : real) {
            rooms.add(draft.roomOf.getOrDefault(Basics.known(draft.roomOf.keySet(), room, fields.element(), "Real_Room"), 0));
        }
        for (int event : draft.events(List.of(fields.needed("Activity_Id")), fields.element())) {
            allowed.computeIfAbsent(event, none -> new ArrayList<>()).add(rooms);
        }
    }

    /// Gives rooms to the activities that want some, and asks what was kept.
    void finish() {
        Map<Integer, List<Wish>> all = new LinkedHashMap<>(preferred);
        homes.forEach(all::putIfAbsent);
        all.forEach(this::slot);
        Map<Terms, Map<List<Integer>, List<Integer>>> prefer = new LinkedHashMap<>();
        Map<Terms, List<Integer>> assign = new LinkedHashMap<>();
        all.forEach((event, wishes) -> ask(event, wishes, prefer, assign));
        assign.forEach((terms, slots) -> draft.ask(new Demand.AssignResource(terms, slots)));
        prefer.forEach((terms, bySet) -> bySet.forEach((rooms, slots) -> draft.ask(new Demand.PreferResources(terms, slots, rooms))));
        later.forEach(Runnable::run);
    }

    /// The sets of the virtual room that an activity needs, where it has no other choice.
    private List<List<String>> virtual(List<Wish> wishes) {
        Room only = only(wishes);
        return only == null ? List.of() : only.sets();
    }

    /// The room that all constraints that must be met leave, or where there are none, that all name; nothing where there is a choice.
    private @Nullable Room only(List<Wish> wishes) {
        Set<String> rooms = new LinkedHashSet<>();
        wishes.forEach(wish -> rooms.addAll(wish.rooms()));
        wishes.stream().filter(wish -> wish.terms().required()).forEach(wish -> rooms.retainAll(wish.rooms()));
        return rooms.size() == 1 ? basics.rooms.get(rooms.iterator().next()) : null;
    }

    private void slot(int event, List<Wish> wishes) {
        List<Slot> slots = draft.slots.get(event);
        int count = Math.max(1, virtual(wishes).size());
        List<Integer> places = IntStream.range(slots.size(), slots.size() + count).boxed().toList();
        roomPlaces.put(event, places);
        places.forEach(place -> slots.add(new Slot(event, count == 1 ? "Room" : "Room " + (place - places.getFirst() + 1), Draft.ROOM, Problem.FREE, 0)));
    }

    private void ask(int event, List<Wish> wishes, Map<Terms, Map<List<Integer>, List<Integer>>> prefer, Map<Terms, List<Integer>> assign) {
        List<Integer> slots = slotsOf(event);
        List<List<String>> virtual = virtual(wishes);
        boolean among = virtual.isEmpty() && wishes.stream().flatMap(wish -> wish.rooms().stream()).anyMatch(room -> basics.rooms.get(room) instanceof Room it && it.virtual());
        if (among) {
            unsupported.accept(new Unsupported("Room/Virtual", 1, new Sentence("虚拟教室与其他教室二选一，暂不支持", "a virtual room among other rooms"), List.of(draft.activities.get(event).id())));
        }
        Terms strongest = wishes.stream().map(Wish::terms).filter(Terms::required).findFirst().orElseGet(() -> wishes.stream().map(Wish::terms).max((one, other) -> Integer.compare(one.weight(), other.weight())).orElseThrow());
        assign.computeIfAbsent(strongest, none -> new ArrayList<>()).addAll(slots);
        Room only = only(wishes);
        for (Wish wish : wishes) {
            boolean itself = !virtual.isEmpty() && only != null && wish.rooms().contains(only.name());
            for (int which = 0; which < (itself ? slots.size() : 1); which++) {
                List<Integer> rooms = real(itself ? virtual.get(which) : wish.rooms());
                prefer.computeIfAbsent(wish.terms(), none -> new LinkedHashMap<>()).computeIfAbsent(rooms, none -> new ArrayList<>()).add(slots.get(which));
            }
        }
        int size = draft.activities.get(event).size();
        List<Integer> large = basics.rooms.values().stream().filter(room -> !room.virtual() && room.capacity() >= size).map(room -> draft.roomOf.getOrDefault(room.name(), 0)).toList();
        if (virtual.isEmpty() && large.size() < draft.roomOf.size()) {
            prefer.computeIfAbsent(CAPACITY, none -> new LinkedHashMap<>()).computeIfAbsent(large, none -> new ArrayList<>()).addAll(slots);
        }
        allowed.getOrDefault(event, List.of()).forEach(rooms -> prefer.computeIfAbsent(LOCKED, none -> new LinkedHashMap<>()).computeIfAbsent(rooms, none -> new ArrayList<>()).addAll(slots));
    }

    private static final Terms CAPACITY = new Terms("RoomCapacity#1", "RoomCapacity", true, 1, CostFunction.LINEAR);
    private static final Terms LOCKED = new Terms("RealRooms#1", "RealRooms", true, 1, CostFunction.LINEAR);

    private List<Integer> real(List<String> names) {
        return names.stream().filter(draft.roomOf::containsKey).map(name -> draft.roomOf.getOrDefault(name, 0)).toList();
    }

    private List<Integer> slotsOf(int event) {
        int first = draft.firstSlot(event);
        return roomPlaces.getOrDefault(event, List.of()).stream().map(place -> first + place).toList();
    }

    private SlotGroup roomSlots(List<Integer> events) {
        return new SlotGroup(draft.group(events).name(), events.stream().flatMap(event -> slotsOf(event).stream()).toList());
    }

    private List<Route> routes(List<Integer> people) {
        return people.stream().map(who -> new Route(draft.resources.get(who).name(), draft.all().stream().filter(event -> draft.attends(event, who)).flatMap(event -> slotsOf(event).stream()).toList())).toList();
    }
}
