package org.zhixing.campus.demo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A student in the making: where from when, until the history is told and becomes enrolments.
final class Pupil {

    /// Why a span ends and what the next one is; `major` is null where it stays.
    record Turn(LocalDate on, String kind, @Nullable String major) {}

    final UUID id;
    final String sex;
    final int entryYear;
    final LocalDate came;
    final String began;
    final String firstMajor;
    final boolean fullTime;
    final List<Turn> turns = new ArrayList<>();
    String major;
    @Nullable LocalDate left;

    Pupil(UUID id, String sex, int entryYear, LocalDate came, String began, String major, boolean fullTime) {
        this.id = id;
        this.sex = sex;
        this.entryYear = entryYear;
        this.came = came;
        this.began = began;
        this.firstMajor = major;
        this.major = major;
        this.fullTime = fullTime;
    }

    void changeTo(String newMajor, LocalDate on) {
        turns.add(new Turn(on, "changed_major", newMajor));
        major = newMajor;
    }

    void leave(LocalDate on, String why) {
        turns.add(new Turn(on, why, null));
        left = on;
    }

    boolean on(LocalDate day) {
        return !came.isAfter(day) && (left == null || left.isAfter(day));
    }

    boolean suspendedOn(LocalDate day) {
        return turns.stream().anyMatch(turn -> turn.kind().equals("suspended") && !turn.on().isAfter(day));
    }

    /// The grade on that day: one more with every 1 September.
    int grade(LocalDate day) {
        int schoolYear = day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
        return Math.max(1, schoolYear - entryYear + 1);
    }

    /// The major on that day.
    String major(LocalDate day) {
        String now = firstMajor;
        for (Turn turn : turns) {
            if (turn.major() != null && !turn.on().isAfter(day)) {
                now = turn.major();
            }
        }
        return now;
    }
}
