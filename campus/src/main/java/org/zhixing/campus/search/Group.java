package org.zhixing.campus.search;

import org.zhixing.indicators.Label;

import java.util.List;

/// Things of one kind that were found, the best first.
/// @param key  as the address of the search page names it
/// @param more whether there are others
/// @param list the address of the list with exactly these; empty where only a search finds them
public record Group(String key, Label name, List<Found> found, boolean more, String list) {

    static Group of(String key, String zh, String en, List<Found> found, int most) {
        return new Group(key, new Label(zh, en), found.stream().limit(most).toList(), found.size() > most, "");
    }

    Group listedAt(String url) {
        return new Group(key, name, found, more, url);
    }

    /// How well its best thing fits.
    int best() {
        return found.isEmpty() ? Query.NOT_AT_ALL : found.getFirst().rank();
    }
}
