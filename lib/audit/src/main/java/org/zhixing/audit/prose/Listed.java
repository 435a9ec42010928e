package org.zhixing.audit.prose;

import org.zhixing.audit.document.Place;
import org.zhixing.audit.prose.Series.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "甲、乙、丙的满意度依次为 a、b、c": a list of names and one of as many numbers.
final class Listed {

    private static final Pattern RESPECTIVELY = Pattern.compile("(?:分别|依次)[一-龥]{0,3}\\s*$");
    private static final Pattern QUARTERS = Pattern.compile("一至([二三四])季度");
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四");

    private Listed() {
    }

    static boolean begins(Quantity first) {
        return RESPECTIVELY.matcher(first.lead()).find();
    }

    /// The index after the last number of a list that begins with one.
    static int end(List<Quantity> numbers, int first) {
        int end = first + 1;
        while (end < numbers.size() && numbers.get(end).lead().matches("[^\\d，；]{0,2}\\s*[、和,及与]\\s*") && numbers.get(end).numeral().isFirm()) {
            end++;
        }
        return end;
    }

    /// The names before the word 分别 or 依次, one for each number from the end; empty if there are fewer.
    static List<String> names(String plain, List<Quantity> numbers, int first, int size) {
        int from = first == 0 ? 0 : Said.end(numbers.get(first - 1));
        Matcher word = Pattern.compile("分别|依次").matcher(plain).region(from, Said.start(numbers.get(first)));
        if (!word.find()) {
            return List.of();
        }
        String before = plain.substring(from, word.start());
        Matcher quarters = QUARTERS.matcher(before);
        if (quarters.find()) {
            return NUMERALS.indexOf(quarters.group(1)) + 1 == size ? NUMERALS.subList(0, size).stream().map(numeral -> numeral + "季度").toList() : List.of();
        }
        String[] names = before.replaceFirst("^.*[，；:]", "").split("[、和及与]");
        return names.length < size ? List.of() : List.of(names).subList(names.length - size, names.length);
    }

    static List<Series> in(Place.InSentence in, List<Quantity> numbers) {
        List<Series> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int end = begins(numbers.get(i)) ? end(numbers, i) : i;
            List<String> names = end - i < 3 ? List.of() : names(Said.plain(in), numbers, i, end - i);
            if (!names.isEmpty()) {
                String last = names.getLast().replaceFirst("^(.{2,}?)的?((?:满意度|人数|占比|比例|得分|数量|完成率|率)*)$", "$1");
                List<Item> items = new ArrayList<>();
                for (int k = 0; k < names.size(); k++) {
                    String name = k + 1 < names.size() ? names.get(k).replaceFirst("^.*对", "") : last;
                    items.add(new Item(name, numbers.get(i + k).figure()));
                }
                found.add(new Series(false, "", List.of(names.getLast().substring(Math.min(last.length(), names.getLast().length()))), items, null));
            }
        }
        return found;
    }
}
