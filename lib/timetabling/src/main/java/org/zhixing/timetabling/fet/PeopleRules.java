package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Demand.LimitDoubleShifts.Shifts;
import org.zhixing.timetabling.problem.Demand.RestBetween.Night;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.TimeGroup;
import org.zhixing.timetabling.xml.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Constraints on when teachers and students are busy: `Constraint`, whose they are, and what they ask.
final class PeopleRules {

    private static final int ANY = Integer.MAX_VALUE;

    private final Draft draft;
    private final Basics basics;
    private final boolean halves;

    /// @param halves whether days are halves of days
    PeopleRules(Draft draft, boolean halves) {
        this.draft = draft;
        this.basics = draft.basics;
        this.halves = halves;
    }

    /// Whether it is a constraint of this kind, now among the demands.
    boolean read(Fields fields) throws Unreadable {
        String name = fields.element().name();
        for (String whose : List.of("Teachers", "Teacher", "StudentsSet", "Students")) {
            String prefix = "Constraint" + whose;
            if (name.startsWith(prefix)) {
                return knows(name.substring(prefix.length())) && read(name.substring(prefix.length()), fields, people(whose, fields));
            }
        }
        return false;
    }

    private static boolean knows(String rule) {
        return !rule.contains("Building") && !rule.contains("Room");
    }

    private List<Integer> people(String whose, Fields fields) throws Unreadable {
        return switch (whose) {
            case "Teachers" -> draft.teachers();
            case "Teacher" -> List.of(draft.teacher(fields.has("Teacher_Name") ? fields.needed("Teacher_Name") : fields.needed("Teacher"), fields.element()));
            case "StudentsSet" -> draft.students(fields.needed("Students"), fields.element());
            default -> draft.students();
        };
    }

    private boolean read(String rule, Fields fields, List<Integer> all) throws Unreadable {
        Terms terms = draft.terms(fields);
        List<Integer> people = Draft.once(terms, all);
        switch (rule) {
            case "NotAvailableTimes" -> notAvailable(fields, terms, people);
            case "MaxDaysPerWeek" -> cluster(terms, people, days(), atMost(fields, "Max_Days_Per_Week"));
            case "MaxRealDaysPerWeek" -> cluster(terms, people, realDays(), atMost(fields, "Max_Days_Per_Week"));
            case "MaxMorningsPerWeek" -> cluster(terms, people, halves(0), atMost(fields, "Max_Mornings_Per_Week"));
            case "MaxAfternoonsPerWeek" -> cluster(terms, people, halves(1), atMost(fields, "Max_Afternoons_Per_Week"));
            case "MinDaysPerWeek" -> cluster(terms, people, days(), new Range(fields.number("Minimum_Days_Per_Week"), ANY));
            case "MinRealDaysPerWeek" -> cluster(terms, people, realDays(), new Range(fields.number("Minimum_Days_Per_Week"), ANY));
            case "IntervalMaxDaysPerWeek" -> interval(fields, terms, people);
            case "MaxGapsPerWeek" -> idle(terms, people, days(), fields.number("Max_Gaps"));
            case "MaxZeroGapsPerAfternoon" -> idle(terms, people, halves(1), 0);
            case "MaxGapsPerDay" -> idleDaily(terms, people, days(), fields);
            case "MaxGapsPerRealDay" -> idleDaily(terms, people, realDays(), fields);
            case "EarlyMaxBeginningsAtSecondHour" -> early(terms, people, days(), fields);
            case "MorningsEarlyMaxBeginningsAtSecondHour" -> early(terms, people, halves(0), fields);
            case "AfternoonsEarlyMaxBeginningsAtSecondHour" -> early(terms, people, halves(1), fields);
            case "MaxHoursDaily", "MaxHoursDailyHalfDays" -> busy(terms, people, days(), atMost(fields, "Maximum_Hours_Daily"));
            case "MaxHoursDailyRealDays" -> busy(terms, people, realDays(), atMost(fields, "Maximum_Hours_Daily"));
            case "MinHoursDaily" -> atLeast(terms, people, days(), fields.number("Minimum_Hours_Daily"), fields.yes("Allow_Empty_Days"));
            case "MinHoursDailyRealDays" -> atLeast(terms, people, realDays(), fields.number("Minimum_Hours_Daily"), fields.yes("Allow_Empty_Days"));
            case "MinHoursPerMorning" -> atLeast(terms, people, halves(0), fields.number("Minimum_Hours_Per_Morning"), fields.yes("Allow_Empty_Mornings"));
            case "MaxHoursContinuously" -> draft.ask(new Demand.LimitStretches(terms, people, days(), fields.number("Maximum_Hours_Continuously")));
            case "ActivityTagMaxHoursDaily" -> busy(terms, tagged(terms, fields, people), days(), atMost(fields, "Maximum_Hours_Daily"));
            case "ActivityTagMaxHoursDailyRealDays" -> busy(terms, tagged(terms, fields, people), realDays(), atMost(fields, "Maximum_Hours_Daily"));
            case "ActivityTagMaxHoursContinuously" -> draft.ask(new Demand.LimitStretches(terms, tagged(terms, fields, people), days(), fields.number("Maximum_Hours_Continuously")));
            case "MaxSpanPerDay" -> span(terms, people, days(), fields);
            case "MaxSpanPerRealDay" -> span(terms, people, realDays(), fields);
            case "MinRestingHours" -> rest(terms, people, nights(fields.yes("Circular")), fields);
            case "MinRestingHoursBetweenMorningAndAfternoon" -> rest(terms, people, IntStream.range(0, halves(1).size()).mapToObj(day -> new Night(halves(0).get(day), halves(1).get(day))).toList(), fields);
            case "MaxThreeConsecutiveDays" -> threeDays(fields, terms, people);
            case "MaxTwoActivityTagsPerDayFromN1N2N3" -> draft.ask(new Demand.LimitVariety(terms, families(people, List.of("N1", "N2", "N3")), days(), 2));
            case "MinGapsBetweenOrderedPairOfActivityTags" -> draft.ask(new Demand.PauseBetween(terms, sequels(fields, people), draft.days(), fields.number("MinGaps")));
            default -> {
                return false;
            }
        }
        return true;
    }

