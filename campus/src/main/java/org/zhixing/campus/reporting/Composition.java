package org.zhixing.campus.reporting;

import org.zhixing.book.Block;
import org.zhixing.book.Chapter;
import org.zhixing.book.Run;
import org.zhixing.campus.reporting.ChapterText.Part;
import org.zhixing.campus.reporting.ChapterText.Sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Puts the chapters together: sentences with figures, tables and charts where the templates place them, and notes of what is missing.
final class Composition {

    private static final String[] CHINESE = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};

    private final Draft draft;
    private final Map<String, Grid> grids;
    private final Set<String> placed = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> nothing = new LinkedHashSet<>();
    private List<Block> blocks = new ArrayList<>();
    private int tables;
    private int charts;

    Composition(Draft draft, Map<String, Grid> grids) {
        this.draft = draft;
        this.grids = grids;
    }

    int tables() {
        return tables;
    }

    Chapter chapter(ChapterText text, int number) {
        blocks = new ArrayList<>();
        int section = 0;
        for (Part part : text.parts()) {
            switch (part) {
                case Part.Section(String title) -> {
                    sayWhatIsMissing();
                    blocks.add(new Block.Heading(2, draft.words("（" + CHINESE[section++] + "）", number + "." + section + " ") + title));
                }
                case Part.Paragraph(List<Sentence> sentences) -> paragraph(sentences);
                case Part.Remark(Sentence sentence) -> remark(sentence);
                case Part.Place(String id, Spot spot) -> place(Objects.requireNonNull(grids.get(id)));
            }
        }
        grids.values().stream().filter(grid -> grid.chapter().equals(text.id()) && !placed.contains(grid.id())).toList().forEach(this::place);
        sayWhatIsMissing();
        return new Chapter(text.id(), draft.words(CHINESE[number - 1] + "、", Integer.toString(number)), text.title(), blocks);
    }

    private void paragraph(List<Sentence> sentences) {
        List<Run> runs = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Prose prose = prose(sentence);
            if (prose.sayable()) {
                if (!runs.isEmpty()) {
                    runs.add(new Run.Text(draft.words("", " ")));
                }
                runs.addAll(prose.runs());
            }
        }
        if (!runs.isEmpty()) {
            blocks.add(new Block.Paragraph(runs.stream().filter(run -> !(run instanceof Run.Text(String text) && text.isEmpty())).toList()));
        }
    }

    private void remark(Sentence sentence) {
        Prose prose = prose(sentence);
        if (prose.sayable()) {
            blocks.add(new Block.Note(prose.runs()));
        }
    }

    private void place(Grid grid) {
        placed.add(grid.id());
        if (grid.chart().isEmpty()) {
            Block.Table table = new Tables(draft).table(grid, ++tables);
            blocks.add(table.rows().isEmpty() ? empty(table) : table);
            return;
        }
        Optional<Block.Chart> chart = new Charts(draft).chart(grid, grid.chart().get(), charts + 1);
        chart.ifPresentOrElse(drawn -> {
            charts++;
            blocks.add(drawn);
        }, () -> nothing.add(Prose.of(draft, grid.caption().in(draft.language)).text()));
    }

    private Block.Table empty(Block.Table table) {
        Block.Cell cell = Block.Cell.text(draft.words("没有记录", "No records")).spanning(table.columns(), 1);
        return new Block.Table(table.id(), table.number(), table.caption(), table.header(), List.of(List.of(cell)), table.remarks());
    }

    private Prose prose(Sentence sentence) {
        Prose prose = Prose.of(draft, sentence.pieces());
        prose.unknown().ifPresent(slice -> {
            throw sentence.spot().refused("没有任何记录属于 " + slice + "：名称是否写错？", "no record belongs to " + slice + ": is the name misspelt?");
        });
        missing.addAll(prose.missing());
        nothing.addAll(prose.nothing());
        return prose;
    }

    private void sayWhatIsMissing() {
        say(missing, "以下数据尚未采集，相关内容从略：", "Not collected, and therefore not described here: ");
        say(nothing, "本年没有以下记录，相关内容从略：", "Without records this year, and therefore not described here: ");
    }

    private void say(Set<String> what, String zh, String en) {
        if (!what.isEmpty()) {
            blocks.add(new Block.Note(List.of(new Run.Text(draft.words(zh + String.join("、", what) + "。", en + String.join("; ", what) + ".")))));
            what.clear();
        }
    }
}
