package org.zhixing.campus.audit;

import org.zhixing.audit.Audited;
import org.zhixing.audit.Finding;
import org.zhixing.audit.Location;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is to be said at a number of the document.
record Remark(int length, String text) {

    /// By offset: each finding at the number thought wrong and, in few words, at those it was computed from; and what the records give where they differ.
    static SortedMap<Integer, Remark> of(Audited audited, List<Finding> findings, List<Compared> records, Language language) {
        boolean zh = language == Language.ZH;
        SortedMap<Integer, Remark> remarks = new TreeMap<>();
        for (Finding finding : findings) {
            List<Location> locations = finding.locations();
            String said = zh ? finding.explanation().zh() : finding.explanation().en();
            add(remarks, locations.getFirst(), finding.id() + (zh ? "：" : ": ") + said);
            for (Location other : locations.subList(1, locations.size())) {
                add(remarks, other, finding.id() + (zh ? "：与“" + finding.published() + "”有关：" : ": concerns “" + finding.published() + "”: ") + finding.arithmetic());
            }
        }
        for (Compared compared : records) {
            if (compared.standing() == Standing.DIFFERS || compared.standing() == Standing.AMBIGUOUS) {
                add(remarks, compared.location(), (zh ? "与记录" : "Beside the records: ") + compared.standing().label().in(language) + (zh ? "：记录为 " : ": ") + compared.computed() + (zh ? "（" : " (") + compared.key() + (zh ? "）" : ")"));
            }
        }
        return remarks;
    }

    private static void add(SortedMap<Integer, Remark> remarks, Location location, String text) {
        remarks.merge(location.offset(), new Remark(location.text().length(), text), (one, other) -> new Remark(one.length, one.text + "\n" + other.text));
    }
}
