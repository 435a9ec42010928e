package org.zhixing.campus.figures;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.fact.Fact;
import org.zhixing.indicators.time.ReportYear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The SQL by which a year is read, a statement for each fact view; `./zhixing test --golden` rewrites it.
class PassGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/golden/passes-2019.sql");
    private static final List<ReportYear> YEARS = List.of(ReportYear.of(2019), ReportYear.of(2018));

    @Test
    void aYearIsReadByTheGoldenStatements() throws IOException {
        DSLContext formatted = DSL.using(SQLDialect.POSTGRES, new Settings().withRenderFormatted(true));
        Catalogue catalogue = Catalogue.of(SchoolIndicators.ALL);
        StringBuilder all = new StringBuilder();
        for (Fact fact : catalogue.facts()) {
            List<Measure> measures = catalogue.measures().stream().filter(measure -> measure.fact().equals(fact)).toList();
            all.append("-- ").append(String.join(", ", measures.stream().map(Measure::key).toList())).append('\n')
                .append(formatted.renderInlined(Pass.statement(formatted, fact, YEARS, measures, false))).append(";\n\n");
        }
        if (Boolean.getBoolean("golden")) {
            Files.writeString(GOLDEN, all);
        }
        assertThat(all).hasToString(Files.readString(GOLDEN));
    }
}
