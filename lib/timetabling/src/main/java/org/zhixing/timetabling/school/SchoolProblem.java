package org.zhixing.timetabling.school;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A school as a problem, and the way back.
/// @param sentences by the id of the terms of a demand: the rule that it comes from, in words
/// @param blocks of each event the task and the block, as a placement without a place
/// @param rooms of each resource the room's id; empty where it is none
public record SchoolProblem(School school, Problem problem, Map<String, Sentence> sentences, List<Placement> blocks, List<String> rooms) {

    /// The rule, in words, that a demand comes from.
    public Sentence sentence(Demand demand) {
        return sentences.getOrDefault(demand.terms().id(), new Sentence(demand.terms().name(), demand.terms().name()));
    }

    /// The placements of a plan; what has no time is left out.
    public List<Placement> placements(Plan plan) {
        int periods = school.grid().periods().size();
        return plan.lessons().stream().filter(lesson -> lesson.time() >= 0).map(lesson -> {
            Placement block = blocks.get(lesson.event());
            String room = lesson.resources().stream().filter(each -> each >= 0).map(rooms::get).filter(each -> !each.isEmpty()).findFirst().orElse("");
            return new Placement(block.task(), block.block(), lesson.time() / periods, lesson.time() % periods, room);
        }).toList();
    }

    /// The plan of some placements; blocks that none of them names have no time.
    /// @throws IllegalArgumentException where a placement names no block of the school, or a block does not end in the week
    public Plan plan(List<Placement> placements) {
        List<Lesson> lessons = new ArrayList<>(Plan.empty(problem).lessons());
        for (Placement at : placements) {
            int event = event(at).orElseThrow(() -> new IllegalArgumentException("There is no such block: " + at));
            List<Integer> resources = new ArrayList<>(lessons.get(event).resources());
            for (int place = 0; place < resources.size() && !at.room().isEmpty(); place++) {
                int type = problem.slots().get(problem.events().get(event).firstSlot() + place).type();
                if (problem.slots().get(problem.events().get(event).firstSlot() + place).free()) {
                    resources.set(place, room(at.room(), type));
                }
            }
            lessons.set(event, new Lesson(event, lessons.get(event).duration(), school.grid().time(at.day(), at.period()), resources));
        }
        return new Plan(lessons);
    }

    private Optional<Integer> event(Placement at) {
        return IntStream.range(0, blocks.size()).boxed().filter(each -> blocks.get(each).task().equals(at.task()) && blocks.get(each).block() == at.block()).findFirst();
    }

    private int room(String id, int type) {
        List<Resource> resources = problem.resources();
        return IntStream.range(0, resources.size()).filter(each -> rooms.get(each).equals(id) && resources.get(each).type() == type).findFirst().orElseThrow(() -> new IllegalArgumentException("There is no such room: " + id));
    }
}
