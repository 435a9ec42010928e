package org.zhixing.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Copies an Office file without the times that POI puts into it, so that the same book gives the same bytes.
final class SteadyZip {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    /// @param replaced new content by name of the entry
    static void copy(byte[] office, Map<String, String> replaced, OutputStream out) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(office)); var to = new ZipOutputStream(keptOpen(out))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var name = entry.getName();
                var next = new ZipEntry(name);
                next.setTimeLocal(EPOCH);
                to.putNextEntry(next);
                var instead = replaced.get(name);
                to.write(instead == null ? steady(name, from.readAllBytes()) : instead.getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
    }

    private static byte[] steady(String name, byte[] content) throws IOException {
        if (name.endsWith(".xlsx")) {
            var inner = new ByteArrayOutputStream();
            copy(content, Map.of(), inner);
            return inner.toByteArray();
        }
        if (name.equals("docProps/core.xml")) {
            return new String(content, StandardCharsets.UTF_8).replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "").getBytes(StandardCharsets.UTF_8);
        }
        return content;
    }

    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
