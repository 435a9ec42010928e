package org.zhixing.campus.search;

import org.zhixing.campus.shared.Viewer;
import org.zhixing.indicators.Language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// What someone typed, as it is compared: full-width characters made plain, spaces single, invisible characters gone, and at most [#LONGEST] characters.
/// @param cut whether more was typed than is compared
public record Query(String text, boolean cut, Viewer viewer, Language language) {

    public static final int LONGEST = 100;

    static Query of(String typed, Viewer viewer, Language language) {
        StringBuilder visible = new StringBuilder();
        typed.codePoints().limit(10L * LONGEST).map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
            .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.FORMAT && Character.isDefined(c)).forEach(visible::appendCodePoint);
        String plain = Normalizer.normalize(visible, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", " ").strip();
        int characters = plain.codePointCount(0, plain.length());
        boolean cut = characters > LONGEST;
        return new Query(cut ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip() : plain, cut, viewer, language);
    }

    boolean empty() {
        return text.isEmpty();
    }

    /// The words, all of which must be found.
    List<String> words() {
        return List.of(text.split(" "));
    }

    /// How well a name fits: 0 for one that is what was typed, 1 for one that begins with it, 2 for one that has every word, [#NOT_AT_ALL] otherwise.
    int fit(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String typed = text.toLowerCase(Locale.ROOT);
        if (small.equals(typed)) {
            return 0;
        }
        if (small.startsWith(typed)) {
            return 1;
        }
        return words().stream().allMatch(word -> small.contains(word.toLowerCase(Locale.ROOT))) ? 2 : NOT_AT_ALL;
    }

    static final int NOT_AT_ALL = 9;

    String words(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
