package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An instance to a problem: ids become indexes.
final class InstanceReading {

    private final Element instance;

    final Ids timeIds = new Ids("Time");
    final Groups timeGroups = new Groups("TimeGroup");
    final Ids typeIds = new Ids("ResourceType");
    final Ids resourceIds = new Ids("Resource");
    final Groups resourceGroups = new Groups("ResourceGroup");

    final List<Time> times = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();

    InstanceReading(Element instance) {
        this.instance = instance;
    }

    Problem problem() throws Unreadable {
        readTimes(part("Times"));
        List<String> types = readResources(part("Resources"));
        EventReading events = new EventReading(this);
        events.read(part("Events"));
        List<Demand> demands = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        ConstraintReading constraints = new ConstraintReading(this, events);
        for (Element constraint : part("Constraints").children()) {
            if (!ids.add(constraint.id())) {
                throw Faults.at(constraint, "Id 重复", "the Id is used twice");
            }
            demands.add(constraints.demand(constraint));
        }
        return new Problem(instance.id(), times, types, resources, events.events, events.slots, demands);
    }

    private Element part(String name) {
        return instance.first(name).orElseThrow();
    }

    private void readTimes(Element part) throws Unreadable {
        for (Element group : part.first("TimeGroups").stream().flatMap(each -> each.children().stream()).toList()) {
            timeGroups.add(group);
        }
        for (Element time : part.all("Time").toList()) {
            int index = times.size();
            timeIds.add(time);
            times.add(new Time(time.id(), time.title()));
            List<Element> groups = Stream.concat(Stream.concat(time.all("Week"), time.all("Day")), time.inside("TimeGroups", "TimeGroup")).toList();
            for (Element group : groups) {
                timeGroups.join(group, index);
            }
        }
        if (times.isEmpty()) {
            throw Faults.at(part, "没有 <Time>，无处可排", "there is no <Time> to plan with");
        }
    }

    private List<String> readResources(Element part) throws Unreadable {
        List<String> types = new ArrayList<>();
        for (Element type : part.inside("ResourceTypes", "ResourceType").toList()) {
            typeIds.add(type);
            types.add(type.title());
        }
        for (Element group : part.inside("ResourceGroups", "ResourceGroup").toList()) {
            typeIds.of(group.first("ResourceType").orElseThrow());
            resourceGroups.add(group);
        }
        for (Element resource : part.all("Resource").toList()) {
            int index = resources.size();
            resourceIds.add(resource);
            Element type = resource.first("ResourceType").orElseThrow();
            resources.add(new Resource(resource.id(), resource.title(), typeIds.of(type)));
            for (Element group : resource.inside("ResourceGroups", "ResourceGroup").toList()) {
                if (!type.reference().equals(resourceGroups.declared(group).first("ResourceType").orElseThrow().reference())) {
                    throw Faults.at(group, "该组与资源 " + Faults.quoted(resource.id()) + " 的类型不同", "the group is of another type than the resource " + Faults.quoted(resource.id()));
                }
                resourceGroups.join(group, index);
            }
        }
        return types;
    }
}
