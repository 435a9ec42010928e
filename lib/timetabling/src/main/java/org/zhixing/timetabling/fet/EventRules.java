package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.TimeGroup;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Constraints on when activities are.
final class EventRules {

    private static final int ANY = Integer.MAX_VALUE;

    private final Draft draft;
    private final Basics basics;
    private final boolean halves;
    private final int terms;

    /// @param halves whether days are halves of days
    /// @param terms how many terms the days make, one after another; 0 without
    EventRules(Draft draft, boolean halves, int terms) {
        this.draft = draft;
        this.basics = draft.basics;
        this.halves = halves;
        this.terms = terms;
    }

    /// Every activity is held in one go, within a day, and nobody is at two places.
    void compulsory(Fields fields) throws Unreadable {
        Terms terms = draft.terms(fields);
        draft.ask(new Demand.AssignTime(terms, draft.all()));
        Map<Integer, List<Integer>> byDuration = new LinkedHashMap<>();
        draft.all().forEach(event -> byDuration.computeIfAbsent(draft.activities.get(event).duration(), none -> new ArrayList<>()).add(event));
        byDuration.forEach((duration, events) -> {
            if (duration > 1) {
                draft.ask(new Demand.SplitEvents(terms, events, new Range(duration, duration), new Range(1, 1)));
                draft.ask(new Demand.PreferTimes(terms, events, IntStream.range(0, basics.times()).filter(time -> time % basics.hours.size() + duration <= basics.hours.size()).boxed().toList(), 0));
            }
        });
        draft.ask(new Demand.AvoidClashes(terms, IntStream.range(0, draft.resources.size()).filter(each -> draft.resources.get(each).type() == Draft.TEACHER || draft.resources.get(each).type() == Draft.STUDENTS).boxed().toList()));
    }

