package org.zhixing.campus.sheets;

/// Texts in CSV files, of which spreadsheet programs would take some for formulas: an apostrophe before them keeps them texts.
/// Reading takes off again what writing put there, so that every text comes back as it was.
final class CsvText {

    /// What begins a formula, also in full width.
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /// The text as it is written.
    static String guarded(String text) {
        return dangerous(text, 0) || apostrophe(text) ? "'" + text : text;
    }

    /// The text that was meant. Also reads `="0123"`, by which other programs keep leading zeros.
    static String meant(String written) {
        if (apostrophe(written)) {
            return written.substring(1);
        }
        boolean kept = written.length() > 3 && written.startsWith("=\"") && written.endsWith("\"") && written.indexOf('"', 2) == written.length() - 1;
        return kept ? written.substring(2, written.length() - 1) : written;
    }

    /// Whether the text begins with an apostrophe that reading takes for a guard: people also put one before digits.
    private static boolean apostrophe(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && (dangerous(text, 1) || text.charAt(1) == '\'' || Character.isDigit(text.charAt(1)));
    }

    private static boolean dangerous(String text, int at) {
        return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
