package org.zhixing.campus.reporting;

import java.util.List;

/// A chapter's template in one language.
/// @param id which chapter: `school`
record ChapterText(String id, String title, List<Part> parts) {

    record Sentence(Spot spot, List<Piece> pieces) {}

    sealed interface Part {

        record Section(String title) implements Part {}

        /// Sentences, each of which is left out when a figure in it was not collected.
        record Paragraph(List<Sentence> sentences) implements Part {}

        /// A remark set apart; left out like a sentence.
        record Remark(Sentence sentence) implements Part {}

        /// Where a table or chart stands.
        record Place(String id, Spot spot) implements Part {}
    }
}
