package org.zhixing.campus.audit.review.web;

import org.zhixing.audit.Coverage;
import org.zhixing.campus.audit.review.BatchFile;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// In which order the files of a batch stand: by a column, up or down; as dropped where the column is not known.
/// @param column `name`, `state`, `numbers`, `checked`, `found` or the code of a kind
public record BatchOrder(String column, boolean down) {

    static final BatchOrder AS_DROPPED = new BatchOrder("", false);

    List<BatchFile> of(List<BatchFile> files) {
        Comparator<BatchFile> order = switch (column) {
            case "name" -> Comparator.comparing(BatchFile::name, Collator.getInstance(Locale.CHINA));
            case "state" -> Comparator.comparing(file -> file.document().state());
            case "numbers" -> Comparator.comparingInt(file -> coverage(file).numbers());
            case "checked" -> Comparator.comparingInt(file -> share(coverage(file)));
            case "found" -> Comparator.comparingInt(BatchFile::found);
            default -> Comparator.comparingInt(file -> file.findings().entrySet().stream().filter(entry -> entry.getKey().code().equals(column)).mapToInt(Map.Entry::getValue).sum());
        };
        return files.stream().sorted((down ? order.reversed() : order).thenComparingInt(BatchFile::ordinal)).toList();
    }

    private static Coverage coverage(BatchFile file) {
        Coverage coverage = file.document().coverage();
        return coverage == null ? new Coverage(-1, -1, -1) : coverage;
    }

    /// In thousandths; -1 where there is no coverage.
    private static int share(Coverage coverage) {
        return coverage.numbers() <= 0 ? coverage.numbers() : (int) (coverage.checked() * 1000L / coverage.numbers());
    }

    /// What a click on a heading asks for: the most first, then the fewest; names from the front.
    String next(String heading) {
        boolean first = !heading.equals(column);
        return "?sort=" + heading + "&down=" + (first ? !heading.equals("name") : !down);
    }

    String aria(String heading) {
        return !heading.equals(column) ? "none" : down ? "descending" : "ascending";
    }
}
