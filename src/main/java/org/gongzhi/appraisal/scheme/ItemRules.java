package org.gongzhi.appraisal.scheme;

import org.gongzhi.appraisal.Source;
import org.gongzhi.platform.Refused;

/** What an item, a gate or a removal has to keep to while a scheme is drafted. Each refusal stands at its field. */
final class ItemRules {

    private ItemRules() {}

    static void check(Item item, Scheme scheme) {
        if (scheme.group(item.group()).isEmpty()) throw new Refused("scheme.item.group").at("group");
        if (item.least().compareTo(item.fullMark()) > 0) throw new Refused("scheme.item.least").at("least");
        if (item.source() == Source.FIGURE && (item.figure() == null || item.figure().isBlank())) throw new Refused("scheme.item.figure").at("figure");
        if (item.formula() != null && !item.marks().isEmpty()) throw new Refused("scheme.item.two-ways").at("marks");
        if (item.formula() == null) return;
        try {
            Scheme.compiled(item.formula());
        } catch (Refused wrong) {
            throw wrong.at("formula");
        }
    }

    static void check(Gate gate, Scheme scheme) {
        if (gate.capBand() != null && scheme.band(gate.capBand()).isEmpty()) throw new Refused("scheme.gate.band").at("capBand");
        try {
            if (scheme.compiled(gate).reads().isEmpty()) throw new Refused("formula.reads-nothing");
        } catch (Refused wrong) {
            throw wrong.at("condition");
        }
    }

    static void free(Part part, String code, Scheme scheme) {
        var used = switch (part) {
            case GROUPS -> scheme.items().stream().anyMatch(item -> item.group().equals(code));
            case BANDS -> scheme.gates().stream().anyMatch(gate -> code.equals(gate.capBand()));
            default -> false;
        };
        if (used) throw new Refused("scheme.part.used", part.label());
    }
}
