package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A plan in the making: lessons move, and the cost of all demands is known after each move.
///
/// A lesson has a number, which it keeps until it is merged into another. Every move can be undone. One thread at a time.
public final class Schedule {

    private final Problem problem;
    private final Layout layout;
    private final Words words;
    private final Load[] loads;
    private final Points points;
    private final Ledger ledger;
    private final Trail trail = new Trail();

    private final int[] event;
    private final int[] duration;
    private final int[] time;
    private final int[][] resources;

    /// Of each event the numbers of its lessons, so many of them.
    private final int[][] lessons;
    private final int[] lessonCount;

    private final long[] concerned;

    /// Numbers that no lesson has, the next one last.
    private final int[] spare;
    private int spares;

    public Schedule(Problem problem, Plan plan) {
        this(problem, plan, false);
    }

    /// A plan judged in part: of required demands only what it misses for good, whatever lessons are yet to come.
    public static Schedule partly(Problem problem, Plan plan) {
        List<Demand> judged = problem.demands().stream().filter(each -> each.terms().required() && (each.lasting() || each.mendable())).toList();
        return new Schedule(new Problem(problem.id(), problem.times(), problem.types(), problem.resources(), problem.events(), problem.slots(), judged), plan, true);
    }

    private Schedule(Problem problem, Plan plan, boolean partly) {
        this.problem = problem;
        this.layout = new Layout(problem);
        this.words = new Words(problem);
        this.loads = IntStream.range(0, problem.resources().size()).mapToObj(each -> new Load(each, layout.times)).toArray(Load[]::new);
        this.points = new Points(problem, this, loads, layout.unit, partly);
        this.ledger = new Ledger(points.count());
        int most = layout.lessonsAtMost();
        this.event = new int[most];
        this.duration = new int[most];
        this.time = new int[most];
        this.resources = new int[most][];
        this.lessons = new int[problem.events().size()][];
        Arrays.setAll(lessons, each -> new int[layout.eventDuration[each]]);
        this.lessonCount = new int[lessons.length];
        this.spare = IntStream.range(0, most).map(each -> most - 1 - each).toArray();
        this.spares = most;
        this.concerned = new long[Times.words(layout.times)];
        points.byDemand.forEach(each -> each.forEach(ledger::touch));
        plan.lessons().forEach(this::add);
        for (int each = 0; each < lessons.length; each++) {
            if (lessonsOf(each).map(this::duration).sum() != layout.eventDuration[each]) {
                throw new IllegalArgumentException("The lessons do not add up to the event " + problem.events().get(each).id());
            }
        }
        ledger.keep();
    }

    private void add(Lesson lesson) {
        if (lesson.time() >= 0 && lesson.time() + lesson.duration() > layout.times || lessonCount[lesson.event()] == lessons[lesson.event()].length) {
            throw new IllegalArgumentException("A lesson lies beyond the times or beyond its event: " + lesson);
        }
        begin(lesson.event(), lesson.duration(), lesson.time(), lesson.resources().stream().mapToInt(each -> each).toArray());
    }

    // What is there.

    public Problem problem() {
        return problem;
    }

    public int event(int lesson) {
        return event[lesson];
    }

    public int duration(int lesson) {
        return duration[lesson];
    }

    /// When it starts, or `Problem.FREE`.
    public int time(int lesson) {
        return time[lesson];
    }

    /// Who fills its slots, place by place; `Problem.FREE` where nobody does.
    public int resource(int lesson, int place) {
        return resources[lesson][place];
    }

    public IntStream lessonsOf(int event) {
        return Arrays.stream(lessons[event], 0, lessonCount[event]);
    }

    /// How many lessons of a resource cover a time.
    public int lessonsAt(int resource, int time) {
        return loads[resource].lessons[time];
    }

    /// One of those lessons, in no order.
    public int lessonAt(int resource, int time, int which) {
        return loads[resource].lesson(time, which);
    }

    public int lessonCount(int event) {
        return lessonCount[event];
    }

    /// One of the lessons of an event, in no order.
    public int lessonOf(int event, int which) {
        return lessons[event][which];
    }

