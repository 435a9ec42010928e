package org.zhixing.timetabling.problem;

/// Whoever or whatever attends lessons: a teacher, a class, a room.
/// @param type index of its type; a slot takes resources of its own type only
public record Resource(String id, String name, int type) {}
