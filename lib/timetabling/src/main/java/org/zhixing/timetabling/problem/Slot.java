package org.zhixing.timetabling.problem;

/// A place in an event for one resource.
/// @param event index of the event that it belongs to
/// @param role what the resource is there for; empty where it is given and needs no name
/// @param resource the resource given, or `Problem.FREE` where one is to be found
/// @param workload what attending the whole event counts for
public record Slot(int event, String role, int type, int resource, int workload) {

    public boolean free() {
        return resource == Problem.FREE;
    }
}
