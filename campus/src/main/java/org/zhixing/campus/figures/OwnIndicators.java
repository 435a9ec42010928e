package org.zhixing.campus.figures;

import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Where;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.InvalidCatalogue;
import org.zhixing.indicators.catalogue.Problem;
import org.zhixing.indicators.catalogue.json.Additions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The indicators that a school adds by JSON files in its data directory, over the program's views and dimensions.
final class OwnIndicators {

    private OwnIndicators() {}

    /// What the program declares, and what the `*.json` of the folder add.
    /// @param folder which need not exist
    /// @throws Refused naming everything that is wrong in all files, a line each
    static Catalogue added(Catalogue program, Path folder) {
        Additions additions = new Additions(program);
        files(folder).forEach(file -> read(file, additions));
        try {
            return additions.together();
        } catch (InvalidCatalogue invalid) {
            throw new Refused(new Label(invalid.in(Language.ZH), invalid.in(Language.EN)), where(invalid.problems())).because(invalid);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException failed) {
            throw unreadable(folder, failed);
        }
    }

    private static void read(Path file, Additions additions) {
        try (InputStream json = Files.newInputStream(file)) {
            additions.read(file.toString(), json);
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    /// The first place; programs get it beside the sentence.
    private static Where where(List<Problem> problems) {
        return problems.stream().map(Problem::place).filter(Objects::nonNull).findFirst()
            .map(place -> new Where(place.file(), null, place.line(), null)).orElse(Where.NOWHERE);
    }

    private static Refused unreadable(Path file, IOException failed) {
        return new Refused(new Label("读不了 " + file, "Cannot read " + file), Where.inFile(file.toString())).because(failed);
    }
}
