package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Problem;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Changes of a schedule that keep together what belongs together: linked lessons move as one, and a lesson that moves
/// takes another room where its own is taken.
final class Moves {

    /// The links of a chain: lessons that move, counting as one those that are linked.
    static final int SHORT_CHAIN = 6;
    static final int LONG_CHAIN = 40;

    /// One in so many lessons that are cut or made one goes where it goes whoever is busy there.
    private static final int ONE_IN_THE_WAY = 3;

    final Schedule schedule;
    final Freedom freedom;
    final RandomGenerator random;

    /// Lessons that move, and for each whether along (1) or against (-1) the first.
    private int[] moving = new int[LONG_CHAIN * 2];
    private int[] direction = new int[LONG_CHAIN * 2];
    private int count;
    private int links;

    /// How many lessons were looked at to move them, since `forget`.
    private int looked;

    /// For each lesson, in which move it was last put among the moving ones.
    private final int[] stamp;
    private int now;

    Moves(Schedule schedule, Freedom freedom, RandomGenerator random) {
        this.schedule = schedule;
        this.freedom = freedom;
        this.random = random;
        this.stamp = new int[freedom.problem.events().stream().mapToInt(each -> each.duration()).sum()];
    }

    void forget() {
        looked = 0;
    }

    int looked() {
        return looked;
    }

    /// Begins with a lesson and those linked to it that run when it does.
    private void begin(int lesson) {
        now++;
        count = 0;
        links = 0;
        add(lesson, 1);
    }

    private void add(int lesson, int sign) {
        links++;
        put(lesson, sign);
        int time = schedule.time(lesson);
        if (time >= 0) {
            for (int event : freedom.partners[schedule.event(lesson)]) {
                addPartner(event, time, schedule.duration(lesson), sign);
            }
        }
    }

    private void addPartner(int event, int time, int duration, int sign) {
        for (int which = schedule.lessonCount(event) - 1; which >= 0; which--) {
            int other = schedule.lessonOf(event, which);
            if (schedule.time(other) == time && schedule.duration(other) == duration && stamp[other] != now) {
                put(other, sign);
                return;
            }
        }
    }

    private void put(int lesson, int sign) {
        if (count == moving.length) {
            moving = Arrays.copyOf(moving, count * 2);
            direction = Arrays.copyOf(direction, count * 2);
        }
        stamp[lesson] = now;
        moving[count] = lesson;
        direction[count++] = sign;
        looked++;
    }

    /// Moves a lesson to another start, whoever is busy there.
    boolean retime(int lesson, int to) {
        begin(lesson);
        for (int each = 0; each < count; each++) {
            if (freedom.fixed(schedule.event(moving[each]))) {
                return false;
            }
        }
        for (int each = 0; each < count; each++) {
            schedule.assignTime(moving[each], to);
        }
        rehouse();
        return true;
    }

    /// Moves a lesson to another start, and what is in its way the opposite way, and so on: a Kempe chain.
    /// @param most how many links it may have
    boolean chain(int lesson, int to, int most) {
        int from = schedule.time(lesson);
        if (from < 0) {
            return retime(lesson, to);
        }
        int shift = to - from;
        begin(lesson);
        for (int each = 0; each < count; each++) {
            int start = schedule.time(moving[each]) + direction[each] * shift;
            int event = schedule.event(moving[each]);
            if (links > most || freedom.fixed(event) || !freedom.allows(event, schedule.duration(moving[each]), start)) {
                return false;
            }
            evict(moving[each], start, -direction[each]);
        }
        for (int each = 0; each < count; each++) {
            schedule.assignTime(moving[each], schedule.time(moving[each]) + direction[each] * shift);
        }
        rehouse();
        return true;
    }

    /// Adds what is in a lesson's way if it starts then.
    private void evict(int lesson, int start, int sign) {
        int event = schedule.event(lesson);
        int firstSlot = freedom.event(event).firstSlot();
        for (int place = schedule.places(lesson) - 1; place >= 0; place--) {
            int who = schedule.resource(lesson, place);
            if (who < 0 || !freedom.exclusive[who] || freedom.candidates[firstSlot + place].length > 1) {
                continue;
            }
            for (int time = start + schedule.duration(lesson) - 1; time >= start; time--) {
                for (int which = schedule.lessonsAt(who, time) - 1; which >= 0; which--) {
                    int other = schedule.lessonAt(who, time, which);
                    if (stamp[other] != now) {
                        add(other, sign);
                    }
                }
            }
        }
    }

