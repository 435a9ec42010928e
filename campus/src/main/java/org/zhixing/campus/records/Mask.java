package org.zhixing.campus.records;

/// How a sensitive value is shown where nobody needs to know it: enough is left to recognise one that is already known.
public enum Mask {
    /// The first character of a name.
    NAME(1, 0),
    /// The first and the last character of an ID number; the birth date is hidden.
    ID_NUMBER(1, 1),
    /// The first three and the last two digits of a telephone number.
    PHONE(3, 2),
    /// The year of a date.
    YEAR(4, 0),
    /// Nothing, not even how long it is: of a code or an amount that would say much.
    WHOLE(0, 0);

    private static final String NOTHING = "***";

    private final int first;
    private final int last;

    Mask(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /// The text with stars for what is hidden, one for each character of what is shown in part; at least one is always hidden.
    public String of(String text) {
        if (this == WHOLE) {
            return NOTHING;
        }
        int[] characters = text.codePoints().toArray();
        StringBuilder shown = new StringBuilder();
        boolean allHidden = characters.length <= first + last;
        for (int i = 0; i < characters.length; i++) {
            boolean open = !allHidden && (i < first || i >= characters.length - last);
            shown.appendCodePoint(open ? characters[i] : '*');
        }
        return shown.toString();
    }
}
