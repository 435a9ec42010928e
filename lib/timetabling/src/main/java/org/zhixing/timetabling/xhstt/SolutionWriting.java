package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.xml.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A plan as a solution; what the instance gives is not repeated.
final class SolutionWriting {

    private SolutionWriting() {}

    static Element element(Problem problem, Plan plan) {
        List<Element> lessons = plan.lessons().stream().map(each -> lesson(problem, each)).toList();
        return new Element("Solution", Map.of(Element.REFERENCE, problem.id()), List.of(list("Events", lessons)), "", 0);
    }

    private static Element lesson(Problem problem, Lesson lesson) {
        Event event = problem.events().get(lesson.event());
        List<Element> inside = new ArrayList<>();
        if (lesson.duration() != event.duration()) {
            inside.add(new Element("Duration", Map.of(), List.of(), String.valueOf(lesson.duration()), 0));
        }
        if (event.free() && lesson.time() != Problem.FREE) {
            inside.add(reference("Time", problem.times().get(lesson.time()).id(), List.of()));
        }
        List<Element> resources = new ArrayList<>();
        for (int each = 0; each < event.slots(); each++) {
            Slot slot = problem.slots().get(event.firstSlot() + each);
            int resource = lesson.resources().get(each);
            if (slot.free() && resource != Problem.FREE) {
                Element role = new Element("Role", Map.of(), List.of(), slot.role(), 0);
                resources.add(reference("Resource", problem.resources().get(resource).id(), List.of(role)));
            }
        }
        if (!resources.isEmpty()) {
            inside.add(list("Resources", resources));
        }
        return reference("Event", event.id(), inside);
    }

    private static Element reference(String name, String to, List<Element> inside) {
        return new Element(name, Map.of(Element.REFERENCE, to), List.copyOf(inside), "", 0);
    }

    private static Element list(String name, List<Element> inside) {
        return new Element(name, Map.of(), List.copyOf(inside), "", 0);
    }
}
