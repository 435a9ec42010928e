package org.zhixing.audit;

import org.zhixing.audit.document.Document;

import java.util.List;

/// A document and what was found in it, in the order of the text; findings merely suspected are last and not likely.
public record Audited(Document document, Coverage coverage, List<Finding> findings) {

    /// What belongs in the default output.
    public List<Finding> likely() {
        return findings.stream().filter(Finding::isLikely).toList();
    }
}
