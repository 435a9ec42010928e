package org.zhixing.campus.bench;

import org.zhixing.audit.Audit;
import org.zhixing.audit.Audited;
import org.zhixing.audit.Finding;
import org.zhixing.audit.reading.Reading;
import org.zhixing.audit.reading.Unreadable;
import org.zhixing.planted.Sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Audits made reports, half of them faultless, three faults in each of the others, and counts what was found.
public final class AuditBench {

    private static final int FAULTS = 3;

    private final Map<String, Counts> groups = new TreeMap<>();
    private long numbers;
    private long checked;

    private AuditBench() {}

    /// Counts of one layout, file type, kind of report or kind of fault.
    /// @param right   findings that name a planted fault
    /// @param wrong   findings that name none; of a kind of fault there are none to count
    /// @param hit     faults found
    /// @param missed  faults not found
    /// @param faultless reports without faults
    /// @param accused  faultless reports with a finding
    public record Row(String group, int right, int wrong, int hit, int missed, int faultless, int accused) {

        /// Whether the row counts faults of one kind, which have no precision.
        public boolean isOfFaults() {
            return group.startsWith("fault ") || group.contains(", fault ");
        }

        /// In thousandths; all if nothing was said.
        public int precision() {
            return right + wrong == 0 ? 1000 : 1000 * right / (right + wrong);
        }

        public int recall() {
            return hit + missed == 0 ? 1000 : 1000 * hit / (hit + missed);
        }
    }

    public record Outcome(int seeds, long numbers, long checked, List<Row> rows) {}

    private static final class Counts {

        private int right;
        private int wrong;
        private int hit;
        private int missed;
        private int faultless;
        private int accused;
    }

    /// Every layout in every file type with so many seeds, each report with faults of its own; the same seeds give the same counts.
    public static Outcome run(int seeds) throws IOException {
        AuditBench bench = new AuditBench();
        for (String layout : Sample.layouts()) {
            for (int type = 0; type < Sample.endings().size(); type++) {
                for (long seed = 1; seed <= seeds; seed++) {
                    long own = 1000 * seed + 100 * (type + 1L);
                    bench.audit(Sample.make(layout, Sample.endings().get(type), own, 0));
                    bench.audit(Sample.make(layout, Sample.endings().get(type), own + FAULTS, FAULTS));
                }
            }
        }
        for (String name : Sample.written()) {
            for (String ending : Sample.endings()) {
                bench.audit(Sample.written(name, ending, ""));
                for (String variant : Sample.variants()) {
                    bench.audit(Sample.written(name, ending, variant));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        bench.groups.forEach((name, counts) -> rows.add(new Row(name, counts.right, counts.wrong, counts.hit, counts.missed, counts.faultless, counts.accused)));
        return new Outcome(seeds, bench.numbers, bench.checked, rows);
    }

    private void audit(Sample sample) throws IOException {
        Audited audited;
        try {
            audited = new Audit().of(Reading.of(sample.name(), new ByteArrayInputStream(sample.bytes())));
        } catch (Unreadable e) {
            throw new IOException(sample.name(), e);
        }
        numbers += audited.coverage().numbers();
        checked += audited.coverage().checked();
        List<Finding> findings = audited.likely();
        String hand = sample.kind().equals("written") ? "written by hand, " : "";
        for (String group : List.of("all", "file " + sample.ending(), "layout " + sample.layout(), "report " + sample.kind())) {
            count(groups.computeIfAbsent(hand + group, name -> new Counts()), sample, findings);
        }
        for (Sample.Planted fault : sample.faults()) {
            Counts counts = groups.computeIfAbsent(hand + "fault " + fault.kind(), name -> new Counts());
            boolean hit = findings.stream().anyMatch(finding -> hits(finding, fault));
            counts.hit += hit ? 1 : 0;
            counts.missed += hit ? 0 : 1;
        }
    }

    private static void count(Counts counts, Sample sample, List<Finding> findings) {
        int right = (int) findings.stream().filter(finding -> finding.isContradiction() && sample.faults().stream().anyMatch(fault -> hits(finding, fault))).count();
        int contradictions = (int) findings.stream().filter(Finding::isContradiction).count();
        int hit = (int) sample.faults().stream().filter(fault -> findings.stream().anyMatch(finding -> hits(finding, fault))).count();
        counts.right += right;
        counts.wrong += contradictions - right;
        counts.hit += hit;
        counts.missed += sample.faults().size() - hit;
        counts.faultless += sample.faults().isEmpty() ? 1 : 0;
        counts.accused += sample.faults().isEmpty() && contradictions > 0 ? 1 : 0;
    }

    /// How a number is written is noted, not accused; all else must be.
    private static boolean hits(Finding finding, Sample.Planted fault) {
        return (finding.isContradiction() || fault.kind().equals("format"))
            && finding.locations().stream().anyMatch(location -> fault.isHit(Objects.requireNonNullElse(location.table(), ""), Objects.requireNonNullElse(location.section(), ""), location.text()));
    }
}