    /// How many slots a lesson has.
    public int places(int lesson) {
        return resources[lesson].length;
    }

    IntStream filling(int slot) {
        int of = problem.slots().get(slot).event();
        return lessonsOf(of).map(each -> resources[each][slot - layout.firstSlot[of]]);
    }

    /// Who fills a slot in a lesson; `Problem.FREE` too where the slot is another event's.
    int fillingOf(int lesson, int slot) {
        int place = slot - layout.firstSlot[event[lesson]];
        return place < 0 || place >= resources[lesson].length ? Problem.FREE : resources[lesson][place];
    }

    Words words() {
        return words;
    }

    // Moves.

    /// Gives a lesson another start, or takes it away (`Problem.FREE`).
    public void assignTime(int lesson, int to) {
        if (layout.eventTime[event[lesson]] != Problem.FREE || to < Problem.FREE || to >= 0 && to + duration[lesson] > layout.times) {
            throw new IllegalArgumentException("The lesson cannot start there");
        }
        if (to != time[lesson]) {
            trail.add(Trail.TIME, lesson, time[lesson], 0);
            move(lesson, to);
        }
    }

    /// Has another resource fill a slot of a lesson, or none (`Problem.FREE`).
    /// @param place the place of the slot among those of the event
    public void assignResource(int lesson, int place, int to) {
        int slot = layout.firstSlot[event[lesson]] + place;
        if (layout.given[slot] != Problem.FREE || to >= 0 && layout.resourceType[to] != layout.type[slot]) {
            throw new IllegalArgumentException("The resource cannot be assigned there");
        }
        if (to != resources[lesson][place]) {
            trail.add(Trail.RESOURCE, lesson, place, resources[lesson][place]);
            fill(lesson, place, to);
        }
    }

    /// Cuts so many periods off a lesson. They become a lesson in which nothing is decided but what the problem gives.
    /// @return the number of the new lesson
    public int split(int lesson, int periods) {
        if (periods < 1 || periods >= duration[lesson]) {
            throw new IllegalArgumentException("Not so many periods can be cut off");
        }
        resize(lesson, duration[lesson] - periods);
        int made = begin(event[lesson], periods);
        trail.add(Trail.SPLIT, lesson, made, periods);
        return made;
    }

    /// Makes one lesson of two of an event: at the time and with the resources of the first.
    public void merge(int lesson, int other) {
        int longer = duration[lesson] + duration[other];
        if (lesson == other || event[lesson] != event[other] || time[lesson] >= 0 && time[lesson] + longer > layout.times) {
            throw new IllegalArgumentException("The lessons cannot be merged");
        }
        if (layout.eventTime[event[other]] == Problem.FREE) {
            assignTime(other, Problem.FREE);
        }
        for (int place = 0; place < resources[other].length; place++) {
            if (layout.given[layout.firstSlot[event[other]] + place] == Problem.FREE) {
                assignResource(other, place, Problem.FREE);
            }
        }
        trail.add(Trail.MERGE, lesson, other, duration[other]);
        end(other);
        resize(lesson, longer);
    }

    /// Where the moves stand now, to come back to.
    public int mark() {
        return trail.size();
    }

    /// Undoes every move since a mark.
    public void undo(int mark) {
        while (trail.size() > mark) {
            int step = trail.last();
            int lesson = trail.at(step + 1);
            int first = trail.at(step + 2);
            int second = trail.at(step + 3);
            switch (trail.at(step)) {
                case Trail.TIME -> move(lesson, first);
                case Trail.RESOURCE -> fill(lesson, first, second);
                case Trail.SPLIT -> {
                    end(first);
                    resize(lesson, duration[lesson] + second);
                }
                default -> {
                    resize(lesson, duration[lesson] - second);
                    begin(event[lesson], second);
                }
            }
        }
        if (mark == 0) {
            ledger.rollback();
        }
    }

    /// Accepts all moves: the marks before now are no more.
    public void keep() {
        trail.clear();
        ledger.keep();
    }

    // Costs.

    public long infeasibility() {
        return ledger.infeasibility();
    }

    public long objective() {
        return ledger.objective();
    }

