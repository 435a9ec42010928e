package org.zhixing.planted;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A made file and the faults in it, as a reader of the evaluation needs them: nothing but texts.
public record Sample(String name, String kind, String ending, byte[] bytes, List<Planted> faults) {

    /// A fault: the law it breaks, the number as printed, its table or section, and its neighbours in the law.
    public record Planted(String kind, String text, String was, String table, String section) {
    }

    private static final Map<String, Consumer<Made>> KINDS = new TreeMap<>(Map.of(
        "exam", ExamAnalysis::write, "employment", EmploymentReport::write, "accounts", FinalAccounts::write, "bulletin", Bulletin::write, "school", SchoolReport::write));

    public static List<String> kinds() {
        return List.copyOf(KINDS.keySet());
    }

    public static List<String> endings() {
        return Writers.ENDINGS;
    }

    public static Sample make(String kind, String ending, long seed, int faults) {
        Made made = new Made(kind, new SplittableRandom(seed));
        KINDS.get(kind).accept(made);
        List<Planting.Fault> planted = Planting.plant(made, faults);
        byte[] bytes = Writers.write(made, ending);
        return new Sample(kind + "-" + seed + "." + ending, kind, ending, bytes, planted.stream().map(fault -> place(made, fault)).toList());
    }

    private static Planted place(Made made, Planting.Fault fault) {
        for (Made.Piece piece : made.pieces) {
            if (piece instanceof Made.Grid grid && grid.rows().stream().anyMatch(row -> row.contains(fault.slot()))) {
                return new Planted(fault.kind(), fault.slot().text, fault.was(), grid.number(), "");
            } else if (piece instanceof Made.Para para && para.parts().contains(fault.slot())) {
                return new Planted(fault.kind(), fault.slot().text, fault.was(), "", para.section());
            }
        }
        throw new IllegalStateException("The fault is nowhere in the report: " + fault);
    }
}
