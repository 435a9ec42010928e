package org.zhixing.campus.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in a cell; of a formula, the value that was last computed.
public sealed interface Cell {

    Cell BLANK = new Blank();

    /// The text as a person would read it in the cell, for messages: `2019-09-01`, `1.52823E+17`, `#REF!`.
    String shown();

    /// Nothing, or only spaces.
    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    record Text(String shown) implements Cell {}

    /// @param value exactly as the file holds it; a file keeps 15 digits
    /// @param percent whether the cell shows it as a percentage: 0.85 as 85%
    record Number(BigDecimal value, boolean percent, String shown) implements Cell {}

    /// A number that the cell's format shows as a date, in the file's own system (1900 or 1904); its time of day is dropped.
    record Day(LocalDate date, String shown) implements Cell {}

    record Truth(boolean value, String shown) implements Cell {}

    /// A formula that failed: `#REF!`, `#N/A`.
    record Fault(String shown) implements Cell {}
}
