package org.zhixing.timetabling.fet;

import java.util.List;
import java.util.Set;

/// Something that FET places in one go.
/// @param component which part it is of what was split, from 1 on
/// @param students the names of its students sets
/// @param atoms the students that never part, by number
record Activity(int id, int component, String subject, List<String> teachers, List<String> students, Set<String> tags, int duration, Set<Integer> atoms, int size) {

    String name() {
        String who = String.join("+", students.isEmpty() ? teachers : students);
        return subject + (who.isEmpty() ? "" : " " + who) + " #" + id;
    }
}
