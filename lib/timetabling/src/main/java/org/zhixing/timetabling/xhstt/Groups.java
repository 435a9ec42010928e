package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.xml.Element;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Groups of one kind and what belongs to each; each member belongs once.
final class Groups {

    private final Ids ids;
    private final List<Element> groups = new ArrayList<>();
    private final List<Set<Integer>> members = new ArrayList<>();

    Groups(String kind) {
        this.ids = new Ids(kind);
    }

    void add(Element group) throws Unreadable {
        ids.add(group);
        groups.add(group);
        members.add(new LinkedHashSet<>());
    }

    void join(Element reference, int member) throws Unreadable {
        members.get(ids.of(reference)).add(member);
    }

    /// The group that an element refers to, as it was declared.
    Element declared(Element reference) throws Unreadable {
        return groups.get(ids.of(reference));
    }

    List<Integer> of(Element reference) throws Unreadable {
        return List.copyOf(members.get(ids.of(reference)));
    }
}