    private List<TimeGroup> days() {
        return basics.wholeDays();
    }

    /// Of days that are halves of days: the first or the second of each pair.
    private List<TimeGroup> halves(int which) {
        return IntStream.range(0, basics.days.size()).filter(day -> day % 2 == which).mapToObj(day -> days().get(day)).toList();
    }

    private List<TimeGroup> realDays() {
        return realDays(basics);
    }

    /// Days that are halves, two by two.
    static List<TimeGroup> realDays(Basics basics) {
        List<TimeGroup> halves = basics.wholeDays();
        return IntStream.range(0, (halves.size() + 1) / 2).mapToObj(day -> {
            List<TimeGroup> both = halves.subList(2 * day, Math.min(halves.size(), 2 * day + 2));
            return new TimeGroup(both.getFirst().name(), both.stream().flatMap(half -> half.times().stream()).toList());
        }).toList();
    }

    private static Range atMost(Fields fields, String child) throws Unreadable {
        return new Range(0, Math.max(0, fields.number(child)));
    }

    private void notAvailable(Fields fields, Terms terms, List<Integer> people) throws Unreadable {
        fields.ignore("Number_of_Not_Available_Times");
        List<Integer> times = new ArrayList<>();
        for (Element time : fields.all("Not_Available_Time")) {
            times.add(basics.time(time, "Day", "Hour"));
        }
        draft.ask(new Demand.AvoidUnavailableTimes(terms, people, times));
    }

    private void cluster(Terms terms, List<Integer> people, List<TimeGroup> groups, Range amount) {
        draft.ask(new Demand.ClusterBusyTimes(terms, people, groups, amount));
    }

    private void interval(Fields fields, Terms terms, List<Integer> people) throws Unreadable {
        int from = basics.hour(fields.needed("Interval_Start_Hour"), fields.element());
        int until = fields.words("Interval_End_Hour").isEmpty() ? basics.hours.size() : basics.hour(fields.words("Interval_End_Hour"), fields.element());
        cluster(terms, people, IntStream.range(0, basics.days.size()).mapToObj(day -> basics.hoursOf(day, from, until)).toList(), atMost(fields, "Max_Days_Per_Week"));
    }

    private void idle(Terms terms, List<Integer> people, List<TimeGroup> groups, int most) {
        draft.askPresent(people, groups, (some, present) -> new Demand.LimitIdleTimes(terms, some, present, new Range(0, most)));
    }

    private void idleDaily(Terms terms, List<Integer> people, List<TimeGroup> groups, Fields fields) throws Unreadable {
        int most = fields.number("Max_Gaps");
        int exceptions = fields.yes("Allow_One_Day_Exception_of_Plus_One") ? 1 : 0;
        draft.askPresent(people, groups, (some, present) -> new Demand.LimitIdleTimesOfDay(terms, some, present, most, exceptions));
    }

    private void early(Terms terms, List<Integer> people, List<TimeGroup> groups, Fields fields) throws Unreadable {
        int allowed = fields.number("Max_Beginnings_At_Second_Hour");
        draft.askPresent(people, groups, (some, present) -> new Demand.StartEarly(terms, some, present, allowed));
    }

    private void busy(Terms terms, List<Integer> people, List<TimeGroup> groups, Range amount) {
        draft.ask(new Demand.LimitBusyTimes(terms, people, groups, amount));
    }

