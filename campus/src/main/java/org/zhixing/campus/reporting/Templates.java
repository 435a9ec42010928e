package org.zhixing.campus.reporting;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Where;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.catalogue.Catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The templates, tables and charts of the report: those that come with the program, and over them those in the school's own folder,
/// where `school.zh.txt` replaces a chapter's template and `*.json` adds or replaces tables and charts.
record Templates(List<ChapterText> chapters, Map<String, Grid> grids) {

    static final List<String> CHAPTERS = List.of("school", "development", "quality", "cooperation", "society", "organiser", "features", "problems");

    /// @param own the school's folder, which need not exist
    /// @throws Refused naming file and line of what is wrong
    static Templates read(Catalogue catalogue, SettingStandard standard, Language language, Path own) {
        Map<String, Grid> grids = new LinkedHashMap<>();
        GridReader reader = new GridReader(catalogue, standard);
        declared().forEach((file, json) -> add(grids, reader.read(file, json)));
        ownDeclarations(own).forEach((file, json) -> add(grids, reader.read(file, json)));
        ChapterReader chapterReader = new ChapterReader(catalogue, standard);
        List<ChapterText> chapters = new ArrayList<>();
        for (String id : CHAPTERS) {
            String file = id + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
            Path replaced = own.resolve(file);
            chapters.add(Files.isReadable(replaced) ? chapterReader.read(id, replaced.toString(), text(replaced)) : chapterReader.read(id, file, resource("/report/" + file)));
        }
        chapters.forEach(chapter -> placesExist(chapter, grids));
        return new Templates(chapters, grids);
    }

    private static void add(Map<String, Grid> grids, Grid grid) {
        if (!CHAPTERS.contains(grid.chapter())) {
            throw grid.spot().refused("没有“" + grid.chapter() + "”这一章，应是：" + String.join("、", CHAPTERS), "there is no chapter “" + grid.chapter() + "”; chapters are " + String.join(", ", CHAPTERS));
        }
        grids.put(grid.id(), grid);
    }

    private static void placesExist(ChapterText chapter, Map<String, Grid> grids) {
        for (ChapterText.Part part : chapter.parts()) {
            if (part instanceof ChapterText.Part.Place(String id, Spot spot) && !grids.containsKey(id)) {
                throw spot.refused("没有表或图“" + id + "”", "there is no table or chart “" + id + "”");
            }
        }
    }

    private static Map<String, String> declared() {
        Map<String, String> declared = new LinkedHashMap<>();
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:report/grids/*.json");
            for (Resource each : Arrays.stream(found).sorted(Comparator.comparing(Resource::getFilename)).toList()) {
                declared.put(Objects.requireNonNull(each.getFilename()), each.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return declared;
    }

    private static Map<String, String> ownDeclarations(Path own) {
        Map<String, String> declared = new LinkedHashMap<>();
        if (Files.isDirectory(own)) {
            try (Stream<Path> files = Files.list(own)) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(file -> declared.put(file.toString(), text(file)));
            } catch (IOException failed) {
                throw unreadable(own, failed);
            }
        }
        return declared;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    private static Refused unreadable(Path file, IOException failed) {
        return new Refused(new Label("读不了 " + file + "（应是 UTF-8 文本）", "Cannot read " + file + " (UTF-8 text is expected)"), Where.inFile(file.toString())).because(failed);
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
