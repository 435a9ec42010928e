package org.zhixing.indicators;

import org.junit.jupiter.api.Test;
import org.zhixing.indicators.fact.Slice;

import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class OperandTest {

    @Test
    void theSliceAskedForIsWidenedAndThenNarrowed() {
        Operand operand = new Operand("students.roll", Map.of("grade", "1"), Set.of("sex"), 0);
        assertThat(operand.within(Slice.of("grade", "2").and("sex", "1").and("major", "护理"))).isEqualTo(Slice.of("grade", "1").and("major", "护理"));
    }
}