    private void atLeast(Terms terms, List<Integer> people, List<TimeGroup> groups, int least, boolean emptyAllowed) {
        busy(terms, people, groups, new Range(least, ANY));
        if (!emptyAllowed) {
            List<TimeGroup> whole = halves ? realDays() : groups;
            cluster(terms, people, whole, new Range(whole.size(), whole.size()));
        }
    }

    /// For each of the people a resource that needs their activities with the tag.
    private List<Integer> tagged(Terms terms, Fields fields, List<Integer> people) throws Unreadable {
        String tag = fields.has("Activity_Tag") ? fields.needed("Activity_Tag") : fields.needed("Activity_Tag_Name");
        Stream<Integer> sets = people.stream().map(each -> draft.tagged(each, tag)).filter(group -> !group.events().isEmpty()).map(group -> draft.set(group.name(), group.events()));
        return (terms.required() ? sets.distinct() : sets).toList();
    }

    private void span(Terms terms, List<Integer> people, List<TimeGroup> groups, Fields fields) throws Unreadable {
        draft.ask(new Demand.LimitSpans(terms, people, groups, fields.number("Max_Span"), fields.yes("Allow_One_Day_Exception_of_Plus_One") ? 1 : 0));
    }

    private List<Night> nights(boolean circular) {
        List<TimeGroup> days = days();
        return IntStream.range(0, circular ? days.size() : days.size() - 1).mapToObj(day -> new Night(days.get(day), days.get((day + 1) % days.size()))).toList();
    }

    private void rest(Terms terms, List<Integer> people, List<Night> nights, Fields fields) throws Unreadable {
        draft.ask(new Demand.RestBetween(terms, people, nights, fields.number("Minimum_Resting_Hours")));
    }

    /// In any four half days that follow one another at most three, but where the exception is allowed from a morning on only.
    private void threeDays(Fields fields, Terms terms, List<Integer> people) {
        boolean exception = fields.yes("Allow_Afternoon_Morning_Afternoon_Morning_Exception");
        for (int day = 0; day + 4 <= basics.days.size(); day++) {
            if (!exception || day % 2 == 0) {
                cluster(terms, people, days().subList(day, day + 4), new Range(0, 3));
            }
        }
    }

    private List<Demand.LimitVariety.Family> families(List<Integer> people, List<String> tags) {
        return people.stream().map(each -> new Demand.LimitVariety.Family(draft.resources.get(each).name(),
            tags.stream().map(tag -> draft.tagged(each, tag)).filter(group -> !group.events().isEmpty()).map(group -> draft.set(group.name(), group.events())).toList())).toList();
    }

    private List<Demand.PauseBetween.Sequel> sequels(Fields fields, List<Integer> people) throws Unreadable {
        String first = fields.needed("First_Activity_Tag");
        String second = fields.needed("Second_Activity_Tag");
        return people.stream().map(each -> new Demand.PauseBetween.Sequel(draft.tagged(each, first), draft.tagged(each, second)))
            .filter(sequel -> Stream.of(sequel.earlier(), sequel.later()).map(EventGroup::events).noneMatch(List::isEmpty)).toList();
    }

    /// In FET's mode of mornings and afternoons a teacher may work in both halves of so many days only.
    void halves(Element root) throws Unreadable {
        List<Shifts> shifts = IntStream.range(0, halves(1).size()).mapToObj(day -> new Shifts(halves(0).get(day), halves(1).get(day))).toList();
        for (Element teacher : root.inside("Teachers_List", "Teacher").toList()) {
            String name = teacher.words("Name");
            int who = draft.teacher(name, teacher);
            int days = doubleShifts(behaviour(root, name));
            if (days < ANY && draft.teachers().contains(who)) {
                draft.ask(new Demand.LimitDoubleShifts(draft.required("Mornings_Afternoons_Behavior"), List.of(who), shifts, days));
            }
        }
    }

    /// Old files list those who are excepted; all others are not.
    private String behaviour(Element root, String teacher) {
        if (root.first("Exception_Teachers_One_Day_List").isEmpty()) {
            return basics.teachers.getOrDefault(teacher, "");
        }
        return Stream.of("One_Day", "Two_Days", "Three_Days").filter(days -> root.inside("Exception_Teachers_" + days + "_List", "Teacher").anyMatch(each -> each.text().strip().equals(teacher)))
            .findFirst().map(days -> days.replace('_', ' ').toLowerCase(Locale.ROOT) + " exception").orElse("Exclusive");
    }

    private static int doubleShifts(String behaviour) {
        return switch (behaviour.toLowerCase(Locale.ROOT)) {
            case "exclusive" -> 0;
            case "one day exception" -> 1;
            case "two days exception" -> 2;
            case "three days exception" -> 3;
            case "four days exception" -> 4;
            case "five days exception" -> 5;
            default -> ANY;
        };
    }
}
