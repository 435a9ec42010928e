package org.zhixing.audit;

import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Fact;

import java.util.List;

/// A document and what was found in it, in the order of the text; findings merely suspected are last and not likely.
///
/// `figures` are the numbers seen, in the order of the text; `facts` say of which quantity and year some of them are.
public record Audited(Document document, Coverage coverage, List<Finding> findings, List<Figure> figures, List<Fact> facts) {

    /// What belongs in the default output.
    public List<Finding> likely() {
        return findings.stream().filter(Finding::isLikely).toList();
    }
}
