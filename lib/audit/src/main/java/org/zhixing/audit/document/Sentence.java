package org.zhixing.audit.document;

/// A sentence with its offset into the extracted text.
public record Sentence(String text, int offset) {
}
