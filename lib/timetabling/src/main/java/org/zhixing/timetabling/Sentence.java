package org.zhixing.timetabling;

/// A sentence in Chinese and in English.
public record Sentence(String zh, String en) {}