    /// What the search goes by: the sum over all points of their value, weighed as `weigh` says; as the cost does, until then.
    public long pulled() {
        return ledger.pulled();
    }

    /// Whether that sum is at most so much; cheaper to ask than the sum where it is far more.
    public boolean pulledWithin(long limit) {
        return ledger.pulledWithin(limit);
    }

    public void weigh(ToLongFunction<Demand> weight) {
        for (int each = 0; each < points.byDemand.size(); each++) {
            long pull = weight.applyAsLong(problem.demands().get(each));
            points.byDemand.get(each).forEach(point -> ledger.weigh(point, pull));
        }
    }

    /// A lesson that has to do with some violation, drawn at random; `Problem.FREE` where none was found.
    public int culprit(RandomGenerator random) {
        int costly = ledger.costly();
        if (costly == 0) {
            return Problem.FREE;
        }
        Point point = ledger.costly(random.nextInt(costly));
        if (point instanceof LoadPoint of) {
            return culprit(of, random);
        } else if (point.events.length == 0) {
            return Problem.FREE;
        }
        int of = point.events[random.nextInt(point.events.length)];
        return lessons[of][random.nextInt(lessonCount[of])];
    }

    /// The lessons with a time that have to do with one of the violations, some perhaps more than once. Where only several of
    /// them together can mend it by going, those of the smallest such set.
    /// @param into where they are put; it holds as many as there are periods to teach times the times there are
    /// @param stays whether a lesson is not asked for
    /// @return how many they are
    public int culprits(int[] into, IntPredicate stays) {
        if (ledger.costly() == 0) {
            return 0;
        }
        Point point = ledger.costly(0);
        List<Way> ways = point.ways();
        if (!ways.isEmpty()) {
            return easiest(ways, into, stays);
        }
        int count = 0;
        if (point instanceof LoadPoint of) {
            Arrays.fill(concerned, 0);
            of.concerned(concerned);
            for (int at = 0; at < layout.times; at++) {
                if (Times.has(concerned, at)) {
                    count = lessons(of.load, at, into, count, stays);
                }
            }
            return count;
        }
        for (int each : point.events) {
            for (int which = lessonCount[each] - 1; which >= 0; which--) {
                int lesson = lessons[each][which];
                if ((time[lesson] >= 0 || point instanceof SlotPoint) && !stays.test(lesson)) {
                    into[count++] = lesson;
                }
            }
        }
        return count;
    }

    private static int lessons(Load load, int at, int[] into, int from, IntPredicate stays) {
        int count = from;
        for (int which = load.lessons[at] - 1; which >= 0; which--) {
            int lesson = load.lesson(at, which);
            if ((count == 0 || into[count - 1] != lesson) && !stays.test(lesson)) {
                into[count++] = lesson;
            }
        }
        return count;
    }

    /// The lessons of the ways that ask for the fewest periods; of ways alike, all.
    private static int easiest(List<Way> ways, int[] into, IntPredicate stays) {
        int least = Integer.MAX_VALUE;
        int count = 0;
        for (Way way : ways) {
            int periods = Times.members(way.times()).map(time -> way.load().lessons[time]).sum();
            int before = periods < least ? 0 : count;
            if (periods <= least && Times.members(way.times()).allMatch(time -> IntStream.range(0, way.load().lessons[time]).noneMatch(which -> stays.test(way.load().lesson(time, which))))) {
                least = periods;
                count = before;
                for (int time : Times.members(way.times()).toArray()) {
                    count = lessons(way.load(), time, into, count, stays);
                }
            }
        }
        return count;
    }

    /// A lesson of the resource; where it clashes, one that clashes.
    private int culprit(LoadPoint point, RandomGenerator random) {
        int[] at = point.load.lessons;
        boolean clash = point instanceof ClashPoint;
        int from = random.nextInt(at.length);
        for (int step = 0; step < at.length; step++) {
            int each = from + step < at.length ? from + step : from + step - at.length;
            if (at[each] > (clash ? 1 : 0)) {
                return point.load.lesson(each, random.nextInt(at[each]));
            }
        }
        return Problem.FREE;
    }

