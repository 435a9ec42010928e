package org.zhixing.audit;

import org.zhixing.planted.Sample;

import java.util.List;
import java.util.Objects;

/// Counts hits: a finding hits a fault if one of its locations does.
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

    private static boolean hits(Finding finding, Sample.Planted fault) {
        return finding.locations().stream().anyMatch(location -> fault.isHit(Objects.requireNonNullElse(location.table(), ""), Objects.requireNonNullElse(location.section(), ""), location.text()));
    }
}
