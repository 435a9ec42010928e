package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Places lessons one after the other, each whole, so that what is placed misses no required demand for good; wishes do
/// not count. Where no place is free, what is in the way goes elsewhere, and what is in the way there, and so on, to a
/// certain depth: the recursive swapping of FET. Where that fails too, the lesson is placed all the same, and what is in
/// the way has to wait; what was hard to place before is less likely to (guided ejection: Nagata and Bräysy, 2009).
final class Swapping {

    /// How deep swaps go, and from which depth on only the best place is tried.
    private static final int DEEPEST = 14;
    private static final int NARROW = 5;

    /// How many lessons may have to go for one demand other than clashes.
    private static final int MOST_MENDING = 20;
    private static final int MOST_IN_A_SWAP = 6;

    /// Of how many lessons it is asked how much their going mends.
    private static final int MOST_ASKED = 12;

    /// How many swaps a lesson may cost before it is placed by force: so many for each lesson there is and each time that it
    /// was in vain, and at least and at most so many.
    private static final double EFFORT = 0.1;
    private static final double MOST_EFFORT = 2;
    private static final int LEAST_CALLS = 30;

    /// After so often in vain, others come first.
    private static final int PATIENCE = 10;

    /// So many lessons that were placed by force last stay for a while.
    private static final int HELD = 8;

    /// After so many places tried in vain for each lesson there is, it begins anew.
    private static final int TRIES = 1_000;

    private static final int NEVER = Integer.MAX_VALUE;

    private final Problem problem;
    private final Freedom freedom;
    private final RandomGenerator random;
    private final Schedule schedule;

    /// Lessons that must start together are a unit; of each unit its lessons and where it may start.
    private final Units units;
    private final int[][] lessons;
    private final int[][] starts;

    /// How hard a unit is to place at least, and that and how often it was in vain.
    private final int[] footprints;
    private final int[] failures;

    /// Units without a time, the next one last; and those that can have none.
    private final int[] waiting;
    private int waitingCount;
    private final int hopeless;

    /// Units that a swap moves, which it does not move again.
    private final boolean[] locked;
    private final int[] chain;
    private int chainLength;

    /// Units that were taken away, those of a deeper swap behind those of the one above.
    private int[] gone = new int[64];
    private int goneCount;

    /// Units placed by force lately.
    private final int[] lately = IntStream.generate(() -> -1).limit(HELD).toArray();
    private int latelyNext;

    private final boolean[] exclusive;
    private final BitSet[] closed;
    private final boolean[] needed;

    /// Whether anything is demanded of rooms beyond which, when, and one lesson at once.
    private final boolean fussy;

    private final Bonds bonds;
    private final int[] seen;
    private int seenNow;
    private final int[] culprits;

    private final int[][] keys = new int[DEEPEST + 1][];
    private int callsLeft;
    private long tried;
    private LongPredicate over = none -> false;

    private Plan best;
    private int fewest = Integer.MAX_VALUE;

    /// The same since it last began anew, and after how many places tried it does so again.
    private int fewestNow = Integer.MAX_VALUE;
    private long patience;
    private long restartAt;

    /// Units that can be placed, the hardest last.
    private final List<Integer> order;

    Swapping(Freedom freedom, RandomGenerator random) {
        this.problem = freedom.problem;
        this.freedom = freedom;
        this.random = random;
        this.best = Plan.empty(problem);
        this.schedule = Schedule.partly(problem, best);
        this.closed = IntStream.range(0, problem.resources().size()).mapToObj(each -> new BitSet()).toArray(BitSet[]::new);
        this.needed = new boolean[problem.slots().size()];
        boolean[] places = {false};
        for (Demand demand : problem.demands()) {
            if (demand.terms().required()) {
                switch (demand) {
                    case Demand.AvoidUnavailableTimes it -> it.resources().forEach(each -> it.times().forEach(closed[each]::set));
                    case Demand.AssignResource it -> it.slots().forEach(each -> needed[each] = true);
                    case Demand.OfSlotGroups _, Demand.OfRoutes _ -> places[0] = true;
                    default -> { }
                }
            }
        }
        this.fussy = places[0];
        this.bonds = new Bonds(problem, schedule);
        this.units = new Units(freedom, schedule, bonds);
        this.lessons = units.lessons;
        this.starts = units.starts;
        this.exclusive = units.exclusive;
        this.footprints = units.footprints();
        this.failures = footprints.clone();
        this.locked = new boolean[lessons.length];
        this.chain = new int[lessons.length + 1];
        this.seen = new int[lessons.length];
        this.culprits = new int[problem.events().stream().mapToInt(each -> each.duration()).sum() * (problem.times().size() + 1)];
        this.waiting = new int[lessons.length];
        this.patience = TRIES * (long) lessons.length;
        this.restartAt = patience;
        this.order = units.byHardness();
        this.hopeless = IntStream.range(0, lessons.length).filter(unit -> starts[unit].length == 0).map(unit -> lessons[unit].length).sum();
        enqueue(order);
    }

