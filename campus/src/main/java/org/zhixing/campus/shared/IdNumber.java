package org.zhixing.campus.shared;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// The citizen's ID number of GB 11643-1999: six digits of area, eight of birth date, three of sequence, one check character.
public final class IdNumber {

    private static final int LENGTH = 18;
    private static final int MODULUS = 11;

    private IdNumber() {}

    /// Whether it has the form and its weighted sum leaves 1 when divided by 11; the weight of the n-th character from the right is 2^(n−1) modulo 11.
    public static boolean valid(@Nullable String number) {
        if (number == null || !number.matches("[0-9]{17}[0-9X]")) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = LENGTH - 1; i >= 0; i--) {
            sum += weight * (number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0');
            weight = weight * 2 % MODULUS;
        }
        return sum % MODULUS == 1;
    }

    /// Whether the number holds the birth date.
    public static boolean bornOn(@Nullable String number, @Nullable LocalDate day) {
        return number != null && day != null && number.length() == LENGTH && number.startsWith(day.format(DateTimeFormatter.BASIC_ISO_DATE), 6);
    }
}
