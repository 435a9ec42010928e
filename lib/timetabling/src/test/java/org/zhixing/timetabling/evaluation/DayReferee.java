package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Route;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The referee for the demands beyond XHSTT: their sentences in `Demand`, word by word.
final class DayReferee {

    private final Problem problem;
    private final List<Lesson> lessons;
    private final int[][] covering;

    /// @param covering for each resource how many lessons cover each time
    DayReferee(Problem problem, Plan plan, int[][] covering) {
        this.problem = problem;
        this.lessons = plan.lessons();
        this.covering = covering;
    }

    Stream<List<Integer>> points(Demand demand) {
        return switch (demand) {
            case Demand.AvoidTimes it -> it.events().stream().map(event -> one(timed(List.of(event)).stream().flatMap(lesson -> running(lesson).stream()).filter(it.times()::contains).count()));
            case Demand.SeparateDays it -> it.groups().stream().map(group -> one(pairs(timed(group.events())).filter(pair -> day(it.days(), pair.getFirst()) >= 0 && day(it.days(), pair.getLast()) >= 0)
                .mapToLong(pair -> it.distance().missedBy(Math.abs(day(it.days(), pair.getFirst()) - day(it.days(), pair.getLast())))).sum()));
            case Demand.JoinWithinDay it -> it.groups().stream().map(group -> one(pairs(timed(group.events())).filter(pair -> sameDay(it.days(), pair))
                .filter(pair -> !follows(it.days(), pair.getFirst(), pair.getLast()) && !follows(it.days(), pair.getLast(), pair.getFirst())).count()));
            case Demand.RunInSuccession it -> it.groups().stream().map(group -> one(broken(it, group.events())));
            case Demand.PauseBetween it -> it.sequels().stream().map(sequel -> one(timed(sequel.earlier().events()).stream().flatMap(first -> timed(sequel.later().events()).stream()
                .filter(second -> second != first && second.time() >= first.time() && sameDay(it.days(), List.of(first, second))).map(second -> Math.max(0, it.least() - between(it.days(), first, second)))).mapToLong(each -> each).sum()));
            case Demand.ShareStarts it -> it.groups().stream().map(group -> {
                List<Integer> where = timed(group.events()).stream().map(lesson -> day(it.alike(), lesson)).filter(each -> each >= 0).toList();
                return one(where.size() - where.stream().mapToLong(each -> where.stream().filter(each::equals).count()).max().orElse(0));
            });
            case Demand.LimitLessonsAt it -> it.groups().stream().map(group -> one(it.amount().missedBy((int) timed(group.events()).stream().filter(lesson -> running(lesson).stream().anyMatch(it.times()::contains)).count())));
            case Demand.LimitSimultaneous it -> it.resources().stream().map(resource -> it.times().stream().map(time -> covering[resource][time])
                .map(count -> count == 0 && it.idleAllowed() ? 0 : it.amount().missedBy(count)).toList());
            case Demand.StartEarly it -> it.resources().stream().map(resource -> {
                List<Integer> free = it.days().stream().filter(day -> day.times().stream().anyMatch(time -> busy(resource, time))).map(day -> (int) day.times().stream().takeWhile(time -> !busy(resource, time)).count()).toList();
                return one(free.stream().filter(each -> each > 1).mapToInt(each -> each - 1).sum() + Math.max(0, free.stream().filter(each -> each > 0).count() - it.allowed()));
            });
            case Demand.LimitStretches it -> it.resources().stream().map(resource -> one(it.groups().stream().mapToInt(group -> stretched(resource, group, it.most())).sum()));
            case Demand.LimitSpans it -> it.resources().stream().map(resource -> one(excess(it.groups().stream().map(group -> span(resource, group)).toList(), it.most(), it.exceptions())));
            case Demand.LimitIdleTimesOfDay it -> it.resources().stream().map(resource ->
                one(excess(it.groups().stream().map(group -> span(resource, group) - (int) group.times().stream().filter(time -> busy(resource, time)).count()).toList(), it.most(), it.exceptions())));
            case Demand.RestBetween it -> it.resources().stream().map(resource -> one(it.nights().stream().mapToInt(night -> {
                List<Integer> evening = night.before().times().stream().filter(time -> busy(resource, time)).toList();
                List<Integer> morning = night.after().times().stream().filter(time -> busy(resource, time)).toList();
                if (evening.isEmpty() || morning.isEmpty()) {
                    return 0;
                }
                long free = night.before().times().stream().filter(time -> time > evening.getLast()).count() + night.after().times().stream().filter(time -> time < morning.getFirst()).count();
                return (int) Math.max(0, it.least() - free);
            }).sum()));
            case Demand.LimitDoubleShifts it -> it.resources().stream().map(resource -> one(Math.max(0, it.shifts().stream().filter(day -> busyIn(resource, day.first()) && busyIn(resource, day.second())).count() - it.most())));
            case Demand.LimitVariety it -> it.families().stream().map(family -> one(it.groups().stream().mapToLong(group -> Math.max(0, family.resources().stream().filter(each -> busyIn(each, group)).count() - it.most())).sum()));
            case Demand.EndDay it -> it.endings().stream().map(ending -> one(timed(List.of(ending.event())).stream().filter(lesson -> day(it.days(), lesson) >= 0).mapToLong(lesson -> ending.resources().stream()
                .filter(resource -> it.days().groups().get(day(it.days(), lesson)).times().stream().anyMatch(time -> time >= lesson.time() + lesson.duration() && busy(resource, time))).count()).sum()));
            case Demand.LimitAssignments it -> it.groups().stream().map(group -> one(Math.max(0, group.slots().stream().flatMap(slot -> of(slot).map(lesson -> filling(lesson, slot))).filter(each -> each >= 0).distinct().count() - it.most())));
            case Demand.StayInSuccession it -> it.groups().stream().map(group -> one(pairs(timed(group.slots().stream().map(slot -> problem.slots().get(slot).event()).toList()))
                .filter(pair -> follows(it.days(), pair.getFirst(), pair.getLast()) || follows(it.days(), pair.getLast(), pair.getFirst())).filter(pair -> differ(pair, group.slots())).count()));
            case Demand.LimitPlaceChanges it -> it.routes().stream().map(route -> {
                List<Integer> changes = it.days().groups().stream().map(day -> changes(places(route, it.places()), day).size()).toList();
                return one(it.daily() ? changes.stream().mapToInt(each -> Math.max(0, each - it.most())).sum() : Math.max(0, changes.stream().mapToInt(each -> each).sum() - it.most()));
            });
            case Demand.PauseForPlaceChanges it -> it.routes().stream().map(route -> one(it.days().groups().stream().flatMap(day -> changes(places(route, it.places()), day).stream()).mapToInt(free -> Math.max(0, it.least() - free)).sum()));
            case Demand.AvoidPlaces it -> it.routes().stream().map(route -> one(new HashSet<>(it.times()).stream().filter(time -> route.slots().stream()
                .anyMatch(slot -> of(slot).anyMatch(lesson -> running(lesson).contains(time) && it.resources().contains(filling(lesson, slot))))).count()));
            default -> throw new IllegalArgumentException("Not beyond XHSTT: " + demand.type());
        };
    }

