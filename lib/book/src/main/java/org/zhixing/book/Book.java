package org.zhixing.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A report ready to be written. Every figure in its chapters refers to one of its cards.
/// @param title    printed on the cover
/// @param school   printed on the cover and in the page header
/// @param edition  the year or date line of the cover
/// @param language of the fixed words that writers add (contents, table, figure, page)
/// @param note     what holds for all figures, printed in the page header, such as the base of per-student figures
/// @param chapters in order, the annex last
/// @param cards    by id
public record Book(String title, String school, String edition, Locale language, String note, List<Chapter> chapters, Map<String, Card> cards) {

    public Book {
        chapters = List.copyOf(chapters);
        cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
    }
}
