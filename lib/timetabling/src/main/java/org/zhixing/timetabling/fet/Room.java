package org.zhixing.timetabling.fet;

import java.util.List;

/// @param sets of a virtual room: from each of them one room is needed; empty for a room that exists
record Room(String name, String building, int capacity, List<List<String>> sets) {

    boolean virtual() {
        return !sets.isEmpty();
    }
}
