package org.zhixing.timetabling.school;

/// Whoever teaches: also a craftsman of a company who comes on Thursdays.
public record Teacher(String id, String name) {}
