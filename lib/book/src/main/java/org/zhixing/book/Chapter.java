package org.zhixing.book;

import java.util.List;

/// One chapter; a section inside it begins with a [Block.Heading].
/// @param id     unique in the book, fit for an anchor: `students`
/// @param number as printed before the title, such as `一、` or `Annex A`; may be empty
public record Chapter(String id, String number, String title, List<Block> blocks) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }
}
