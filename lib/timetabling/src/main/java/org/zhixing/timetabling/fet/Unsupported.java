package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Sentence;

import java.util.List;

/// What a file asks that its problem does not say.
/// @param name as FET calls it
/// @param count how often it stands there
/// @param activities the ids of the activities that it names; empty where it is about others or all
public record Unsupported(String name, int count, Sentence why, List<Integer> activities) {}