    public Plan plan() {
        return new Plan(IntStream.range(0, lessons.length).boxed().flatMap(each -> lessonsOf(each).mapToObj(this::lesson)).toList());
    }

    private Lesson lesson(int number) {
        return new Lesson(event[number], duration[number], time[number], Arrays.stream(resources[number]).boxed().toList());
    }

    public Evaluation evaluation() {
        List<Outcome> outcomes = new ArrayList<>();
        long infeasibility = ledger.infeasibility();
        for (int each = 0; each < points.byDemand.size(); each++) {
            List<Point> of = points.byDemand.get(each);
            List<Violation> violations = of.stream().filter(point -> point.deviation() > 0)
                .map(point -> new Violation(point.name(), point.deviation(), point.weight * point.value, point.sentence())).toList();
            outcomes.add(new Outcome(problem.demands().get(each), of.stream().mapToLong(point -> point.weight * point.value).sum(), violations));
        }
        return new Evaluation(infeasibility, ledger.objective(), List.copyOf(outcomes));
    }

    // What a move changes.

    private void move(int lesson, int to) {
        for (LessonPoint point : points.timing[event[lesson]]) {
            point.lesson(event[lesson], duration[lesson], time[lesson], -1);
            point.lesson(event[lesson], duration[lesson], to, 1);
            ledger.touch(point);
        }
        for (int resource : resources[lesson]) {
            if (resource >= 0) {
                occupy(resource, lesson, -1);
            }
        }
        time[lesson] = to;
        for (int resource : resources[lesson]) {
            if (resource >= 0) {
                occupy(resource, lesson, 1);
            }
        }
    }

    private void occupy(int resource, int lesson, int sign) {
        if (time[lesson] < 0) {
            return;
        }
        if (sign > 0) {
            loads[resource].occupy(lesson, time[lesson], duration[lesson], ledger);
        } else {
            loads[resource].vacate(lesson, time[lesson], duration[lesson], ledger);
        }
    }

    private void fill(int lesson, int place, int to) {
        count(lesson, place, -1);
        resources[lesson][place] = to;
        count(lesson, place, 1);
    }

    /// Counts who fills a slot of a lesson, or no more.
    private void count(int lesson, int place, int sign) {
        int slot = layout.firstSlot[event[lesson]] + place;
        int resource = resources[lesson][place];
        for (SlotPoint point : points.filling[slot]) {
            point.filled(duration[lesson], resource, sign);
            ledger.touch(point);
        }
        ledger.touch(points.watching[slot]);
        if (resource >= 0) {
            occupy(resource, lesson, sign);
            loads[resource].work(sign * duration[lesson] * layout.work[slot], ledger);
        }
    }

    /// Counts a lesson with all that it is, or no more.
    private void count(int lesson, int sign) {
        for (LessonPoint point : points.timing[event[lesson]]) {
            point.lesson(event[lesson], duration[lesson], time[lesson], sign);
            ledger.touch(point);
        }
        for (LessonPoint point : points.cutting[event[lesson]]) {
            point.lesson(event[lesson], duration[lesson], time[lesson], sign);
            ledger.touch(point);
        }
        for (int place = 0; place < resources[lesson].length; place++) {
            count(lesson, place, sign);
        }
    }

    private void resize(int lesson, int to) {
        count(lesson, -1);
        duration[lesson] = to;
        count(lesson, 1);
    }

    private int begin(int of, int periods) {
        return begin(of, periods, layout.eventTime[of], Arrays.copyOfRange(layout.given, layout.firstSlot[of], layout.firstSlot[of] + layout.slots[of]));
    }

    private int begin(int of, int periods, int start, int[] filled) {
        int lesson = spare[--spares];
        event[lesson] = of;
        duration[lesson] = periods;
        time[lesson] = start;
        resources[lesson] = filled;
        lessons[of][lessonCount[of]++] = lesson;
        count(lesson, 1);
        return lesson;
    }

    private void end(int lesson) {
        count(lesson, -1);
        int of = event[lesson];
        int at = 0;
        while (lessons[of][at] != lesson) {
            at++;
        }
        lessons[of][at] = lessons[of][--lessonCount[of]];
        spare[spares++] = lesson;
    }
}
