package org.zhixing.audit.relation;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;

import java.util.List;

/// What may be true but should be written otherwise, or is below a standard: no contradiction.
public record Remark(Kind kind, int trust, List<Figure> figures, String expected, String arithmetic, Explanation meaning) {
}