    /// Of two lessons that follow one another for one resource, the second comes first.
    boolean turn(int lesson) {
        int start = schedule.time(lesson);
        int places = schedule.places(lesson);
        if (start < 0 || places == 0 || freedom.fixed(schedule.event(lesson))) {
            return false;
        }
        int who = schedule.resource(lesson, random.nextInt(places));
        int after = start + schedule.duration(lesson);
        if (who < 0 || after >= freedom.times || schedule.lessonsAt(who, after) == 0) {
            return false;
        }
        int next = schedule.lessonAt(who, after, 0);
        if (schedule.time(next) != after || freedom.fixed(schedule.event(next))) {
            return false;
        }
        int later = start + schedule.duration(next);
        if (!freedom.allows(schedule.event(lesson), schedule.duration(lesson), later) || !freedom.allows(schedule.event(next), schedule.duration(next), start)) {
            return false;
        }
        return retime(lesson, later) && retime(next, start);
    }

    /// Gives the lessons that moved other resources where theirs are taken or none was there.
    private void rehouse() {
        for (int each = 0; each < count; each++) {
            int lesson = moving[each];
            int firstSlot = freedom.event(schedule.event(lesson)).firstSlot();
            for (int place = schedule.places(lesson) - 1; place >= 0; place--) {
                int[] candidates = freedom.candidates[firstSlot + place];
                if (candidates.length > 0) {
                    rehouse(lesson, place, candidates);
                }
            }
        }
    }

    private void rehouse(int lesson, int place, int[] candidates) {
        int who = schedule.resource(lesson, place);
        if (schedule.time(lesson) < 0 || who >= 0 && (!freedom.exclusive[who] || free(who, lesson, 1))) {
            return;
        }
        int from = random.nextInt(candidates.length);
        for (int step = 0; step < candidates.length; step++) {
            int other = candidates[(from + step) % candidates.length];
            if (free(other, lesson, 0)) {
                schedule.assignResource(lesson, place, other);
                return;
            }
        }
    }

    /// Whether a resource has at most so many lessons while a lesson runs.
    private boolean free(int who, int lesson, int most) {
        int start = schedule.time(lesson);
        for (int time = start + schedule.duration(lesson) - 1; time >= start; time--) {
            if (schedule.lessonsAt(who, time) > most) {
                return false;
            }
        }
        return true;
    }

    /// Has another resource fill a slot.
    boolean refill(int lesson, int place, int who) {
        if (schedule.resource(lesson, place) == who) {
            return false;
        }
        schedule.assignResource(lesson, place, who);
        return true;
    }

    /// Has another resource fill a slot; the lessons that it would clash with are filled by the one that it replaces.
    boolean exchange(int lesson, int place, int who) {
        int old = schedule.resource(lesson, place);
        if (old == who || old < 0 || schedule.time(lesson) < 0) {
            return refill(lesson, place, who);
        }
        int start = schedule.time(lesson);
        for (int time = start + schedule.duration(lesson) - 1; time >= start; time--) {
            for (int which = schedule.lessonsAt(who, time) - 1; which >= 0; which--) {
                int other = schedule.lessonAt(who, time, which);
                int firstSlot = freedom.event(schedule.event(other)).firstSlot();
                for (int at = schedule.places(other) - 1; at >= 0; at--) {
                    if (other != lesson && schedule.resource(other, at) == who && Arrays.binarySearch(freedom.candidates[firstSlot + at], old) >= 0) {
                        schedule.assignResource(other, at, old);
                        break;
                    }
                }
            }
        }
        schedule.assignResource(lesson, place, who);
        return true;
    }

    /// Has another resource fill a slot in all lessons of the event.
    boolean refillAll(int event, int place, int who) {
        boolean changed = false;
        for (int which = schedule.lessonCount(event) - 1; which >= 0; which--) {
            changed |= refill(schedule.lessonOf(event, which), place, who);
        }
        return changed;
    }

