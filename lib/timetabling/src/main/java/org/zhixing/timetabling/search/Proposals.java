package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Problem;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Draws moves at random: which neighbourhood, which lesson, where to.
final class Proposals {

    /// One in so many lessons that are linked to others goes where one of those is.
    private static final int TO_A_PARTNER = 8;

    private final Moves moves;
    private final Schedule schedule;
    private final Freedom freedom;
    private final RandomGenerator random;
    private final double bias;

    /// The event of each period to be taught, so that every period is drawn as often as every other.
    private final int[] periods;

    /// The slots in which there is a choice.
    private final int[] open;

    Proposals(Moves moves, double bias) {
        this.moves = moves;
        this.schedule = moves.schedule;
        this.freedom = moves.freedom;
        this.random = moves.random;
        this.bias = bias;
        this.periods = IntStream.range(0, freedom.problem.events().size()).flatMap(each -> IntStream.generate(() -> each).limit(freedom.event(each).duration())).toArray();
        this.open = IntStream.range(0, freedom.candidates.length).filter(each -> freedom.candidates[each].length > 1).toArray();
    }

    /// Whether there is anything to decide.
    boolean possible(Neighbourhood neighbourhood) {
        return switch (neighbourhood) {
            case RETIME, CHAIN, LONG_CHAIN, TURN -> freedom.problem.events().stream().anyMatch(each -> each.free());
            case REFILL, EXCHANGE, REFILL_ALL -> open.length > 0;
            case SPLIT, MERGE -> periods.length > freedom.problem.events().size();
        };
    }

    /// How many periods are to be taught.
    int periods() {
        return periods.length;
    }

    /// Does a move, or part of one that turned out impossible, which is then to be undone.
    /// @return whether a move was done
    boolean move(Neighbourhood neighbourhood) {
        moves.forget();
        return move(neighbourhood, lesson());
    }

    /// How many lessons the last move looked at to move them.
    int looked() {
        return moves.looked();
    }

    private boolean move(Neighbourhood neighbourhood, int lesson) {
        return switch (neighbourhood) {
            case RETIME -> {
                int to = start(lesson);
                yield to >= 0 && to != schedule.time(lesson) && moves.retime(lesson, to);
            }
            case CHAIN -> chain(lesson, Moves.SHORT_CHAIN);
            case LONG_CHAIN -> chain(lesson, Moves.LONG_CHAIN);
            case TURN -> moves.turn(lesson);
            case REFILL, EXCHANGE, REFILL_ALL -> fill(neighbourhood, lesson);
            case SPLIT -> moves.split(lesson);
            case MERGE -> moves.merge(lesson);
        };
    }

    private boolean chain(int lesson, int most) {
        int to = start(lesson);
        return to >= 0 && to != schedule.time(lesson) && moves.chain(lesson, to, most);
    }

    private int lesson() {
        if (random.nextDouble() < bias) {
            int culprit = schedule.culprit(random);
            if (culprit >= 0) {
                return culprit;
            }
        }
        return lessonOf(periods[random.nextInt(periods.length)]);
    }

    private int lessonOf(int event) {
        return schedule.lessonOf(event, random.nextInt(schedule.lessonCount(event)));
    }

    private int start(int lesson) {
        int event = schedule.event(lesson);
        if (freedom.fixed(event)) {
            return Problem.FREE;
        }
        int[] partners = freedom.partners[event];
        if (partners.length > 0 && random.nextInt(TO_A_PARTNER) == 0) {
            int time = schedule.time(lessonOf(partners[random.nextInt(partners.length)]));
            if (time + schedule.duration(lesson) <= freedom.times) {
                return time;
            }
        }
        int[] starts = freedom.starts(event, schedule.duration(lesson));
        return starts.length == 0 ? Problem.FREE : starts[random.nextInt(starts.length)];
    }

    private boolean fill(Neighbourhood neighbourhood, int drawn) {
        int lesson = drawn;
        int place = openPlace(lesson);
        if (place < 0) {
            int slot = open[random.nextInt(open.length)];
            int event = freedom.problem.slots().get(slot).event();
            lesson = lessonOf(event);
            place = slot - freedom.event(event).firstSlot();
        }
        int event = schedule.event(lesson);
        int[] candidates = freedom.candidates[freedom.event(event).firstSlot() + place];
        int who = candidates[random.nextInt(candidates.length)];
        return switch (neighbourhood) {
            case REFILL -> moves.refill(lesson, place, who);
            case EXCHANGE -> moves.exchange(lesson, place, who);
            default -> moves.refillAll(event, place, who);
        };
    }

    /// A slot of the lesson in which there is a choice, or -1.
    private int openPlace(int lesson) {
        int places = schedule.places(lesson);
        int firstSlot = freedom.event(schedule.event(lesson)).firstSlot();
        int from = places == 0 ? 0 : random.nextInt(places);
        for (int step = 0; step < places; step++) {
            int place = (from + step) % places;
            if (freedom.candidates[firstSlot + place].length > 1) {
                return place;
            }
        }
        return -1;
    }
}
