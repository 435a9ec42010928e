package org.zhixing.audit;

import org.zhixing.planted.Sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Prints the table of docs/benchmarks/audit.md: made reports of every kind and file type, half of them faultless, three faults in each of the others.
final class AuditBenchmark {

    private AuditBenchmark() {
    }

    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        Map<String, Score> scores = new TreeMap<>();
        Map<String, Integer> accused = new TreeMap<>();
        long numbers = 0;
        long checked = 0;
        for (String kind : Sample.kinds()) {
            for (String ending : Sample.endings()) {
                for (long seed = 1; seed <= seeds; seed++) {
                    for (int faults : new int[]{0, 3}) {
                        Sample sample = Sample.make(kind, ending, 1000 * seed + faults, faults);
                        Audited audited = Texts.audit(sample.name(), sample.bytes());
                        List<Finding> findings = Texts.contradictions(audited);
                        numbers += audited.coverage().numbers();
                        checked += audited.coverage().checked();
                        for (String group : List.of("report: " + kind, "file: ." + ending)) {
                            scores.computeIfAbsent(group, name -> new Score()).add(sample, findings);
                            accused.merge(group, faults == 0 && !findings.isEmpty() ? 1 : 0, Integer::sum);
                        }
                        for (Sample.Planted fault : sample.faults()) {
                            List<Finding> hits = new ArrayList<>(findings.stream().filter(finding -> Score.hits(finding, fault)).toList());
                            scores.computeIfAbsent("fault: " + fault.kind(), name -> new Score()).add(new Sample("", "", "", new byte[0], List.of(fault)), hits);
                        }
                    }
                }
            }
        }
        System.out.println("| | precision | recall | faults | faultless reports accused |\n|---|---|---|---|---|");
        scores.forEach((name, score) -> System.out.printf("| %s | %s | %.3f | %d | %s |%n", name, name.startsWith("fault") ? "" : "%.3f".formatted(score.right / (double) Math.max(1, score.right + score.wrong)),
            score.hit / (double) Math.max(1, score.hit + score.missed), score.hit + score.missed, accused.containsKey(name) ? accused.get(name) : ""));
        System.out.printf("%nCoverage: %d of %d numbers took part in a check.%n", checked, numbers);
    }
}
