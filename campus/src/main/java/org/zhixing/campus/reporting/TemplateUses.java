package org.zhixing.campus.reporting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.figures.ReportUse;
import org.zhixing.campus.figures.ReportUses;
import org.zhixing.campus.reporting.ChapterText.Part;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.catalogue.Catalogue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Where the templates of the report name an indicator: sections, tables and charts. A school's own templates count within a minute.
@Component
final class TemplateUses implements ReportUses {

    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    /// A place of the report and the indicators that it names.
    /// @param anchor within the chapter's page
    private record Use(String chapter, String title, List<Piece> place, String anchor, Set<String> keys) {}

    private record Read(List<Use> uses, long at) {}

    private final Catalogue catalogue;
    private final Checks checks;
    private final Path own;
    private final Map<Language, Read> read = new ConcurrentHashMap<>();

    /// @param data the data directory
    TemplateUses(Catalogue catalogue, Checks checks, @Value("${zhixing.data:var}") String data) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.own = Path.of(data).resolve(Reports.OWN);
    }

    @Override
    public List<ReportUse> of(String key, int year, Language language) {
        return uses(language).stream().filter(use -> use.keys.contains(key))
            .map(use -> new ReportUse(use.title, written(use.place, year), "/reports/" + year + "/" + use.chapter + "#" + use.anchor)).distinct().toList();
    }

    @Override
    public Set<String> keys() {
        return uses(Language.ZH).stream().flatMap(use -> use.keys.stream()).collect(Collectors.toSet());
    }

    private List<Use> uses(Language language) {
        return read.compute(language, (of, known) -> known != null && System.nanoTime() - known.at < FRESH ? known : new Read(read(of), System.nanoTime())).uses;
    }

    private List<Use> read(Language language) {
        Templates templates = Templates.read(catalogue, checks.standard(), language, own);
        List<Use> uses = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (ChapterText chapter : templates.chapters()) {
            List<Piece> section = List.of(new Piece.Words(chapter.title()));
            int sections = 0;
            for (Part part : chapter.parts()) {
                String anchor = sections == 0 ? chapter.id() : chapter.id() + "-" + sections;
                switch (part) {
                    case Part.Section(String title) -> {
                        sections++;
                        section = List.of(new Piece.Words(title));
                    }
                    case Part.Paragraph(List<ChapterText.Sentence> sentences) ->
                        uses.add(new Use(chapter.id(), chapter.title(), section, anchor, Mentions.in(sentences.stream().flatMap(sentence -> sentence.pieces().stream()).toList())));
                    case Part.Remark(ChapterText.Sentence sentence) -> uses.add(new Use(chapter.id(), chapter.title(), section, anchor, Mentions.in(sentence.pieces())));
                    case Part.Place(String id, Spot spot) -> {
                        placed.add(id);
                        uses.add(use(chapter, Objects.requireNonNull(templates.grids().get(id)), language));
                    }
                }
            }
            templates.grids().values().stream().filter(grid -> grid.chapter().equals(chapter.id()) && !placed.contains(grid.id())).forEach(grid -> uses.add(use(chapter, grid, language)));
        }
        return uses;
    }

    private static Use use(ChapterText chapter, Grid grid, Language language) {
        List<Piece> place = new ArrayList<>(List.of(new Piece.Words(grid.chart().isPresent() ? language == Language.ZH ? "图：" : "Figure: " : language == Language.ZH ? "表：" : "Table: ")));
        place.addAll(grid.caption().in(language));
        return new Use(chapter.id(), chapter.title(), place, grid.id(), Mentions.in(grid));
    }

    /// Captions and headings name nothing but years.
    private static String written(List<Piece> place, int year) {
        return place.stream().map(piece -> piece instanceof Piece.Words(String text) ? text : piece instanceof Piece.Year(int offset) ? Integer.toString(year + offset) : "").collect(Collectors.joining());
    }
}
