package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.SlotGroup;
import org.zhixing.timetabling.problem.Terms;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How many resources share the slots of a group.
final class SameFillingPoint extends SlotPoint {

    private final SlotGroup group;
    private final int most;
    private final Words words;
    private int[] resources = new int[4];
    private int[] lessons = new int[4];
    private int distinct;

    SameFillingPoint(Terms terms, SlotGroup group, int most, Words words) {
        super(terms);
        this.group = group;
        this.most = most;
        this.words = words;
    }

    @Override
    void filled(int duration, int resource, int sign) {
        if (resource < 0) {
            return;
        }
        int at = 0;
        while (at < distinct && resources[at] != resource) {
            at++;
        }
        if (at == distinct) {
            begin(resource);
        }
        lessons[at] += sign;
        if (lessons[at] == 0) {
            distinct--;
            resources[at] = resources[distinct];
            lessons[at] = lessons[distinct];
        }
    }

    private void begin(int resource) {
        if (distinct == resources.length) {
            resources = Arrays.copyOf(resources, distinct * 2);
            lessons = Arrays.copyOf(lessons, distinct * 2);
        }
        resources[distinct] = resource;
        lessons[distinct] = 0;
        distinct++;
    }

    @Override
    int deviation() {
        return Math.max(0, distinct - most);
    }

    @Override
    String name() {
        return group.name();
    }

    @Override
    Sentence sentence() {
        String who = words.resources(IntStream.of(resources).limit(distinct));
        return most == 1
            ? new Sentence("“%s”应由同一资源承担，现有 %d 个：%s".formatted(name(), distinct, who), "%s should have one and the same, but has %d: %s".formatted(name(), distinct, who))
            : new Sentence("“%s”至多由 %d 个资源承担，现有 %d 个：%s".formatted(name(), most, distinct, who), "%s should have %d at most, but has %d: %s".formatted(name(), most, distinct, who));
    }
}
