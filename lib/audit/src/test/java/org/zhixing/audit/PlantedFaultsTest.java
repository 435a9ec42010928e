package org.zhixing.audit;

import org.junit.jupiter.api.Test;
import org.zhixing.planted.Sample;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Faults planted into made reports are found, and little else. docs/benchmarks/audit.md holds the larger run.
class PlantedFaultsTest {

    private static final List<String> OFFICE = List.of("txt", "html", "docx", "xlsx");

    @Test
    void faultlessReportsGiveNoContradictions() {
        for (String kind : Sample.familiar()) {
            for (String ending : OFFICE) {
                Sample sample = Sample.make(kind, ending, 77, 0);
                assertThat(Texts.contradictions(Texts.audit(sample.name(), sample.bytes()))).as(sample.name()).isEmpty();
            }
        }
    }

    @Test
    void mostPlantedFaultsAreFoundAndNothingElse() {
        Score score = new Score();
        for (String kind : Sample.familiar()) {
            for (String ending : OFFICE) {
                for (long seed = 1; seed <= 6; seed++) {
                    Sample sample = Sample.make(kind, ending, seed, 3);
                    score.add(sample, Texts.contradictions(Texts.audit(sample.name(), sample.bytes())));
                }
            }
        }
        assertThat(score.precisionInPercent()).isGreaterThanOrEqualTo(98);
        assertThat(score.recallInPercent()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void reportsInLayoutsThatTheAuditWasNotMadeForAreSeldomAccused() {
        Score score = new Score();
        for (String layout : Sample.foreign()) {
            Sample faultless = Sample.make(layout, "html", 11, 0);
            assertThat(Texts.contradictions(Texts.audit(faultless.name(), faultless.bytes()))).as(faultless.name()).isEmpty();
            for (String ending : List.of("html", "docx", "pdf")) {
                Sample sample = Sample.make(layout, ending, 12, 3);
                score.add(sample, Texts.contradictions(Texts.audit(sample.name(), sample.bytes())));
            }
        }
        assertThat(score.precisionInPercent()).isGreaterThanOrEqualTo(97);
        assertThat(score.recallInPercent()).isGreaterThanOrEqualTo(85);
    }

    @Test
    void wordAndHtmlGiveTheSame() {
        for (String kind : Sample.familiar()) {
            Sample word = Sample.make(kind, "docx", 5, 3);
            Sample html = Sample.make(kind, "html", 5, 3);
            assertThat(arithmetics(word)).as(kind).isEqualTo(arithmetics(html));
        }
    }

    private static List<String> arithmetics(Sample sample) {
        return Texts.audit(sample.name(), sample.bytes()).likely().stream().map(Finding::arithmetic).toList();
    }
}
