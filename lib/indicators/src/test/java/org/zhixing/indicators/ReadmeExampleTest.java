package org.zhixing.indicators;

import org.junit.jupiter.api.Test;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.Evaluation;
import org.zhixing.indicators.catalogue.Measured;
import org.zhixing.indicators.catalogue.json.CatalogueJson;
import org.zhixing.indicators.fact.Column;
import org.zhixing.indicators.fact.ColumnType;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.fact.TimeShape;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Shown;
import org.zhixing.indicators.value.Unit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;

/// The example of README.md, kept as it stands there.
class ReadmeExampleTest {

    @Test
    void declaresEvaluatesShowsAndWrites() throws IOException {
        var out = new ByteArrayOutputStream();
        // example
        var enrolments = new Fact("students.fact_enrolment", "one span of one student", TimeShape.SPAN,
                List.of(new Column("students.fact_enrolment", "sex", ColumnType.TEXT)));
        var sex = dimension("sex", "性别", "Sex").value("1", "男", "Male").value("2", "女", "Female");

        var roll = measure("students.roll").label("在校生数", "Students on the roll").definition("秋季统计日的学籍数。", "Enrolments at the autumn census.")
                .count(enrolments).at(CENSUS).by(sex).unit(Unit.PERSON);
        var girls = share("students.girls_share", roll.only(sex, "2"), roll).label("女生占比", "Share of girls")
                .definition("女生占在校生的百分比。", "Girls in per cent of the roll.").decimals(1);
        var catalogue = Catalogue.of(List.of(roll, girls));

        Measured counted = new Measured() {
            @Override public Amount value(Measure measure, Slice slice, ReportYear year) {
                return Amount.of(slice.equals(Slice.of(sex, "2")) ? 2 : 3);
            }

            @Override public Set<Slice> slices(Measure measure, Set<String> dimensions, ReportYear year) {
                return Set.of(Slice.of(sex, "1"), Slice.of(sex, "2"));
            }
        };
        Amount exact = new Evaluation(catalogue, counted).value("students.girls_share", Slice.WHOLE, ReportYear.of(2019));
        String shown = Shown.in(Language.EN).withUnit(exact, girls.unit(), girls.decimals());   // 66.7%
        CatalogueJson.write(catalogue, out);
        // end
        assertThat(shown).isEqualTo("66.7%");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"students.girls_share\"");
        var source = Files.readString(Path.of("src/test/java/org/zhixing/indicators/ReadmeExampleTest.java"));
        var example = source.substring(source.indexOf("// example\n") + "// example\n".length(), source.indexOf("\n        // end\n")).stripIndent().strip();
        assertThat(Files.readString(Path.of("README.md"))).contains(example);
    }
}