    /// Whether every event is to be held in one go, which is what it can place.
    static boolean suits(Problem problem) {
        BitSet whole = new BitSet();
        for (Demand demand : problem.demands()) {
            if (demand instanceof Demand.SplitEvents it && it.terms().required() && it.amount().maximum() == 1) {
                it.events().forEach(whole::set);
            }
        }
        return IntStream.range(0, problem.events().size()).allMatch(each -> problem.events().get(each).free() && (problem.events().get(each).duration() == 1 || whole.get(each)));
    }

    private void enqueue(List<Integer> order) {
        waitingCount = 0;
        for (int unit : order) {
            waiting[waitingCount++] = unit;
        }
    }

    /// How many places were tried.
    long tried() {
        return tried;
    }

    /// Whether every lesson has a time.
    boolean complete() {
        return waitingCount == 0 && hopeless == 0;
    }

    /// The plan with the fewest lessons without a time.
    Plan best() {
        note();
        return best;
    }

    /// Goes on until all is placed, or it is over.
    /// @param over whether it is, after so many places were tried
    void place(LongPredicate over) {
        this.over = over;
        while (waitingCount > 0 && !over.test(tried)) {
            if (tried > restartAt) {
                restart();
            }
            int unit = waiting[--waitingCount];
            callsLeft = (int) Math.max(LEAST_CALLS, lessons.length * Math.min(MOST_EFFORT, EFFORT * (1 + failures[unit] - footprints[unit])));
            goneCount = 0;
            hold(unit);
            if (!swap(unit, 0)) {
                tried++;
                waitingCount++;
                note();
                waitingCount--;
                failures[unit]++;
                if ((failures[unit] - footprints[unit]) % PATIENCE == 0) {
                    later(unit);
                } else {
                    push(unit);
                }
            }
            release(0);
            schedule.keep();
        }
    }

    /// Those placed by force lately stay where they are.
    private void hold(int unit) {
        for (int held : lately) {
            if (held >= 0 && held != unit && !locked[held]) {
                lock(held);
            }
        }
    }

    private void note() {
        int open = hopeless + IntStream.range(0, waitingCount).map(each -> lessons[waiting[each]].length).sum();
        if (open < fewest) {
            fewest = open;
            best = schedule.plan();
        }
        if (open < fewestNow) {
            fewestNow = open;
            restartAt = Math.max(restartAt, tried + patience);
        }
    }

    /// Begins anew with those that were hardest to place, and is more patient then.
    private void restart() {
        note();
        for (int unit = 0; unit < lessons.length; unit++) {
            takeAway(unit);
        }
        schedule.keep();
        List<Integer> again = order.stream().sorted(Comparator.comparingInt(unit -> failures[unit] - footprints[unit])).toList();
        enqueue(again);
        System.arraycopy(footprints, 0, failures, 0, failures.length);
        Arrays.fill(lately, -1);
        patience += patience / 2;
        fewestNow = Integer.MAX_VALUE;
        restartAt = tried + patience;
    }

    /// Places a unit and, elsewhere, what is in its way there; or changes nothing.
    private boolean swap(int unit, int level) {
        if (callsLeft-- <= 0 || over.test(tried)) {
            callsLeft = 0;
            return false;
        }
        int chained = chainLength;
        lock(unit);
        int base = goneCount;
        int[] key = look(unit, level, false);
        int mark = schedule.mark();
        while (true) {
            int option = least(key);
            if (option < 0) {
                break;
            }
            boolean fits = force(unit, starts[unit][option], false);
            int count = goneCount - base;
            if (!fits || count > key[option]) {
                key[option] = fits ? count : NEVER;
                schedule.undo(mark);
                goneCount = base;
                continue;
            }
            key[option] = NEVER;
            if (count == 0) {
                return true;
            }
            boolean placed = level < DEEPEST - 1;
            for (int each = base; each < base + count && placed; each++) {
                placed = swap(gone[each], level + 1);
            }
            if (placed) {
                goneCount = base;
                return true;
            }
            schedule.undo(mark);
            goneCount = base;
            release(chained + 1);
            if (level >= NARROW || level == DEEPEST - 1 || callsLeft <= 0) {
                break;
            }
        }
        release(chained);
        return false;
    }

