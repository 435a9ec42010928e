package org.zhixing.indicators.catalogue;

import org.junit.jupiter.api.Test;
import org.zhixing.indicators.Indicator;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.indicators.Indicators.meanOver;
import static org.zhixing.indicators.Indicators.perCapita;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.catalogue.SmallSchool.BANDWIDTH;
import static org.zhixing.indicators.catalogue.SmallSchool.BOARDERS;
import static org.zhixing.indicators.catalogue.SmallSchool.GRADE;
import static org.zhixing.indicators.catalogue.SmallSchool.POINTS_WON;
import static org.zhixing.indicators.catalogue.SmallSchool.ROLL;
import static org.zhixing.indicators.catalogue.SmallSchool.SEX;
import static org.zhixing.indicators.catalogue.SmallSchool.described;

class SlicingsTest {

    private static Set<Set<String>> slicings(Indicator last) {
        return Catalogue.of(List.of(ROLL, BOARDERS, POINTS_WON, BANDWIDTH)).and(List.of(last)).slicings(last.key());
    }

    @Test
    void aMeasureIsSlicedAsItDeclaresAndWhole() {
        assertThat(Catalogue.of(List.of(ROLL)).slicings(ROLL.key())).containsExactlyInAnyOrder(Set.of(), Set.of("sex"), Set.of("grade"), Set.of("grade", "sex"));
    }

    @Test
    void aDerivedIndicatorIsSlicedByWhatAllItsOperandsHave() {
        assertThat(slicings(described(share("a.share", BOARDERS, ROLL), 0))).contains(Set.of("grade", "sex"));
        assertThat(slicings(described(perCapita("a.points", POINTS_WON, ROLL), 0))).containsExactlyInAnyOrder(Set.of(), Set.of("sex"));
    }

    @Test
    void aFixedDimensionIsNotAskedForAgain() {
        assertThat(slicings(described(share("a.girls", BOARDERS.only(SEX, "2"), ROLL.only(SEX, "2")), 0))).containsExactlyInAnyOrder(Set.of(), Set.of("grade"));
    }

    @Test
    void anIgnoredDimensionMayBeAskedFor() {
        assertThat(slicings(described(share("a.of_all", POINTS_WON, POINTS_WON.over(SEX)), 0))).containsExactlyInAnyOrder(Set.of(), Set.of("sex"));
    }

    @Test
    void aMeanOverADimensionIsNotSlicedByIt() {
        assertThat(slicings(described(meanOver("a.mean", ROLL, GRADE), 0))).containsExactlyInAnyOrder(Set.of(), Set.of("sex"));
    }

    @Test
    void whatIsDeclaredIsWhole() {
        assertThat(Catalogue.of(List.of(BANDWIDTH)).slicings(BANDWIDTH.key())).containsExactly(Set.of());
    }
}