    /// Cuts a lesson, and those linked to it likewise; one of the parts goes elsewhere.
    boolean split(int lesson) {
        int duration = schedule.duration(lesson);
        if (duration < 2) {
            return false;
        }
        int periods = 1 + random.nextInt(duration - 1);
        int time = schedule.time(lesson);
        begin(lesson);
        int cut = schedule.split(lesson, periods);
        finish(cut, lesson);
        for (int each = 1; each < count; each++) {
            finish(schedule.split(moving[each], periods), moving[each]);
        }
        if (freedom.fixed(schedule.event(lesson))) {
            return true;
        }
        int goes = time < 0 || random.nextBoolean() ? cut : lesson;
        int[] starts = freedom.starts(schedule.event(goes), schedule.duration(goes));
        int to = starts.length == 0 ? Problem.FREE : starts[random.nextInt(starts.length)];
        return to >= 0 && goes(goes, to);
    }

    /// Has a part follow what it was cut off from, with the same resources.
    private void finish(int part, int whole) {
        for (int place = schedule.places(part) - 1; place >= 0; place--) {
            if (schedule.resource(part, place) < 0) {
                schedule.assignResource(part, place, schedule.resource(whole, place));
            }
        }
        if (!freedom.fixed(schedule.event(part)) && schedule.time(whole) >= 0) {
            schedule.assignTime(part, schedule.time(whole) + schedule.duration(whole));
        }
    }

    private boolean goes(int lesson, int to) {
        return random.nextInt(ONE_IN_THE_WAY) == 0 ? retime(lesson, to) : chain(lesson, to, SHORT_CHAIN);
    }

    /// Makes one of a lesson and another of its event, and likewise of those linked to it; mostly the other comes to stand
    /// beside the first by a chain, sometimes both go elsewhere, whoever is busy there.
    boolean merge(int lesson) {
        int event = schedule.event(lesson);
        int other = schedule.lessonOf(event, random.nextInt(schedule.lessonCount(event)));
        int time = schedule.time(lesson);
        int otherTime = schedule.time(other);
        int longer = schedule.duration(lesson) + schedule.duration(other);
        if (other == lesson || freedom.starts(event, longer).length == 0) {
            return false;
        } else if (freedom.fixed(event)) {
            return merge(lesson, other, time);
        } else if (time < 0 || otherTime < 0 || random.nextInt(ONE_IN_THE_WAY) == 0) {
            int[] starts = freedom.starts(event, longer);
            return merge(lesson, other, freedom.allows(event, longer, time) && random.nextBoolean() ? time : starts[random.nextInt(starts.length)]);
        }
        int beside = random.nextBoolean() ? time + schedule.duration(lesson) : time - schedule.duration(other);
        int to = Math.min(time, beside);
        return freedom.allows(event, longer, to) && (beside == otherTime || chain(other, beside, SHORT_CHAIN)) && schedule.time(lesson) == time && merge(lesson, other, to);
    }

    private boolean merge(int lesson, int other, int to) {
        int event = schedule.event(lesson);
        int otherTime = schedule.time(other);
        int otherDuration = schedule.duration(other);
        int longer = schedule.duration(lesson) + otherDuration;
        begin(lesson);
        int kept = 0;
        for (int each = 0; each < count; each++) {
            int with = each == 0 ? other : lesson(schedule.event(moving[each]), otherTime, otherDuration, moving[each]);
            if (with >= 0 && freedom.fixed(schedule.event(moving[each])) == freedom.fixed(event)) {
                if (!freedom.fixed(event)) {
                    schedule.assignTime(moving[each], Problem.FREE);
                }
                if (schedule.time(moving[each]) + longer > freedom.times) {
                    return false;
                }
                schedule.merge(moving[each], with);
                if (!freedom.fixed(event)) {
                    schedule.assignTime(moving[each], to);
                }
                moving[kept++] = moving[each];
            }
        }
        count = kept;
        rehouse();
        return true;
    }

    private int lesson(int event, int time, int duration, int except) {
        for (int which = schedule.lessonCount(event) - 1; which >= 0; which--) {
            int each = schedule.lessonOf(event, which);
            if (each != except && schedule.time(each) == time && schedule.duration(each) == duration) {
                return each;
            }
        }
        return -1;
    }
}
