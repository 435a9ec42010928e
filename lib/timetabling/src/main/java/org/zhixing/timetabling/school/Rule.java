package org.zhixing.timetabling.school;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Range;

import java.util.List;

/// Something that a school asks of its timetable beyond what goes without saying: that every block has a time and a fitting room, and that nobody is at two places.
/// `who` is the id of a teacher, class, group or room; a rule for a class is one for each of its groups.
public sealed interface Rule {

    Strength strength();

    /// The rule in words.
    /// @param names of whom and what it is about
    Sentence sentence(Names names);

    /// Not at these periods.
    record Unavailable(Strength strength, String who, List<Period> periods) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence(names.of(who) + " 在 " + names.periods(periods) + " 没有课", names.of(who) + " has no lessons at " + names.periods(periods));
        }
    }

    /// So many periods on each day that has any.
    record PeriodsPerDay(Strength strength, String who, Range amount) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("%s 有课的日子上 %d 到 %d 节".formatted(names.of(who), amount.minimum(), amount.maximum()), "%s has %d to %d periods on days with any".formatted(names.of(who), amount.minimum(), amount.maximum()));
        }
    }

    /// So many days with lessons.
    record DaysPerWeek(Strength strength, String who, Range amount) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("%s 每周有课 %d 到 %d 天".formatted(names.of(who), amount.minimum(), amount.maximum()), "%s has lessons on %d to %d days".formatted(names.of(who), amount.minimum(), amount.maximum()));
        }
    }

    /// Free periods between lessons, in a week.
    record Gaps(Strength strength, String who, int most) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("%s 每周课间空闲不超过 %d 节".formatted(names.of(who), most), "%s has at most %d free periods between lessons in a week".formatted(names.of(who), most));
        }
    }

    /// Periods without a free one between them.
    record Stretch(Strength strength, String who, int most) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("%s 连续上课不超过 %d 节".formatted(names.of(who), most), "%s has at most %d periods on end".formatted(names.of(who), most));
        }
    }

    /// On every day one of these periods is free.
    /// @param from the first period, from 0 on
    /// @param until the last one
    record Lunch(Strength strength, String who, int from, int until) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("%s 每天 %s 至少有一节空出来吃午饭".formatted(names.of(who), names.span(from, until)), "%s has one of %s free for lunch every day".formatted(names.of(who), names.span(from, until)));
        }
    }

    /// The blocks of a task are so many days apart.
    record Spread(Strength strength, String task, int days) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("“%s”各次课至少相隔 %d 天".formatted(names.of(task), days), "The lessons of %s are at least %d days apart".formatted(names.of(task), days));
        }
    }

    /// The blocks of these tasks are held at the same times, the first with the first and so on.
    record Parallel(Strength strength, List<String> tasks) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("“%s”同时上课".formatted(names.all(tasks, "、")), "%s are held at the same times".formatted(names.all(tasks, ", ")));
        }
    }

    /// All blocks of a task are held in one and the same room.
    record SameRoom(Strength strength, String task) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("“%s”都在同一间教室".formatted(names.of(task)), "%s is always held in one room".formatted(names.of(task)));
        }
    }

    /// A lesson stays where it is.
    record Locked(Placement at) implements Rule {
        @Override
        public Strength strength() {
            return Strength.MUST;
        }

        @Override
        public Sentence sentence(Names names) {
            String when = names.periods(List.of(new Period(at.day(), at.period())));
            return new Sentence("“%s”固定在 %s".formatted(names.of(at.task()), when), "%s stays at %s".formatted(names.of(at.task()), when));
        }
    }

    /// As few lessons as possible are held at other times or in other rooms than before.
    record NearFormer(Strength strength, List<Placement> former) implements Rule {
        @Override
        public Sentence sentence(Names names) {
            return new Sentence("与原课表相比，改动的课尽量少", "As few lessons as possible move from where they were");
        }
    }

    /// A period of the week, day and period from 0 on.
    record Period(int day, int period) {}
}
