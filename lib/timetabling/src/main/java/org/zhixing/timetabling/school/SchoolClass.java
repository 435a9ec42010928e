package org.zhixing.timetabling.school;

import java.util.List;

/// A class and the groups that it is divided into, none where it stays together.
public record SchoolClass(String id, String name, List<Group> groups) {

    /// Students of a class who are taught together when the class is divided.
    public record Group(String id, String name) {}

    public SchoolClass {
        groups = List.copyOf(groups);
    }
}
