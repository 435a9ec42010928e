package org.zhixing.campus.reproduction;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;

import static org.assertj.core.api.Assertions.assertThat;

class SmallestSetTest {

    @Test
    void takesTheOneElementThatAllConflictsShare() {
        assertThat(SmallestSet.hitting(List.of(Set.of("a", "b"), Set.of("b", "c"), Set.of("b", "d")), element -> 1)).containsExactly("b");
    }

    @Test
    void prefersTheLighterOfTwo() {
        assertThat(SmallestSet.hitting(List.of(Set.of("a", "b")), element -> element.equals("a") ? 2 : 1)).containsExactly("b");
    }

    @Test
    void isEmptyWhereNothingConflicts() {
        assertThat(SmallestSet.<String>hitting(List.of(), element -> 1)).isEmpty();
    }

    @RepeatedTest(20)
    void isAsLightAsTheLightestOfAllSubsets(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<Set<Integer>> conflicts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Set<Integer> conflict = new HashSet<>();
            for (int j = 0; j < 2 + random.nextInt(3); j++) {
                conflict.add(random.nextInt(10));
            }
            conflicts.add(conflict);
        }
        ToLongFunction<Integer> weight = element -> 10 + element % 4;
        Set<Integer> found = SmallestSet.hitting(conflicts, weight);
        assertThat(conflicts).as("seed " + seed).allSatisfy(conflict -> assertThat(conflict).containsAnyElementsOf(found));
        assertThat(weight(found, weight)).as("seed " + seed).isEqualTo(lightest(conflicts, weight));
    }

    private static long lightest(List<Set<Integer>> conflicts, ToLongFunction<Integer> weight) {
        long lightest = Long.MAX_VALUE;
        for (int bits = 0; bits < 1 << 10; bits++) {
            Set<Integer> subset = new HashSet<>();
            for (int element = 0; element < 10; element++) {
                if ((bits >> element & 1) == 1) {
                    subset.add(element);
                }
            }
            if (conflicts.stream().allMatch(conflict -> conflict.stream().anyMatch(subset::contains))) {
                lightest = Math.min(lightest, weight(subset, weight));
            }
        }
        return lightest;
    }

    private static long weight(Set<Integer> elements, ToLongFunction<Integer> weight) {
        return elements.stream().mapToLong(weight).sum();
    }
}
