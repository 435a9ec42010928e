package org.zhixing.campus.records.imports;

import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.Label;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The columns of a sheet that its type does not have, and which other type has them: people often keep two kinds of record in one sheet.
record Unread(List<Heading> headings, RecordType type, HeadingIndex index) {

    private static final int SHOWN = 10;

    Label notice() {
        Label named = named(headings);
        Label hint = new Label("；如果需要，请在网页“导入”里指定它们读成什么", "; if they are needed, say on the import page what they are");
        Map<RecordType, List<Heading>> others = new LinkedHashMap<>();
        for (Heading heading : headings) {
            index.of(heading.normal()).stream().filter(meaning -> meaning.type() != type && meaning.strength() >= HeadingIndex.KEY)
                .forEach(meaning -> others.computeIfAbsent(meaning.type(), unseen -> new java.util.ArrayList<>()).add(heading));
        }
        RecordType other = others.entrySet().stream().max(Comparator.comparingInt(each -> each.getValue().size())).map(Map.Entry::getKey).orElse(null);
        if (other != null) {
            Label own = named(others.getOrDefault(other, List.of()));
            hint = new Label("；其中" + own.zh() + "是“" + other.label().zh() + "”的列：请另做一张“" + other.label().zh() + "”表，一起导入", "; of these “" + other.label().en() + "” has " + own.en() + ": make a sheet of its own for it, and import both together");
        }
        return new Label("没有读取这些列：" + named.zh() + hint.zh(), "These columns were not read: " + named.en() + hint.en());
    }

    private static Label named(List<Heading> headings) {
        String first = headings.stream().limit(SHOWN).map(Heading::shown).collect(Collectors.joining("、"));
        int more = headings.size() - SHOWN;
        return more <= 0 ? new Label(first, first) : new Label(first + " 等 " + headings.size() + " 列", first + " and " + more + " more");
    }
}
