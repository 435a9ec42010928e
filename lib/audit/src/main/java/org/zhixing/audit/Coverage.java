package org.zhixing.audit;

/// How much of a document was understood: numbers seen, numbers that took part in a check, tables with at least one relation.
public record Coverage(int numbers, int checked, int tables) {
}
