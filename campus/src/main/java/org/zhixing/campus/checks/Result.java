package org.zhixing.campus.checks;

import java.util.List;

/// What one check found in one year.
/// @param cases how many comparisons were made; none made is [Status#NOT_CHECKED], never passed
public record Result(Check check, int cases, List<Finding> findings) {

    /// The answer of a check.
    public enum Status {
        PASSED("passed"), FAILED("failed"), NOT_CHECKED("notChecked");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Status status() {
        if (cases == 0) {
            return Status.NOT_CHECKED;
        }
        return findings.isEmpty() ? Status.PASSED : Status.FAILED;
    }
}
