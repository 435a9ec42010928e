package org.zhixing.campus.reporting;

import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.reporting.ChapterText.Part;
import org.zhixing.campus.reporting.ChapterText.Sentence;
import org.zhixing.indicators.catalogue.Catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a chapter's template: `#` the chapter's title, `##` a section, `@table-02` a table or chart, `!` a remark, `//` a comment;
/// every other line is a sentence, and an empty line ends the paragraph.
final class ChapterReader {

    private final Catalogue catalogue;
    private final SettingStandard standard;

    ChapterReader(Catalogue catalogue, SettingStandard standard) {
        this.catalogue = catalogue;
        this.standard = standard;
    }

    ChapterText read(String id, String file, String text) {
        String title = "";
        List<Part> parts = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Spot spot = new Spot(file, i + 1);
            if (line.startsWith("//")) {
                continue;
            }
            boolean sentence = !line.isEmpty() && "#@!".indexOf(line.charAt(0)) < 0;
            if (sentence) {
                sentences.add(new Sentence(spot, pieces(line, spot)));
                continue;
            }
            end(sentences, parts);
            if (line.startsWith("##")) {
                parts.add(new Part.Section(heading(line.substring(2), spot)));
            } else if (line.startsWith("#")) {
                title = heading(line.substring(1), spot);
            } else if (line.startsWith("@")) {
                parts.add(new Part.Place(line.substring(1).strip(), spot));
            } else if (line.startsWith("!")) {
                parts.add(new Part.Remark(new Sentence(spot, pieces(line.substring(1).strip(), spot))));
            }
        }
        end(sentences, parts);
        if (title.isEmpty()) {
            throw new Spot(file, 1).refused("缺章标题（以 # 开头的一行）", "the chapter's title is missing (a line that begins with #)");
        }
        return new ChapterText(id, title, parts);
    }

    private static void end(List<Sentence> sentences, List<Part> parts) {
        if (!sentences.isEmpty()) {
            parts.add(new Part.Paragraph(List.copyOf(sentences)));
            sentences.clear();
        }
    }

    private String heading(String text, Spot spot) {
        if (pieces(text.strip(), spot).stream().anyMatch(piece -> !(piece instanceof Piece.Words))) {
            throw spot.refused("标题里不能有指标", "a heading has no placeholders");
        }
        return text.strip();
    }

    private List<Piece> pieces(String line, Spot spot) {
        return new PieceReader(catalogue, standard, Set.of(), spot).read(line);
    }
}
