package org.zhixing.audit.document;

import java.util.List;

/// A report as it was read.
public record Document(String name, String text, List<Block> blocks) {

    public List<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    public List<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }
}
