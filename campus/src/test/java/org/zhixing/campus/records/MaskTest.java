package org.zhixing.campus.records;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskTest {

    @Test
    void leavesOnlyEnoughToRecogniseWhatIsAlreadyKnown() {
        assertThat(Mask.NAME.of("欧阳小明")).isEqualTo("欧***");
        assertThat(Mask.ID_NUMBER.of("99010120040315002X")).isEqualTo("9****************X");
        assertThat(Mask.PHONE.of("19900001234")).isEqualTo("199******34");
        assertThat(Mask.YEAR.of("2004-03-15")).isEqualTo("2004******");
    }

    @Test
    void whatIsHiddenAsAWholeTellsNotEvenItsLength() {
        assertThat(Mask.WHOLE.of("3200.00")).isEqualTo(Mask.WHOLE.of("injury")).isEqualTo("***");
    }

    @Test
    void countsARareCharacterAsOne() {
        assertThat(Mask.NAME.of("𠮷小")).isEqualTo("𠮷*");
    }

    @ParameterizedTest
    @EnumSource(Mask.class)
    void neverShowsAWholeText(Mask mask) {
        for (String text : new String[] {"张", "张三", "12345", "1990"}) {
            assertThat(mask.of(text)).contains("*").isNotEqualTo(text);
            if (mask != Mask.WHOLE) {
                assertThat(mask.of(text)).hasSameSizeAs(text);
            }
        }
    }
}
