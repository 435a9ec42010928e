package org.zhixing.audit;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.document.Document;

import java.util.ArrayList;
import java.util.List;

/// Audits documents, if wanted against the report of the year before. One audit may be used for many documents and by many threads.
public final class Audit {

    private final @Nullable PreviousReport previous;

    public Audit() {
        previous = null;
    }

    public Audit(Document previousReport) {
        previous = new PreviousReport(previousReport);
    }

    public Audited of(Document document) {
        Reader reader = Reader.of(document);
        List<Finding> findings = new ArrayList<>(Findings.of(reader.relations(), reader.remarks()));
        if (previous != null) {
            findings.addAll(previous.against(reader.facts(), findings.size()));
        }
        return new Audited(document, reader.coverage(), findings, reader.figures(), reader.facts().all());
    }
}
