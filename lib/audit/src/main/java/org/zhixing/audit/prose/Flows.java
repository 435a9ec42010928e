package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "新招聘 186 人，退休 121 人，调出 37 人，净增 28 人": what came less what went; "编制 2046 名，实有 1963 人，空编 83 名": what is allowed less what there is.
final class Flows {

    private static final Pattern NET = Pattern.compile("(?:(净增加?|净流入)|净减少?|净流出)(?:了)?\\s*$");
    private static final Pattern VACANT = Pattern.compile("(?:(超编)|空编|缺编|空岗|空余编制)(?:数|人数)?(?:为|有)?\\s*$");
    private static final Pattern ALLOWED = Pattern.compile("(?:编制|核定)[^，]{0,6}$");
    private static final Pattern PRESENT = Pattern.compile("(?:实有|在编|在职|在岗)[^，]{0,8}$");
    private static final Explanation DIFFERENCE = new Explanation("净变化应等于增加数减减少数", "The change should be what came less what went");
    private static final Explanation REST = new Explanation("空编数应等于编制数减实有人数", "What is vacant should be what is allowed less what there is");

    private Flows() {
    }

    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (Quantity last : all) {
            if (last.numeral().isFirm()) {
                net(all, last).ifPresent(found::add);
                vacant(all, last).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The run of arrivals and departures just before, in its sentence.
    private static Optional<Relation> net(List<Quantity> all, Quantity net) {
        var said = NET.matcher(net.lead());
        if (!said.find()) {
            return Optional.empty();
        }
        List<Quantity> came = new ArrayList<>();
        List<Quantity> went = new ArrayList<>();
        for (int i = net.index() - 1; i >= 0 && all.get(i).sentence() == net.sentence(); i--) {
            Quantity flow = all.get(i);
            boolean in = Differences.CAME.matcher(flow.lead()).find();
            if (!flow.isCountOf(net) || !flow.numeral().isFirm() || in == Differences.WENT.matcher(flow.lead()).find()) {
                break;
            }
            (in ? came : went).addFirst(flow);
        }
        boolean rose = said.group(1) != null;
        return came.isEmpty() || went.isEmpty() ? Optional.empty()
            : Optional.of(new Relation(Kind.DIFFERENCE, net.figure(), Computed.balance((rose ? came : went).stream().map(Quantity::figure).toList(), (rose ? went : came).stream().map(Quantity::figure).toList()), 75, DIFFERENCE));
    }

    private static Optional<Relation> vacant(List<Quantity> all, Quantity rest) {
        var said = VACANT.matcher(rest.lead());
        if (rest.index() < 2 || !said.find()) {
            return Optional.empty();
        }
        Quantity present = all.get(rest.index() - 1);
        Quantity allowed = all.get(rest.index() - 2);
        boolean told = allowed.sentence() == rest.sentence() && allowed.isLevel() && present.isLevel() && allowed.isCountOf(rest) && present.isCountOf(rest) && ALLOWED.matcher(allowed.lead()).find() && PRESENT.matcher(present.lead()).find();
        Computed less = Computed.difference(allowed.figure(), present.figure());
        return told ? Optional.of(new Relation(Kind.DIFFERENCE, rest.figure(), said.group(1) == null ? less : Computed.difference(present.figure(), allowed.figure()), 75, REST)) : Optional.empty();
    }
}
