package org.zhixing.campus.audit.review.web;

import org.zhixing.campus.audit.review.Acceptance;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.List;

/// How often the findings of each kind were accepted and dismissed.
/// @param lines one for each kind of the likely findings, then one for each of those merely suspected
public record KindsPage(Frame frame, List<Acceptance> lines) {

    /// Of suspected findings only the kinds that there are.
    public List<Acceptance> lines(boolean likely) {
        return lines.stream().filter(line -> line.likely() == likely && (likely || line.accepted() + line.dismissed() + line.open() > 0)).toList();
    }

    public String kind(Acceptance line) {
        return Words.of(line.kind()).in(frame.language());
    }

    public String meaning(Acceptance line) {
        return Words.meaning(line.kind()).in(frame.language());
    }

    public String count(long count) {
        return Display.count(count);
    }

    public String rate(Acceptance line) {
        return line.rate().map(rate -> rate.toPlainString() + "%").orElse(frame.words("不适用", "not applicable"));
    }
}
