package org.zhixing.campus.shared;

import com.ibm.icu.text.Transliterator;

import java.util.Locale;
import java.util.stream.Collectors;

/// How Chinese is typed: `在校生数` is found by `zaixiaoshengshu` and by its initials `zxss`. Each character has its commonest reading;
/// ü is written v, as on keyboards. Letters and digits stay.
public final class Pinyin {

    /// Read from ICU's data when something is first searched, not when the program starts.
    private static final class Readings {
        private static final Transliterator OF = Transliterator.createFromRules("pinyin", ":: Han-Latin; [üǖǘǚǜ] > v; :: Latin-ASCII;", Transliterator.FORWARD);
    }

    private Pinyin() {}

    public static String full(String text) {
        return text.codePoints().mapToObj(Pinyin::reading).collect(Collectors.joining());
    }

    public static String initials(String text) {
        return text.codePoints().mapToObj(c -> han(c) ? reading(c).substring(0, 1) : reading(c)).collect(Collectors.joining());
    }

    private static String reading(int character) {
        String written = Character.toString(character);
        if (!han(character)) {
            return Character.isLetterOrDigit(character) ? written.toLowerCase(Locale.ROOT) : "";
        }
        String read = Readings.OF.transliterate(written).strip().toLowerCase(Locale.ROOT);
        return read.isEmpty() ? written : read;
    }

    private static boolean han(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
