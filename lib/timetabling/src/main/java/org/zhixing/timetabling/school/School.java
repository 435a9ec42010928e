package org.zhixing.timetabling.school;

import org.zhixing.timetabling.Unreadable;

import java.util.List;

/// What a school says of its teaching and asks of its timetable.
public record School(String id, Grid grid, List<Teacher> teachers, List<SchoolClass> classes, List<Room> rooms, List<Task> tasks, List<Rule> rules) {

    public School {
        teachers = List.copyOf(teachers);
        classes = List.copyOf(classes);
        rooms = List.copyOf(rooms);
        tasks = List.copyOf(tasks);
        rules = List.copyOf(rules);
    }

    /// The problem that it is.
    /// @throws Unreadable naming the task or rule that names somebody who is not there
    public SchoolProblem problem() throws Unreadable {
        return new Translation(this).problem();
    }
}
