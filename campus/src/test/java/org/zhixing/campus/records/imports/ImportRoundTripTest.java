package org.zhixing.campus.records.imports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.records.KeyTexts;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.exports.Exports;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.sheets.Cell;
import org.zhixing.campus.sheets.SheetFile;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever exports everything and imports it into an empty school has the same school.
class ImportRoundTripTest {

    private static final long SEED = 20191;

    @TempDir
    private Path folder;

    @Test
    void everythingExportedFillsAnEmptySchoolWithTheSameRecordsAndFigures() throws IOException {
        List<Upload> files = exported(DemoSchool.shared(), false);
        try (Clerk clerk = Clerk.inEmptySchool()) {
            ImportOutcome outcome = clerk.imports(files.toArray(Upload[]::new));
            assertThat(Clerk.errors(outcome, Language.ZH)).isEmpty();
            assertThat(outcome.changed()).isZero();
            same(clerk.school());
            assertThat(clerk.imports(files.toArray(Upload[]::new))).satisfies(again -> {
                assertThat(again.added() + again.changed()).isZero();
                assertThat(again.unchanged()).isEqualTo(outcome.added());
            });
        }
    }

    @Test
    void theOrderOfRowsColumnsAndFilesDoesNotMatter() throws IOException {
        List<Upload> files = new ArrayList<>(exported(DemoSchool.shared(), true));
        Collections.shuffle(files, new Random(SEED));
        try (Clerk clerk = Clerk.inEmptySchool()) {
            assertThat(Clerk.errors(clerk.imports(files.toArray(Upload[]::new)), Language.ZH)).isEmpty();
            same(clerk.school());
        }
    }

    /// Every table by natural keys, and every figure of two years.
    private static void same(School school) {
        School demo = DemoSchool.shared();
        for (RecordType type : demo.the(RecordTypes.class).inOrder()) {
            assertThat(digest(school, type)).as(type.name()).isEqualTo(digest(demo, type));
        }
        for (int year : new int[] {2018, 2019}) {
            assertThat(figures(school, year)).isEqualTo(figures(demo, year));
        }
    }

    private static Object digest(School school, RecordType type) {
        String columns = String.join(" || '|' || ", type.columns().stream().map(column -> "coalesce(" + Session.sql(new KeyTexts(school.the(RecordTypes.class)).value(column, "t")) + ", '')").toList());
        return school.sql().fetchSingle("select count(*) || ' ' || coalesce(md5(string_agg(line, E'\\n' order by line collate \"C\")), '') from (select " + columns + " as line from " + type.tableName() + " t) lines").get(0);
    }

    private static TreeMap<String, String> figures(School school, int year) {
        YearFigures figures = school.the(Figures.class).compiled(ReportYear.of(year));
        TreeMap<String, String> all = new TreeMap<>();
        figures.catalogue().indicators().forEach(indicator -> {
            all.put(indicator.key(), String.valueOf(figures.value(indicator.key(), Slice.WHOLE)));
            figures.catalogue().slicings(indicator.key()).stream().filter(slicing -> !slicing.isEmpty())
                .forEach(slicing -> figures.slices(indicator.key(), slicing).forEach(slice -> all.put(indicator.key() + slice, String.valueOf(figures.value(indicator.key(), slice)))));
        });
        assertThat(all).hasSizeGreaterThan(300);
        return all;
    }

    private List<Upload> exported(School school, boolean shuffled) throws IOException {
        List<Upload> files = new ArrayList<>();
        Random random = new Random(SEED);
        for (RecordType type : school.the(RecordTypes.class).inOrder()) {
            Path file = folder.resolve(type.label().zh() + (shuffled ? ".csv" : ".xlsx"));
            try (OutputStream out = Files.newOutputStream(file); SheetWriter writer = shuffled ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
                school.the(Exports.class).write(type, Language.ZH, Viewer.LOCAL_OPERATOR, writer);
                writer.finish();
            }
            if (shuffled) {
                shuffle(file, random);
            }
            files.add(new Upload(Objects.requireNonNull(file.getFileName()).toString(), file));
        }
        return files;
    }

    private static void shuffle(Path file, Random random) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (SheetFile read = SheetFile.open(file, file.getFileName().toString())) {
            read.read(read.sheets().getFirst(), row -> rows.add(row.cells().stream().map(Cell::shown).toList()));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(body, random);
        body.addFirst(rows.getFirst());
        List<String> lines = body.stream().map(row -> String.join(",", order.stream().map(at -> '"' + (at < row.size() ? row.get(at) : "").replace("\"", "\"\"") + '"').toList())).toList();
        Files.write(file, lines);
    }
}