    /// Whether it is a constraint of this kind, now among the demands.
    boolean read(Fields fields) throws Unreadable {
        switch (fields.element().name().replaceFirst("^Constraint", "")) {
            case "BasicCompulsoryTime" -> compulsory(fields);
            case "BreakTimes" -> {
                fields.ignore("Number_of_Break_Times");
                draft.ask(new Demand.AvoidTimes(draft.terms(fields), draft.all(), times(fields, "Break_Time", "Day", "Hour")));
            }
            case "ActivityPreferredStartingTime" -> preferredStart(fields);
            case "ActivityPreferredDay" -> {
                int day = basics.day(fields.needed("Preferred_Day"), fields.element());
                starts(fields, one(fields), basics.hoursOf(day, 0, basics.hours.size()).times());
            }
            case "ActivityPreferredStartingTimes" -> starts(fields, one(fields), times(fields, "Preferred_Starting_Time", "Preferred_Starting_Day", "Preferred_Starting_Hour"));
            case "ActivitiesPreferredStartingTimes", "SubactivitiesPreferredStartingTimes" -> starts(fields, filtered(fields), times(fields, "Preferred_Starting_Time", "Preferred_Starting_Day", "Preferred_Starting_Hour"));
            case "ActivityPreferredTimeSlots" -> slots(fields, one(fields));
            case "ActivitiesPreferredTimeSlots", "SubactivitiesPreferredTimeSlots" -> slots(fields, filtered(fields));
            case "MinDaysBetweenActivities" -> minDays(fields);
            case "MaxDaysBetweenActivities" -> {
                List<Integer> events = several(fields);
                draft.ask(new Demand.SeparateDays(draft.terms(fields), groups(events), separateDays(), new Range(0, fields.number("MaxDays"))));
            }
            case "MinGapsBetweenActivities" -> {
                EventGroup group = draft.group(several(fields));
                draft.ask(new Demand.PauseBetween(draft.terms(fields), List.of(new Demand.PauseBetween.Sequel(group, group)), draft.days(), fields.number("MinGaps")));
            }
            case "ActivitiesSameStartingTime" -> alike(fields, IntStream.range(0, basics.times()).mapToObj(time -> new TimeGroup("", List.of(time))).toList());
            case "ActivitiesSameStartingDay" -> alike(fields, basics.wholeDays());
            case "ActivitiesSameStartingHour" -> alike(fields, IntStream.range(0, basics.hours.size())
                .mapToObj(hour -> new TimeGroup(basics.hours.get(hour), IntStream.range(0, basics.days.size()).map(day -> basics.time(day, hour)).boxed().toList())).toList());
            case "ActivitiesNotOverlapping" -> draft.ask(new Demand.AvoidClashes(draft.terms(fields), List.of(set(fields))));
            case "ActivityTagsNotOverlapping" -> tagsApart(fields);
            case "ActivityEndsStudentsDay" -> endDay(fields, one(fields));
            case "ActivitiesEndStudentsDay" -> endDay(fields, filtered(fields));
            case "TwoActivitiesConsecutive" -> succession(fields, true, "First_Activity_Id", "Second_Activity_Id");
            case "TwoActivitiesGrouped" -> succession(fields, false, "First_Activity_Id", "Second_Activity_Id");
            case "ThreeActivitiesGrouped" -> succession(fields, false, "First_Activity_Id", "Second_Activity_Id", "Third_Activity_Id");
            case "TwoActivitiesOrdered" -> {
                List<Integer> pair = named(fields, "First_Activity_Id", "Second_Activity_Id");
                Terms terms = draft.terms(fields);
                if (pair.size() == 2) {
                    draft.ask(new Demand.OrderEvents(terms, List.of(new Demand.OrderEvents.Pair(pair.getFirst(), pair.getLast(), new Range(0, ANY)))));
                }
            }
            case "TwoActivitiesOrderedIfSameDay" -> {
                List<Integer> pair = named(fields, "First_Activity_Id", "Second_Activity_Id");
                Terms terms = draft.terms(fields);
                if (pair.size() == 2) {
                    draft.ask(new Demand.PauseBetween(step(terms), List.of(new Demand.PauseBetween.Sequel(draft.group(pair.subList(1, 2)), draft.group(pair.subList(0, 1)))), draft.days(), basics.hours.size()));
                }
            }
            case "ActivitiesOccupyMaxTimeSlotsFromSelection" -> occupied(fields, new Range(0, fields.number("Max_Number_of_Occupied_Time_Slots")));
            case "ActivitiesOccupyMinTimeSlotsFromSelection" -> occupied(fields, new Range(fields.number("Min_Number_of_Occupied_Time_Slots"), ANY));
            case "ActivitiesMaxSimultaneousInSelectedTimeSlots" -> draft.ask(new Demand.LimitSimultaneous(draft.terms(fields), List.of(set(fields)), selected(fields), new Range(0, fields.number("Max_Number_of_Simultaneous_Activities")), true));
            case "ActivitiesMinSimultaneousInSelectedTimeSlots" -> draft.ask(new Demand.LimitSimultaneous(draft.terms(fields), List.of(set(fields)), selected(fields), new Range(fields.number("Min_Number_of_Simultaneous_Activities"), ANY), fields.yes("Allow_Empty_Slots")));
            case "MaxTotalActivitiesFromSetInSelectedTimeSlots" -> draft.ask(new Demand.LimitLessonsAt(draft.terms(fields), List.of(draft.group(several(fields))), selected(fields), new Range(0, fields.number("Max_Total_Number_of_Activities"))));
            case "ActivitiesMaxInATerm" -> draft.ask(new Demand.SpreadEvents(draft.terms(fields), List.of(draft.group(several(fields))),
                termsOf(fields).stream().map(term -> new Demand.SpreadEvents.Share(term, new Range(0, number(fields, "Max_Number_of_Activities_in_A_Term")))).toList()));
            case "ActivitiesOccupyMaxTerms" -> draft.ask(new Demand.ClusterBusyTimes(draft.terms(fields), List.of(set(fields)), termsOf(fields), new Range(0, fields.number("Max_Number_of_Occupied_Terms"))));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int number(Fields fields, String child) {
        return fields.words(child).matches("[0-9]{1,6}") ? Integer.parseInt(fields.words(child)) : 0;
    }

    private List<Integer> times(Fields fields, String child, String day, String hour) throws Unreadable {
        fields.ignore("Number_of_" + child + "s");
        Set<Integer> times = new TreeSet<>();
        for (Element time : fields.all(child)) {
            boolean plain = time.first(day).isEmpty();
            times.add(basics.time(time, plain ? "Day" : day, plain ? "Hour" : hour));
        }
        return List.copyOf(times);
    }

    private List<Integer> selected(Fields fields) throws Unreadable {
        fields.ignore("Number_of_Selected_Time_Slots");
        return times(fields, "Selected_Time_Slot", "Selected_Day", "Selected_Hour");
    }

    private List<Integer> one(Fields fields) throws Unreadable {
        return named(fields, "Activity_Id");
    }

    private List<Integer> several(Fields fields) throws Unreadable {
        fields.ignore("Number_of_Activities");
        return draft.events(fields.allWords("Activity_Id"), fields.element());
    }

    private int set(Fields fields) throws Unreadable {
        List<Integer> events = several(fields);
        return draft.set(draft.group(events).name(), events);
    }

    private List<Integer> named(Fields fields, String... children) throws Unreadable {
        List<String> ids = new ArrayList<>();
        for (String child : children) {
            ids.add(fields.needed(child));
        }
        return draft.events(ids, fields.element());
    }

    /// The activities that have what is said of teacher, students, subject, tag, duration and component; an empty word means any.
    private List<Integer> filtered(Fields fields) throws Unreadable {
        String teacher = fields.words("Teacher_Name");
        String students = fields.words("Students_Name");
        String subject = fields.words("Subject_Name");
        String tag = fields.words("Activity_Tag_Name");
        int duration = fields.number("Duration", 0);
        int component = fields.number("Component_Number", 0);
        Set<Integer> atoms = students.isEmpty() ? Set.of() : basics.students(students, fields.element());
        return draft.all().stream().filter(event -> {
            Activity it = draft.activities.get(event);
            return (teacher.isEmpty() || it.teachers().contains(teacher)) && (students.isEmpty() || it.atoms().stream().anyMatch(atoms::contains)) && (subject.isEmpty() || it.subject().equals(subject))
                && (tag.isEmpty() || it.tags().contains(tag)) && (duration <= 0 || it.duration() == duration) && (component == 0 || it.component() == component);
        }).toList();
    }

    /// Whether it is met or not counts, not by how much.
    private static Terms step(Terms terms) {
        return new Terms(terms.id(), terms.name(), terms.required(), terms.weight(), CostFunction.STEP);
    }

    private void starts(Fields fields, List<Integer> events, List<Integer> times) throws Unreadable {
        draft.ask(new Demand.PreferTimes(step(draft.terms(fields)), events, times, 0));
    }

    private void preferredStart(Fields fields) throws Unreadable {
        fields.ignore("Permanently_Locked");
        String day = fields.words("Preferred_Day");
        String hour = fields.words("Preferred_Hour");
        boolean anyDay = day.isEmpty();
        boolean anyHour = hour.isEmpty();
        int onDay = anyDay ? 0 : basics.day(day, fields.element());
        int atHour = anyHour ? 0 : basics.hour(hour, fields.element());
        starts(fields, one(fields), IntStream.range(0, basics.times()).filter(time -> (anyDay || time / basics.hours.size() == onDay) && (anyHour || time % basics.hours.size() == atHour)).boxed().toList());
    }

    private void slots(Fields fields, List<Integer> events) throws Unreadable {
        Set<Integer> wanted = Set.copyOf(times(fields, "Preferred_Time_Slot", "Preferred_Day", "Preferred_Hour"));
        draft.ask(new Demand.AvoidTimes(draft.terms(fields), events, IntStream.range(0, basics.times()).filter(time -> !wanted.contains(time)).boxed().toList()));
    }

    private Days separateDays() {
        return halves ? new Days(PeopleRules.realDays(basics)) : draft.days();
    }

    private List<EventGroup> groups(List<Integer> events) {
        return events.size() < 2 ? List.of() : List.of(draft.group(events));
    }

    /// Being together on a day is forbidden whatever the weight, but for following at once.
    private void minDays(Fields fields) throws Unreadable {
        List<Integer> events = several(fields);
        Terms terms = draft.terms(fields);
        draft.ask(new Demand.SeparateDays(terms, groups(events), separateDays(), new Range(fields.number("MinDays"), ANY)));
        if (fields.yes("Consecutive_If_Same_Day") && terms.weight() > 0 && !terms.required()) {
            draft.ask(new Demand.JoinWithinDay(draft.required("ConsecutiveIfSameDay"), groups(events), separateDays()));
        }
    }

    private void alike(Fields fields, List<TimeGroup> times) throws Unreadable {
        draft.ask(new Demand.ShareStarts(draft.terms(fields), groups(several(fields)), new Days(times)));
    }

    private void tagsApart(Fields fields) throws Unreadable {
        fields.ignore("Number_of_Activity_Tags");
        List<Integer> sets = new ArrayList<>();
        List<String> tags = fields.allWords("Activity_Tag");
        for (String tag : tags) {
            List<Integer> events = draft.all().stream().filter(event -> draft.activities.get(event).tags().contains(tag)).toList();
            if (!events.isEmpty()) {
                sets.add(draft.set(tag, events));
            }
        }
        List<TimeGroup> times = IntStream.range(0, basics.times()).mapToObj(time -> new TimeGroup(timeName(time), List.of(time))).toList();
        draft.ask(new Demand.LimitVariety(draft.terms(fields), List.of(new Demand.LimitVariety.Family(String.join(", ", tags), sets)), times, 1));
    }

    private String timeName(int time) {
        return basics.days.get(time / basics.hours.size()) + " " + basics.hours.get(time % basics.hours.size());
    }

    private void endDay(Fields fields, List<Integer> events) throws Unreadable {
        Terms terms = draft.terms(fields);
        draft.ask(new Demand.EndDay(step(terms), events.stream().map(event -> new Demand.EndDay.Ending(event, new ArrayList<>(new LinkedHashSet<>(
            draft.slots.get(event).stream().filter(slot -> slot.type() == Draft.STUDENTS).map(slot -> slot.resource()).toList())))).toList(), draft.days()));
    }

    private void succession(Fields fields, boolean ordered, String... children) throws Unreadable {
        List<Integer> events = named(fields, children);
        draft.ask(new Demand.RunInSuccession(draft.terms(fields), events.size() < children.length ? List.of() : List.of(draft.group(events)), draft.daysWithoutBreaks(), ordered));
    }

    private void occupied(Fields fields, Range amount) throws Unreadable {
        Terms terms = draft.terms(fields);
        List<TimeGroup> chosen = List.of(new TimeGroup("", selected(fields)));
        int set = set(fields);
        draft.ask(new Demand.LimitBusyTimes(terms, List.of(set), chosen, amount));
        if (amount.minimum() > 0) {
            draft.ask(new Demand.ClusterBusyTimes(terms, List.of(set), chosen, new Range(1, 1)));
        }
    }

    private List<TimeGroup> termsOf(Fields fields) throws Unreadable {
        if (terms < 1 || basics.days.size() % terms != 0) {
            throw Faults.at(fields.element(), "文件没有说明学期数，或与天数不符", "the file says no number of terms that the days fit");
        }
        int days = basics.days.size() / terms;
        return IntStream.range(0, terms).mapToObj(term -> new TimeGroup(String.valueOf(term + 1), basics.wholeDays().subList(term * days, (term + 1) * days).stream().flatMap(day -> day.times().stream()).toList())).toList();
    }
}
