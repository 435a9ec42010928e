package org.zhixing.audit.document;

/// Where a number stands: in a cell of a table, or in a sentence of a section.
public sealed interface Place {

    int page();

    /// In a table; the labels are those of its row and column, outer first, joined by a slash.
    record InTable(Table table, int rowIndex, int columnIndex, String row, String column) implements Place {

        @Override
        public int page() {
            return table.page();
        }
    }

    record InSentence(String section, Sentence sentence, int page) implements Place {
    }
}