    private static List<Integer> one(long deviation) {
        return List.of((int) deviation);
    }

    private Stream<Lesson> of(int slot) {
        return lessons.stream().filter(lesson -> lesson.event() == problem.slots().get(slot).event());
    }

    private int filling(Lesson lesson, int slot) {
        int place = slot - problem.events().get(lesson.event()).firstSlot();
        return place < 0 || place >= lesson.resources().size() ? Problem.FREE : lesson.resources().get(place);
    }

    private List<Lesson> timed(List<Integer> events) {
        return new TreeSet<>(events).stream().flatMap(event -> lessons.stream().filter(lesson -> lesson.event() == event && lesson.time() >= 0)).toList();
    }

    private static List<Integer> running(Lesson lesson) {
        return lesson.time() < 0 ? List.of() : IntStream.range(lesson.time(), lesson.time() + lesson.duration()).boxed().toList();
    }

    private static Stream<List<Lesson>> pairs(List<Lesson> lessons) {
        return IntStream.range(0, lessons.size()).boxed().flatMap(one -> IntStream.range(one + 1, lessons.size()).mapToObj(other -> List.of(lessons.get(one), lessons.get(other))));
    }

    private static int day(Days days, Lesson lesson) {
        return IntStream.range(0, days.groups().size()).filter(day -> days.groups().get(day).times().contains(lesson.time())).findFirst().orElse(-1);
    }

