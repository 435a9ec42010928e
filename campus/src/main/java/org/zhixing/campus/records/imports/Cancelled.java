package org.zhixing.campus.records.imports;

/// Someone asked the import to stop.
final class Cancelled extends RuntimeException {

    Cancelled() {
        super("The import was cancelled");
    }
}