    /// Whether a unit must not make way. What is anchored may give up its room all the same, for another.
    private boolean stays(int unit) {
        return locked[unit] || units.anchored[unit];
    }

    private void lock(int unit) {
        locked[unit] = true;
        chain[chainLength++] = unit;
    }

    private void release(int length) {
        while (chainLength > length) {
            locked[chain[--chainLength]] = false;
        }
    }

    /// Places a unit where what is in its way was easiest to place before; that has to wait.
    private void push(int unit) {
        goneCount = 0;
        release(0);
        hold(unit);
        lock(unit);
        int[] key = look(unit, 0, true);
        int mark = schedule.mark();
        int option = least(key);
        while (option >= 0) {
            boolean fits = force(unit, starts[unit][option], true);
            int cost = IntStream.range(0, goneCount).map(each -> failures[gone[each]]).sum();
            if (fits && cost <= key[option]) {
                for (int each = goneCount - 1; each >= 0; each--) {
                    waiting[waitingCount++] = gone[each];
                }
                if (lately.length > 0) {
                    lately[latelyNext++ % lately.length] = unit;
                }
                break;
            }
            key[option] = fits ? cost : NEVER;
            schedule.undo(mark);
            goneCount = 0;
            option = least(key);
        }
        if (option < 0) {
            Arrays.fill(lately, -1);
            later(unit);
        }
    }

    /// Others come first.
    private void later(int unit) {
        System.arraycopy(waiting, 0, waiting, 1, waitingCount++);
        waiting[0] = unit;
    }

    /// For each start of a unit, what is in its way at least: how many units, or how hard they were to place.
    private int[] look(int unit, int level, boolean weighed) {
        int[] key = keys[level] == null || keys[level].length < starts[unit].length ? new int[Math.max(problem.times().size(), starts[unit].length)] : keys[level];
        keys[level] = key;
        for (int option = 0; option < starts[unit].length; option++) {
            key[option] = inTheWay(unit, starts[unit][option], weighed);
        }
        Arrays.fill(key, starts[unit].length, key.length, NEVER);
        return key;
    }

    private int inTheWay(int unit, int start, boolean weighed) {
        seenNow++;
        int cost = 0;
        for (int lesson : lessons[unit]) {
            int bound = bonds.against(schedule.event(lesson), start, culprits);
            for (int each = 0; each < bound; each++) {
                int other = units.of(culprits[each]);
                if (stays(other)) {
                    return NEVER;
                }
                if (seen[other] != seenNow) {
                    seen[other] = seenNow;
                    cost += weighed ? failures[other] : 1;
                }
            }
            for (int place = schedule.places(lesson) - 1; place >= 0; place--) {
                int who = schedule.resource(lesson, place);
                if (who < 0 || !exclusive[who]) {
                    continue;
                }
                for (int time = start + schedule.duration(lesson) - 1; time >= start; time--) {
                    for (int which = schedule.lessonsAt(who, time) - 1; which >= 0; which--) {
                        int other = units.of(schedule.lessonAt(who, time, which));
                        if (stays(other)) {
                            return NEVER;
                        }
                        if (seen[other] != seenNow) {
                            seen[other] = seenNow;
                            cost += weighed ? failures[other] : 1;
                        }
                    }
                }
            }
        }
        return cost;
    }

    /// One of the options with the least key, at random; -1 where all are `NEVER`.
    private int least(int[] key) {
        int least = NEVER;
        int found = -1;
        int same = 0;
        for (int option = 0; option < key.length; option++) {
            if (key[option] < least) {
                least = key[option];
                found = option;
                same = 1;
            } else if (key[option] == least && least != NEVER && random.nextInt(++same) == 0) {
                found = option;
            }
        }
        return found;
    }

    /// Places a unit and takes away what is in its way.
    /// @return whether nothing is missed now; otherwise all is to be undone
    private boolean force(int unit, int start, boolean weighed) {
        tried++;
        for (int lesson : lessons[unit]) {
            for (int place = schedule.places(lesson) - 1; place >= 0; place--) {
                int who = schedule.resource(lesson, place);
                if (who >= 0 && exclusive[who] && !clear(who, start, schedule.duration(lesson), false)) {
                    return false;
                }
            }
            int bound = bonds.against(schedule.event(lesson), start, culprits);
            for (int each = 0; each < bound; each++) {
                int other = units.of(culprits[each]);
                if (stays(other)) {
                    return false;
                }
                if (schedule.time(culprits[each]) >= 0) {
                    evict(other);
                }
            }
        }
        for (int lesson : lessons[unit]) {
            schedule.assignTime(lesson, start);
        }
        for (int lesson : lessons[unit]) {
            int first = freedom.event(schedule.event(lesson)).firstSlot();
            for (int place = 0; place < schedule.places(lesson); place++) {
                if (needed[first + place] && freedom.candidates[first + place].length > 0 && !house(lesson, place, freedom.candidates[first + place], weighed)) {
                    return false;
                }
            }
        }
        return mend(weighed);
    }

