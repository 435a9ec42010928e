package org.zhixing.audit;

import org.zhixing.audit.reading.Reading;
import org.zhixing.audit.reading.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Audits a few lines of text.
final class Texts {

    private Texts() {
    }

    static Audited audit(String... lines) {
        return audit("report.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Audited audit(String name, byte[] bytes) {
        try {
            return new Audit().of(Reading.of(name, new ByteArrayInputStream(bytes)));
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> contradictions(Audited audited) {
        return audited.likely().stream().filter(Finding::isContradiction).toList();
    }
}
