package org.zhixing.audit;

/// A sentence in Chinese and the same in English.
public record Explanation(String zh, String en) {
}
