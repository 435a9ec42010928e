package org.zhixing.planted;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A made file and the faults in it, as a reader of the evaluation needs them: nothing but texts.
public record Sample(String name, String kind, String layout, String ending, byte[] bytes, List<Planted> faults) {

    /// A fault: the law it breaks, the number as printed, what it was, its table or section, and the numbers it disagrees with.
    /// @param order the table's order among all tables, such as `#3`
    public record Planted(String kind, String text, String was, String table, String order, String section, List<String> others) {

        /// Whether a finding at a number hits this fault: it is the number, in that table or in prose; of a claim, one of the numbers it is about.
        /// @param in   the table's number or order; empty in prose
        /// @param text the number as printed
        public boolean isHit(String in, String text) {
            boolean there = in.isEmpty() ? order.isEmpty() : in.equals(table) || in.equals(order);
            return there && (bare(text).equals(bare(this.text)) || kind.equals("claim") && others.stream().anyMatch(other -> bare(text).equals(bare(other))));
        }

        private static String bare(String text) {
            return text.replaceAll("[\\s%％+,-]", "");
        }
    }

    private record Layout(String kind, Consumer<Made> writer) {

        static Layout of(String kind, Consumer<Draft> writer) {
            return new Layout(kind, made -> writer.accept(new Draft(made)));
        }
    }

    /// The first five were written by the hand that wrote the audit, the others by one that had not seen it.
    private static final Map<String, Layout> LAYOUTS = new TreeMap<>(Map.ofEntries(
        Map.entry("exam", new Layout("exam", ExamAnalysis::write)), Map.entry("employment", new Layout("employment", EmploymentReport::write)),
        Map.entry("accounts", new Layout("accounts", FinalAccounts::write)), Map.entry("bulletin", new Layout("bulletin", Bulletin::write)),
        Map.entry("school", new Layout("school", SchoolReport::write)),
        Map.entry("quality-chapters", Layout.of("school", QualityChapters::write)), Map.entry("school-in-words", Layout.of("school", SchoolInWords::write)),
        Map.entry("two-year-list", Layout.of("school", TwoYearList::write)), Map.entry("departments-abreast", Layout.of("school", DepartmentsAbreast::write)),
        Map.entry("faculties-total-first", Layout.of("employment", FacultiesTotalFirst::write)), Map.entry("where-they-went", Layout.of("employment", WhereTheyWent::write)),
        Map.entry("survey-of-graduates", Layout.of("employment", SurveyOfGraduates::write)), Map.entry("employment-in-points", Layout.of("employment", EmploymentInPoints::write)),
        Map.entry("growth-bulletin", Layout.of("bulletin", GrowthBulletin::write)), Map.entry("income-and-spending", Layout.of("accounts", IncomeAndSpending::write)),
        Map.entry("subjects-across", Layout.of("exam", SubjectsAcross::write))));

    public static List<String> layouts() {
        return List.copyOf(LAYOUTS.keySet());
    }

    /// The layouts written by the hand that wrote the audit.
    public static List<String> familiar() {
        return List.of("accounts", "bulletin", "employment", "exam", "school");
    }

    /// The layouts written by a hand that had not seen the audit.
    public static List<String> foreign() {
        return LAYOUTS.keySet().stream().filter(layout -> !familiar().contains(layout)).toList();
    }

    public static List<String> endings() {
        return Writers.ENDINGS;
    }

    public static Sample make(String layout, String ending, long seed, int faults) {
        Layout chosen = LAYOUTS.get(layout);
        Made made = new Made(layout, new SplittableRandom(seed));
        chosen.writer().accept(made);
        List<Planting.Fault> planted = Planting.plant(made, faults);
        byte[] bytes = Writers.write(made, ending);
        return new Sample(layout + "-" + seed + "." + ending, chosen.kind(), layout, ending, bytes, planted.stream().map(fault -> place(made, fault)).toList());
    }

    private static Planted place(Made made, Planting.Fault fault) {
        List<String> others = fault.others().stream().map(slot -> slot.text).toList();
        for (Made.Piece piece : made.pieces) {
            if (piece instanceof Made.Grid grid && grid.rows().stream().anyMatch(row -> row.contains(fault.slot()))) {
                return new Planted(fault.kind(), fault.slot().text, fault.was(), grid.number(), "#" + grid.order(), "", others);
            } else if (piece instanceof Made.Para para && para.parts().contains(fault.slot())) {
                return new Planted(fault.kind(), fault.slot().text, fault.was(), "", "", para.section(), others);
            }
        }
        throw new IllegalStateException("The fault is nowhere in the report: " + fault);
    }
}
