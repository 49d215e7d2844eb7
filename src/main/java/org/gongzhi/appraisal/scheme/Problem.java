package org.gongzhi.appraisal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.page.Show;

/** What keeps a draft from being adopted, each in a sentence. */
final class Problem {

    private Problem() {}

    static List<Refused> of(Scheme scheme) {
        var problems = new ArrayList<Refused>();
        if (scheme.items().stream().noneMatch(item -> !item.bonus())) problems.add(new Refused("scheme.problem.no-items"));
        else marks(scheme, problems);
        if (scheme.items().stream().anyMatch(Item::bonus) && scheme.bonusCap().signum() == 0) problems.add(new Refused("scheme.problem.bonus-cap"));
        for (var tie : scheme.ties())
            if (scheme.group(tie).isEmpty() && scheme.item(tie).isEmpty()) problems.add(new Refused("scheme.problem.tie", tie));
        if (scheme.vetoBand() != null && scheme.band(scheme.vetoBand()).isEmpty()) problems.add(new Refused("scheme.problem.veto-band"));
        for (var gate : scheme.gates()) gate(scheme, gate, problems);
        return problems;
    }

    private static void marks(Scheme scheme, List<Refused> problems) {
        var sum = scheme.items().stream()
                .filter(item -> !item.bonus())
                .map(item -> item.fullMark().multiply(scheme.group(item.group()).map(Group::weight).orElse(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(scheme.fullMark()) != 0)
            problems.add(new Refused("scheme.problem.sum", Show.plain(sum), Show.plain(scheme.fullMark())));
        var most = scheme.fullMark().add(scheme.bonusCap());
        if (scheme.bands().stream().anyMatch(band -> band.floor().compareTo(most) > 0)) problems.add(new Refused("scheme.problem.band-too-high"));
    }

    private static void gate(Scheme scheme, Gate gate, List<Refused> problems) {
        try {
            scheme.compiled(gate);
        } catch (Refused refused) {
            problems.add(new Refused("scheme.problem.gate", gate.label()));
        }
        if (gate.capBand() != null && scheme.band(gate.capBand()).isEmpty()) problems.add(new Refused("scheme.problem.gate-band", gate.label()));
    }
}
