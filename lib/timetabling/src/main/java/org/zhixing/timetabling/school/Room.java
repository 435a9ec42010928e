package org.zhixing.timetabling.school;

/// @param kind what it is for: a classroom, a training room of a kind
/// @param workstations how many students can work there at once
public record Room(String id, String name, String kind, int workstations) {}
