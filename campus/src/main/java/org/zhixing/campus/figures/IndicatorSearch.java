package org.zhixing.campus.figures;

import org.springframework.stereotype.Component;
import org.zhixing.campus.shared.Pinyin;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.catalogue.Catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds indicators by what people type: parts of the Chinese or English name, pinyin or its initials, the key, or the regulation it comes from.
@Component
public final class IndicatorSearch {

    /// @param names   in both languages, the key, and the pinyin, all in small letters
    /// @param further definition and source
    private record Entry(Indicator indicator, List<String> names, List<String> further) {

        static Entry of(Indicator indicator) {
            String zh = indicator.label().zh();
            return new Entry(indicator, List.of(zh.toLowerCase(Locale.ROOT), indicator.label().en().toLowerCase(Locale.ROOT), indicator.key(), Pinyin.initials(zh), Pinyin.full(zh)),
                List.of(indicator.description().source().toLowerCase(Locale.ROOT), indicator.description().definition().zh(), indicator.description().definition().en().toLowerCase(Locale.ROOT)));
        }

        /// How well a word fits: 0 for a name that is it, 1 for one that begins with it, 2 for one that has it, 3 for definition or source, 4 not at all.
        int fit(String word) {
            if (names.contains(word)) {
                return 0;
            }
            if (names.stream().anyMatch(name -> name.startsWith(word))) {
                return 1;
            }
            return names.stream().anyMatch(name -> name.contains(word)) ? 2 : further.stream().anyMatch(text -> text.contains(word)) ? 3 : NOT_AT_ALL;
        }
    }

    private record Found(Indicator indicator, int fit) {}

    private static final int NOT_AT_ALL = 4;

    private final Catalogue catalogue;
    private volatile List<Entry> entries = List.of();

    IndicatorSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Those that have every word, the best first, and otherwise in the order of declaration; all of them where nothing is typed.
    public List<Indicator> find(String typed) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        if (words.equals(List.of(""))) {
            return List.copyOf(catalogue.indicators());
        }
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries()) {
            int worst = words.stream().mapToInt(entry::fit).max().orElse(NOT_AT_ALL);
            if (worst < NOT_AT_ALL) {
                found.add(new Found(entry.indicator, worst));
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Found::fit)).map(Found::indicator).toList();
    }

    private List<Entry> entries() {
        if (entries.isEmpty()) {
            entries = catalogue.indicators().stream().map(Entry::of).toList();
        }
        return entries;
    }
}