    /// Takes away what a resource does while a lesson would run.
    /// @param forRoom whether the resource is one of several that would do
    private boolean clear(int who, int start, int duration, boolean forRoom) {
        for (int time = start + duration - 1; time >= start; time--) {
            while (schedule.lessonsAt(who, time) > 0) {
                int other = units.of(schedule.lessonAt(who, time, 0));
                if (forRoom ? locked[other] : stays(other)) {
                    return false;
                }
                evict(other);
            }
        }
        return true;
    }

    private void evict(int unit) {
        takeAway(unit);
        if (goneCount == gone.length) {
            gone = Arrays.copyOf(gone, goneCount * 2);
        }
        gone[goneCount++] = unit;
    }

    private void takeAway(int unit) {
        for (int lesson : lessons[unit]) {
            schedule.assignTime(lesson, Problem.FREE);
            int first = freedom.event(schedule.event(lesson)).firstSlot();
            for (int place = 0; place < schedule.places(lesson); place++) {
                if (freedom.candidates[first + place].length > 0) {
                    schedule.assignResource(lesson, place, Problem.FREE);
                }
            }
        }
    }

    /// Finds a room, or whatever else is to fill a slot: a free one, else the one that the fewest others have then.
    private boolean house(int lesson, int place, int[] candidates, boolean weighed) {
        int start = schedule.time(lesson);
        int duration = schedule.duration(lesson);
        long before = fussy ? schedule.infeasibility() : 0;
        int from = random.nextInt(candidates.length);
        int least = NEVER;
        int best = -1;
        for (int step = 0; step < candidates.length; step++) {
            int who = candidates[from + step < candidates.length ? from + step : from + step - candidates.length];
            int shut = closed[who].nextSetBit(start);
            int cost = shut >= 0 && shut < start + duration ? NEVER : having(who, start, duration, weighed);
            if (cost == 0) {
                if (!fussy) {
                    schedule.assignResource(lesson, place, who);
                    return true;
                }
                int mark = schedule.mark();
                schedule.assignResource(lesson, place, who);
                if (schedule.infeasibility() <= before) {
                    return true;
                }
                schedule.undo(mark);
            }
            if (cost < least) {
                least = cost;
                best = who;
            }
        }
        if (best < 0 || !clear(best, start, duration, true)) {
            return false;
        }
        schedule.assignResource(lesson, place, best);
        return true;
    }

    private int having(int who, int start, int duration, boolean weighed) {
        if (!exclusive[who]) {
            return 0;
        }
        int cost = 0;
        int last = -1;
        for (int time = start + duration - 1; time >= start; time--) {
            for (int which = schedule.lessonsAt(who, time) - 1; which >= 0; which--) {
                int other = units.of(schedule.lessonAt(who, time, which));
                if (locked[other]) {
                    return NEVER;
                }
                cost += other == last ? 0 : weighed ? failures[other] : 1;
                last = other;
            }
        }
        return cost;
    }

    /// Takes away lessons until nothing is missed: each time the one whose going mends most.
    private boolean mend(boolean weighed) {
        for (int mended = 0; schedule.infeasibility() > 0; mended++) {
            int worst = mended == (weighed ? MOST_MENDING : MOST_IN_A_SWAP) ? -1 : worst(weighed);
            if (worst < 0) {
                return false;
            }
            evict(worst);
        }
        return true;
    }

    private int worst(boolean weighed) {
        int count = schedule.culprits(culprits, lesson -> stays(units.of(lesson)));
        int mark = schedule.mark();
        int worst = -1;
        long least = Long.MAX_VALUE;
        int asked = 0;
        seenNow++;
        int from = count == 0 ? 0 : random.nextInt(count);
        for (int step = 0; step < count; step++) {
            int unit = units.of(culprits[(from + step) % count]);
            if (locked[unit] || seen[unit] == seenNow) {
                continue;
            }
            if (asked++ == MOST_ASKED) {
                break;
            }
            seen[unit] = seenNow;
            takeAway(unit);
            long left = schedule.infeasibility();
            schedule.undo(mark);
            long cost = weighed ? left * 1000 + failures[unit] : left;
            if (cost < least) {
                least = cost;
                worst = unit;
                if (cost == 0) {
                    break;
                }
            }
        }
        return worst;
    }
}
