package org.gongzhi.party.find;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum LeadStage implements Stage {

    LEAD        ("待核实", WAITING),
    VERIFIED    ("已核实", BUSY),
    DECLARED    ("已申报", BUSY),
    TRANSFERRED ("已转接", DONE),
    WITHDRAWN   ("已撤回", QUIET);

    public static final List<LeadStage> PATH = List.of(LEAD, VERIFIED, DECLARED, TRANSFERRED);

    private final String label;
    private final Tone tone;

    LeadStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
