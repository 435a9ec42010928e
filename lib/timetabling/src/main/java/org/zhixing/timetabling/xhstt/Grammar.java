package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.xml.Shape;

import static org.zhixing.timetabling.xml.Shape.anything;
import static org.zhixing.timetabling.xml.Shape.list;
import static org.zhixing.timetabling.xml.Shape.number;
import static org.zhixing.timetabling.xml.Shape.of;
import static org.zhixing.timetabling.xml.Shape.reference;
import static org.zhixing.timetabling.xml.Shape.words;

/// Every element of XHSTT and where it may stand. The order of elements in an element is free.
final class Grammar {

    static final String ARCHIVE = "HighSchoolTimetableArchive";

    private static final Shape NAME = words("Name");
    private static final Shape META = of("MetaData").maybe(NAME, words("Contributor"), words("Date"), words("Country"), words("Description"), words("Publication"), words("Remarks"));

    private static final Shape TIME_GROUPS = list("TimeGroups", reference("TimeGroup"));
    private static final Shape TIMES = list("Times", reference("Time"));
    private static final Shape RESOURCE_GROUPS = list("ResourceGroups", reference("ResourceGroup"));
    private static final Shape RESOURCES = list("Resources", reference("Resource"));
    private static final Shape EVENT_GROUPS = list("EventGroups", reference("EventGroup"));
    private static final Shape EVENTS = list("Events", reference("Event"));

    private static final Shape INSTANCE = of("Instance").with("Id").maybe(META)
        .one(times()).one(resources()).one(events()).one(constraints());

    private static final Shape SOLUTION = reference("Solution").maybe(words("Description"), words("RunningTime"), anything("Report"))
        .maybe(list("Events", reference("Event").maybe(number("Duration"), reference("Time"),
            list("Resources", reference("Resource").maybe(words("Role"))))));

    static final Shape ROOT = of(ARCHIVE).maybeWith("Id").maybe(META, list("Instances", INSTANCE),
        list("SolutionGroups", of("SolutionGroup").with("Id").maybe(META).any(SOLUTION)));

    private Grammar() {}

    private static Shape times() {
        return of("Times").maybe(of("TimeGroups").any(named("Week")).any(named("Day")).any(named("TimeGroup")))
            .any(named("Time").maybe(reference("Week"), reference("Day"), TIME_GROUPS));
    }

    private static Shape resources() {
        Shape type = reference("ResourceType");
        return of("Resources").maybe(list("ResourceTypes", named("ResourceType")), list("ResourceGroups", named("ResourceGroup").one(type)))
            .any(named("Resource").one(type).maybe(RESOURCE_GROUPS));
    }

    private static Shape events() {
        Shape wanted = of("Resource").maybeWith("Reference").maybe(words("Role"), reference("ResourceType"), number("Workload"));
        return of("Events").maybe(of("EventGroups").any(named("Course")).any(named("EventGroup")))
            .any(named("Event").one(number("Duration")).maybe(number("Workload"), reference("Course"), reference("Time"),
                list("Resources", wanted), RESOURCE_GROUPS, EVENT_GROUPS));
    }

    private static Shape constraints() {
        Shape toEvents = of("AppliesTo").maybe(EVENT_GROUPS, EVENTS);
        Shape toGroups = of("AppliesTo").maybe(EVENT_GROUPS);
        Shape toResources = of("AppliesTo").maybe(RESOURCE_GROUPS, RESOURCES);
        Shape toPairs = of("AppliesTo").one(list("EventPairs", of("EventPair").one(reference("FirstEvent")).one(reference("SecondEvent"))
            .maybe(number("MinSeparation"), number("MaxSeparation"))));
        Shape minimum = number("Minimum");
        Shape maximum = number("Maximum");
        Shape role = words("Role");
        Shape shares = list("TimeGroups", reference("TimeGroup").one(minimum).one(maximum));
        return of("Constraints")
            .any(constraint("AssignTime", toEvents))
            .any(constraint("AssignResource", toEvents).one(role))
            .any(constraint("PreferTimes", toEvents).maybe(TIME_GROUPS, TIMES, number("Duration")))
            .any(constraint("PreferResources", toEvents).maybe(RESOURCE_GROUPS, RESOURCES).one(role))
            .any(constraint("SplitEvents", toEvents).one(number("MinimumDuration")).one(number("MaximumDuration")).one(number("MinimumAmount")).one(number("MaximumAmount")))
            .any(constraint("DistributeSplitEvents", toEvents).one(number("Duration")).one(minimum).one(maximum))
            .any(constraint("AvoidSplitAssignments", toGroups).one(role))
            .any(constraint("SpreadEvents", toGroups).one(shares))
            .any(constraint("LinkEvents", toGroups))
            .any(constraint("OrderEvents", toPairs))
            .any(constraint("AvoidClashes", toResources))
            .any(constraint("AvoidUnavailableTimes", toResources).maybe(TIME_GROUPS, TIMES))
            .any(constraint("LimitIdleTimes", toResources).one(TIME_GROUPS).one(minimum).one(maximum))
            .any(constraint("ClusterBusyTimes", toResources).one(TIME_GROUPS).one(minimum).one(maximum))
            .any(constraint("LimitBusyTimes", toResources).one(TIME_GROUPS).one(minimum).one(maximum))
            .any(constraint("LimitWorkload", toResources).one(minimum).one(maximum));
    }

    private static Shape constraint(String type, Shape appliesTo) {
        return of(type + "Constraint").with("Id").maybe(NAME).one(words("Required")).one(number("Weight")).one(words("CostFunction")).one(appliesTo);
    }

    /// What has an id, a name, and for display a colour.
    private static Shape named(String name) {
        return of(name).with("Id").maybeWith("Color").maybe(NAME);
    }
}
