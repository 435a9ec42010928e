package org.zhixing.audit.document;

import java.util.ArrayList;
import java.util.List;

/// A paragraph of prose under a heading, on a page where there are pages (else 0).
public record Paragraph(String text, int offset, String section, int page) implements Block {

    /// The sentences, each with its own offset.
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '！' || c == '？' || c == '\n') {
                add(sentences, start, i + 1);
                start = i + 1;
            }
        }
        add(sentences, start, text.length());
        return sentences;
    }

    private void add(List<Sentence> sentences, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            sentences.add(new Sentence(text.substring(start, end), offset + start));
        }
    }
}
