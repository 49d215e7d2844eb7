package org.gongzhi.organization.sync;

import java.util.List;
import org.gongzhi.platform.page.Option;

/** How Party work comes into an organization: built, joined, attached, or by an instructor who is sent. (建联挂派) */
public enum PartyMode {

    OWN("单独组建"), JOINT("联合组建"), ATTACHED("挂靠组建"), INSTRUCTOR("选派指导员");

    private final String label;

    PartyMode(String label) { this.label = label; }

    public String label() { return label; }

    public static List<Option> options() { return Option.of(values(), PartyMode::name, PartyMode::label); }
}
