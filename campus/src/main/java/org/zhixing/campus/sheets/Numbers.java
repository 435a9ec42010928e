package org.zhixing.campus.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/// Numbers of a workbook as cells: days where their format shows days, in the workbook's own system.
/// @param from1904 whether day 0 is 1904-01-01; else day 1 is 1900-01-01, and day 60 is 1900-02-29, which never was
record Numbers(boolean from1904) {

    private static final int LONGEST = 400;
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_BEFORE_LEAP_DAY = LocalDate.of(1899, 12, 31);
    private static final int LEAP_DAY = 60;
    private static final BigDecimal LAST = new BigDecimal(2_958_466);
    private static final BigDecimal SECONDS = new BigDecimal(86_400);

    /// @param text as the file has it; a fraction is rounded to the fifteen digits that spreadsheets keep, so that 85.599999999999994 is the 85.6 that was typed
    Cell cell(String text, Format format) {
        try {
            BigDecimal number = text.length() > LONGEST ? BigDecimal.ZERO : new BigDecimal(text.strip());
            if (text.length() > LONGEST || Math.abs((long) number.scale()) > LONGEST) {
                return new Cell.Fault("#NUM!");
            }
            boolean whole = number.scale() <= 0;
            return cell(whole || number.precision() <= KEPT.getPrecision() ? number : number.round(KEPT), format);
        } catch (NumberFormatException none) {
            return new Cell.Fault(text);
        }
    }

    Cell cell(double number, Format format) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new Cell.Fault("#NUM!");
        }
        return cell(number == Math.rint(number) && Math.abs(number) < 1E15 ? BigDecimal.valueOf((long) number).toString() : Double.toString(number), format);
    }

    private Cell cell(BigDecimal number, Format format) {
        if (format.day()) {
            return day(number);
        }
        BigDecimal bare = number.scale() > 0 ? number.stripTrailingZeros() : number;
        BigDecimal plain = bare.scale() < 0 ? bare.setScale(0) : bare;
        return new Cell.Number(plain, format.percent(), format.shown(plain));
    }

    private Cell day(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LAST) >= 0) {
            return new Cell.Fault("########");
        }
        if (number.scale() == 0) {
            return day(number.intValueExact(), "");
        }
        BigDecimal seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP);
        int serial = seconds.divideToIntegralValue(SECONDS).intValueExact();
        LocalTime time = LocalTime.ofSecondOfDay(seconds.remainder(SECONDS).longValueExact());
        return day(serial, time.equals(LocalTime.MIDNIGHT) ? "" : " " + time);
    }

    private Cell day(int serial, String after) {
        if (from1904) {
            return day(ZERO_1904.plusDays(serial), after);
        } else if (serial == 0) {
            return new Cell.Fault("1900-01-00" + after);
        } else if (serial == LEAP_DAY) {
            return new Cell.Fault("1900-02-29" + after);
        }
        return day(serial < LEAP_DAY ? ZERO_BEFORE_LEAP_DAY.plusDays(serial) : ZERO_1900.plusDays(serial), after);
    }

    private static Cell day(LocalDate date, String after) {
        return date.getYear() > 9999 ? new Cell.Fault("########") : new Cell.Day(date, date + after);
    }
}
