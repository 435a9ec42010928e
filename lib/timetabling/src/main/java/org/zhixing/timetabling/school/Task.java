package org.zhixing.timetabling.school;

import java.util.List;

/// What is to be taught, to whom and by whom.
/// @param students ids of classes and groups; several classes are taught together
/// @param size how many students need a workstation
/// @param blocks how many periods are held in one go, block by block
/// @param roomKind the kind of room that it needs; empty where it needs none
public record Task(String id, String name, List<String> teachers, List<String> students, int size, List<Integer> blocks, Weeks weeks, String roomKind) {

    public Task {
        teachers = List.copyOf(teachers);
        students = List.copyOf(students);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty() || blocks.stream().anyMatch(length -> length < 1)) {
            throw new IllegalArgumentException("A task has blocks of at least one period: " + id);
        }
    }
}
