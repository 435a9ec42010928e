package org.zhixing.planted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A made file and the faults in it, as a reader of the evaluation needs them: nothing but texts.
public record Sample(String name, String kind, String layout, String ending, byte[] bytes, List<Planted> faults) {

    /// A number in a table (its number as printed and its order, such as `#3`) or in a sentence of a section.
    public record Spot(String text, String table, String order, String section) {

        boolean isAt(String in, String insection, String said) {
            boolean there = order.isEmpty() ? in.isEmpty() && insection.equals(section) : in.equals(table) || in.equals(order);
            return there && bare(said).equals(bare(text));
        }

        private static String bare(String text) {
            return text.replaceAll("[\\s%％+,-]", "").replaceFirst("[:：∶]1(?:00)?$", "").replaceFirst("^1[:：∶]", "");
        }
    }

    /// A fault: the law it breaks, the number as printed, what it was, and the numbers it disagrees with.
    public record Planted(String kind, Spot spot, String was, List<Spot> others) {

        private static final Set<String> STATEMENTS = Set.of("claim", "standard", "rank", "range");

        /// Whether a finding at a number hits this fault: it is the number, in that table or section; of a statement also one of the numbers it is about.
        /// @param table   the table's number or order; empty in prose
        /// @param section the heading's number; empty in a table or before the first heading
        /// @param text    the number as printed
        public boolean isHit(String table, String section, String text) {
            return spot.isAt(table, section, text) || STATEMENTS.contains(kind) && others.stream().anyMatch(other -> other.isAt(table, section, text));
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
        Map.entry("subjects-across", Layout.of("exam", SubjectsAcross::write)),
        Map.entry("outline-of-a-school", Layout.of("school", OutlineOfASchool::write)), Map.entry("accounts-in-words", Layout.of("accounts", AccountsInWords::write)),
        Map.entry("colleges-and-majors", Layout.of("employment", CollegesAndMajors::write)), Map.entry("city-in-figures", Layout.of("bulletin", CityInFigures::write)),
        Map.entry("ranks-and-ranges", Layout.of("exam", RanksAndRanges::write)), Map.entry("self-review", Layout.of("school", SelfReview::write)),
        Map.entry("quarters-of-training", Layout.of("school", QuartersOfTraining::write)), Map.entry("provinces-and-pay", Layout.of("employment", ProvincesAndPay::write)),
        Map.entry("grade-report", Layout.of("exam", GradeReport::write)), Map.entry("estate-and-labs", Layout.of("school", EstateAndLabs::write))));


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

    /// The reports written by hand.
    public static List<String> written() {
        return Written.NAMES;
    }

    /// The variants in which each report written by hand has faults.
    public static List<String> variants() {
        return Written.VARIANTS;
    }

    /// A report written by hand.
    /// @param variant which faults are in it; none if empty
    public static Sample written(String name, String ending, String variant) {
        Written written = Written.read(name, variant);
        return new Sample(name + variant + "." + ending, "written", name, ending, Writers.write(written.made, ending), written.faults);
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
        return new Planted(fault.kind(), spot(made, fault.slot()), fault.was(), fault.others().stream().filter(made::isPrinted).map(slot -> spot(made, slot)).toList());
    }

    private static Spot spot(Made made, Slot slot) {
        for (Made.Piece piece : made.pieces) {
            if (Made.holds(piece, slot)) {
                return piece instanceof Made.Grid grid ? new Spot(slot.text, grid.number(), "#" + grid.order(), "") : new Spot(slot.text, "", "", ((Made.Para) piece).section());
            }
        }
        throw new IllegalStateException("The fault is nowhere in the report: " + slot);
    }
}