    private static boolean sameDay(Days days, List<Lesson> pair) {
        return day(days, pair.getFirst()) >= 0 && day(days, pair.getFirst()) == day(days, pair.getLast());
    }

    /// The times of their day from the end of one to the start of the other.
    private static int between(Days days, Lesson first, Lesson second) {
        return (int) days.groups().get(day(days, first)).times().stream().filter(time -> time >= first.time() + first.duration() && time < second.time()).count();
    }

    private static boolean follows(Days days, Lesson first, Lesson second) {
        return sameDay(days, List.of(first, second)) && second.time() >= first.time() + first.duration() && between(days, first, second) == 0;
    }

    private int broken(Demand.RunInSuccession demand, List<Integer> events) {
        if (lessons.stream().anyMatch(lesson -> events.contains(lesson.event()) && lesson.time() < 0)) {
            return 0;
        }
        Comparator<Lesson> byStart = Comparator.comparing(Lesson::time).thenComparing(Lesson::duration);
        List<Lesson> row = new ArrayList<>(timed(events));
        row.sort(demand.ordered() ? Comparator.<Lesson, Integer>comparing(lesson -> events.indexOf(lesson.event())).thenComparing(byStart) : byStart);
        return (int) IntStream.range(1, row.size()).filter(each -> !follows(demand.days(), row.get(each - 1), row.get(each))).count();
    }

    private boolean busy(int resource, int time) {
        return covering[resource][time] > 0;
    }

    private boolean busyIn(int resource, TimeGroup group) {
        return group.times().stream().anyMatch(time -> busy(resource, time));
    }

    private int stretched(int resource, TimeGroup group, int most) {
        List<Integer> stretches = new ArrayList<>(List.of(0));
        for (int time : group.times()) {
            if (busy(resource, time)) {
                stretches.set(stretches.size() - 1, stretches.getLast() + 1);
            } else {
                stretches.add(0);
            }
        }
        return stretches.stream().mapToInt(each -> Math.max(0, each - most)).sum();
    }

    private int span(int resource, TimeGroup group) {
        List<Integer> busy = group.times().stream().filter(time -> busy(resource, time)).toList();
        return busy.isEmpty() ? 0 : (int) group.times().stream().filter(time -> time >= busy.getFirst() && time <= busy.getLast()).count();
    }

    private static int excess(List<Integer> amounts, int most, int exceptions) {
        int[] beyond = amounts.stream().mapToInt(each -> each - most).filter(each -> each > 0).toArray();
        return IntStream.of(beyond).sum() - Math.min(exceptions, beyond.length);
    }

    private boolean differ(List<Lesson> pair, List<Integer> slots) {
        Set<Integer> first = new HashSet<>(slots.stream().map(slot -> filling(pair.getFirst(), slot)).filter(each -> each >= 0).toList());
        Set<Integer> second = new HashSet<>(slots.stream().map(slot -> filling(pair.getLast(), slot)).filter(each -> each >= 0).toList());
        return first.stream().anyMatch(one -> second.stream().anyMatch(other -> !one.equals(other)));
    }

    private int[] places(Route route, List<Integer> places) {
        return IntStream.range(0, problem.times().size()).map(time -> route.slots().stream().flatMap(slot -> of(slot).filter(lesson -> running(lesson).contains(time)).map(lesson -> filling(lesson, slot)))
            .mapToInt(resource -> resource < 0 ? Problem.FREE : places.get(resource)).max().orElse(Problem.FREE)).toArray();
    }

    /// The changes of place in a day, each as the free times that it has.
    private static List<Integer> changes(int[] placeAt, TimeGroup day) {
        List<Integer> known = day.times().stream().filter(time -> placeAt[time] != Problem.FREE).toList();
        return IntStream.range(1, known.size()).filter(each -> placeAt[known.get(each - 1)] != placeAt[known.get(each)])
            .mapToObj(each -> (int) day.times().stream().filter(time -> time > known.get(each - 1) && time < known.get(each)).count()).toList();
    }
}
