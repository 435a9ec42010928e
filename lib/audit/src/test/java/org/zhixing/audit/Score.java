package org.zhixing.audit;

import org.zhixing.planted.Sample;

import java.util.List;

/// Counts hits: a finding hits a fault if the number is among its locations at the right table or section.
final class Score {

    int right;
    int wrong;
    int hit;
    int missed;

    void add(Sample sample, List<Finding> findings) {
        for (Finding finding : findings) {
            if (sample.faults().stream().anyMatch(fault -> hits(finding, fault))) {
                right++;
            } else {
                wrong++;
            }
        }
        for (Sample.Planted fault : sample.faults()) {
            if (findings.stream().anyMatch(finding -> hits(finding, fault))) {
                hit++;
            } else {
                missed++;
            }
        }
    }

    int precisionInPercent() {
        return right + wrong == 0 ? 100 : 100 * right / (right + wrong);
    }

    int recallInPercent() {
        return hit + missed == 0 ? 100 : 100 * hit / (hit + missed);
    }

    /// A claim is hit by one of the numbers that it is about.
    static boolean hits(Finding finding, Sample.Planted fault) {
        return finding.locations().stream().anyMatch(location -> {
            String text = bare(location.text());
            boolean named = text.equals(bare(fault.text())) || fault.kind().equals("claim") && (text.contains(fault.text()) || fault.others().stream().anyMatch(other -> text.equals(bare(other))));
            return named && (fault.order().isEmpty() ? location.table() == null : fault.table().equals(location.table()) || fault.order().equals(location.table()));
        });
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s%％+,-]", "");
    }
}
