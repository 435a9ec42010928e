package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an XHSTT file holds: instances, and solutions in groups.
/// @param root the file's elements
public record Archive(Element root) {

    /// An instance, translated when it is asked for.
    public record Instance(Element element) {

        public String id() {
            return element.id();
        }

        public Problem problem() throws Unreadable {
            return new InstanceReading(element).problem();
        }
    }

    /// A solution, translated when it is asked for.
    public record Solution(Element element) {

        /// The id of the instance that it solves.
        public String instance() {
            return element.reference();
        }

        /// @throws Unreadable where it does not fit the problem
        public Plan plan(Problem problem) throws Unreadable {
            if (!instance().equals(problem.id())) {
                throw Faults.at(element, "这是另一个问题的解，不是 " + problem.id() + " 的", "It solves another instance, not " + problem.id());
            }
            return new SolutionReading(problem).plan(element);
        }
    }

    public List<Instance> instances() {
        return root.inside("Instances", "Instance").map(Instance::new).toList();
    }

    public List<Solution> solutions() {
        return root.inside("SolutionGroups", "SolutionGroup").flatMap(each -> each.all("Solution")).map(Solution::new).toList();
    }

    /// The instance with an id.
    public Optional<Instance> instance(String id) {
        return instances().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// An archive of one solution.
    /// @param group the name of its solution group
    public static Archive of(Problem problem, Plan plan, String group) {
        Element solutions = new Element("SolutionGroup", Map.of(Element.ID, group), List.of(SolutionWriting.element(problem, plan)), "", 0);
        return new Archive(new Element(Grammar.ARCHIVE, Map.of(), List.of(new Element("SolutionGroups", Map.of(), List.of(solutions), "", 0)), "", 0));
    }

    /// @throws Unreadable where two instances have one id
    void check() throws Unreadable {
        Set<String> ids = new HashSet<>();
        for (Instance each : instances()) {
            if (!ids.add(each.id())) {
                throw Faults.at(each.element(), "Id 重复", "the Id is used twice");
            }
        }
    }
}
