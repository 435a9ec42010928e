package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The names that sentences use.
final class Words {

    private static final int MOST = 6;

    private final Problem problem;

    Words(Problem problem) {
        this.problem = problem;
    }

    String event(int event) {
        return problem.events().get(event).name();
    }

    String resource(int resource) {
        return problem.resources().get(resource).name();
    }

    /// An event and, in it, the role of a slot.
    String slot(int slot) {
        return event(problem.slots().get(slot).event()) + " / " + problem.slots().get(slot).role();
    }

    /// The first few times; how many there are is said elsewhere in the sentence.
    String times(IntStream times) {
        return listed(times.distinct().sorted().mapToObj(each -> problem.times().get(each).name()).toList());
    }

    String resources(IntStream resources) {
        return listed(resources.distinct().mapToObj(this::resource).toList());
    }

    private static String listed(List<String> names) {
        return names.stream().limit(MOST).collect(Collectors.joining(", ")) + (names.size() > MOST ? " …" : "");
    }
}
