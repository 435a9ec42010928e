package org.zhixing.campus.reproduction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublishedTablesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheIncludedReport() throws IOException {
        for (PublishedTable table : PublishedTables.included().tables()) {
            try (var in = Objects.requireNonNull(PublishedTables.class.getResourceAsStream("/reproduction/published/" + table.file()))) {
                Files.copy(in, folder.resolve(table.file()));
            }
        }
    }

    @Test
    void readsAnotherReportOfTheSameForm() {
        assertThat(PublishedTables.in(folder)).isEqualTo(PublishedTables.included());
    }

    @Test
    void countsCellsWithADigitOutsideHeaderAndFirstColumn() {
        assertThat(PublishedTables.included().table("11").cells()).hasSize(20).contains(new Place("11", 4, 3));
        assertThat(PublishedTables.included().table(Place.PROSE).cells()).hasSize(158).allSatisfy(place -> assertThat(place.c()).isEqualTo(4));
    }

    @Test
    void refusesAMissingFileByItsName() throws IOException {
        Files.delete(folder.resolve("table-07.tsv"));
        assertThatThrownBy(() -> PublishedTables.in(folder)).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.where().file()).endsWith("table-07.tsv"));
    }

    @Test
    void refusesARowThatIsTooManyByItsFile() throws IOException {
        Path file = folder.resolve("table-09.tsv");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
        assertThatThrownBy(() -> PublishedTables.in(folder)).isInstanceOf(Refused.class).hasMessageContaining("3 rows expected");
    }

    @Test
    void refusesARowWithTooManyCellsByItsLine() throws IOException {
        Path file = folder.resolve("table-09.tsv");
        Files.writeString(file, Files.readString(file).replace("\n2019\t", "\n2019\t1\t"));
        assertThatThrownBy(() -> PublishedTables.in(folder)).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.where().row()).isEqualTo(4));
    }
}
