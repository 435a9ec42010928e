package org.zhixing.planted;

import java.math.BigDecimal;

/// A number (or a telling word) in a made report; planting a fault changes its text.
final class Slot {

    final BigDecimal value;
    String text;

    Slot(BigDecimal value, String text) {
        this.value = value;
        this.text = text;
    }

    /// What a reader takes the text for; the sign that a word carries (减少12) is not in it.
    BigDecimal read() {
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '０' && c <= '９') {
                digits.append((char) (c - '０' + '0'));
            } else if (Character.isDigit(c) || c == '.' || c == '-' && digits.isEmpty()) {
                digits.append(c);
            } else if (c != ',' && c != '+' && !digits.isEmpty()) {
                break;
            }
        }
        return new BigDecimal(digits.toString());
    }

    /// Half a unit of the last place printed is what rounding may hide; cutting off may hide a whole one.
    BigDecimal unit() {
        return BigDecimal.ONE.movePointLeft(Math.max(0, read().scale()));
    }

    @Override
    public String toString() {
        return text;
    }
}
