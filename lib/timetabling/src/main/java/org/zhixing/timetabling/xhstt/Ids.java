package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.HashMap;
import java.util.Map;

/// The ids of one kind of thing, and the index of each.
final class Ids {

    private final String kind;
    private final Map<String, Integer> indexes = new HashMap<>();

    Ids(String kind) {
        this.kind = kind;
    }

    void add(Element named) throws Unreadable {
        add(named, indexes.size());
    }

    private void add(Element named, int index) throws Unreadable {
        if (indexes.putIfAbsent(named.id(), index) != null) {
            throw Faults.at(named, "Id 重复", "the Id is used twice");
        }
    }

    /// The index of what an element refers to.
    int of(Element reference) throws Unreadable {
        Integer index = indexes.get(reference.reference());
        if (index == null) {
            throw Faults.at(reference, "没有这个 " + kind, "there is no such " + kind);
        }
        return index;
    }

    int size() {
        return indexes.size();
    }
}
