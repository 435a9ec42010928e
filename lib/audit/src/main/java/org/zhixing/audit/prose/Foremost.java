package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "甲系 120 人，乙系 90 人，丙系 60 人，……甲系最多": none of those listed is greater than the one said to be the greatest.
final class Foremost {

    private static final Pattern MOST = Pattern.compile("([\\u4e00-\\u9fa5]{2,14}?)(?:的?人数|规模|数量|占比)?(?:最多|最大|最高|居首|居第一位)(?=[。，；,;]|$)");
    private static final Explanation GREATEST = new Explanation("报告称此项最多，不应少于所列其他各项", "The report says that this is the most; none listed should exceed it");

    private Foremost() {
    }

    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (int first = 0; first < all.size(); ) {
            int end = first;
            while (end < all.size() && all.get(end).sentence() == all.get(first).sentence()) {
                end++;
            }
            sentence(all.subList(first, end), found);
            first = end;
        }
        return found;
    }

    private static void sentence(List<Quantity> numbers, List<Relation> found) {
        if (!(numbers.getFirst().figure().place() instanceof Place.InSentence in)) {
            return;
        }
        Matcher claim = MOST.matcher(in.sentence().text());
        while (claim.find()) {
            String said = Names.of(claim.group(1));
            List<Quantity> listed = listed(numbers, in.sentence().offset() + claim.start());
            List<Quantity> named = listed.stream().filter(quantity -> quantity.name().equals(said)).toList();
            if (listed.size() >= 2 && named.size() == 1) {
                Figure word = Said.word(in, claim.start(1), claim.end(1));
                for (Quantity other : listed) {
                    if (other != named.getFirst()) {
                        Computed limit = Computed.of(other.figure());
                        found.add(new Relation(Kind.CLAIM, named.getFirst().figure(), new Computed(limit.middle(), limit.range(), limit.typed(), List.of(other.figure(), word)), 70, GREATEST, Comparison.AT_LEAST));
                    }
                }
            }
        }
    }

    /// The longest run of named counts in one unit before the claim.
    private static List<Quantity> listed(List<Quantity> numbers, int before) {
        List<Quantity> best = List.of();
        List<Quantity> run = new ArrayList<>();
        for (Quantity quantity : numbers) {
            boolean counts = quantity.numeral().offset() < before && quantity.isLevel() && !quantity.numeral().isPercentage() && !quantity.name().isEmpty() && !quantity.numeral().unit().isEmpty();
            if (!counts || !run.isEmpty() && !run.getLast().isCountOf(quantity)) {
                run = new ArrayList<>();
            }
            if (counts) {
                run.add(quantity);
                best = run.size() > best.size() ? List.copyOf(run) : best;
            }
        }
        return best;
    }
}
