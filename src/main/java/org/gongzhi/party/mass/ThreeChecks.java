package org.gongzhi.party.mass;

/** What makes a mass organization more than a name: a liaison, staff who work, rules that are kept. (domain.md M5) @param liaison empty when nobody is named */
public record ThreeChecks(String liaison, boolean staffActive, boolean rulesInForce) {

    public static final ThreeChecks NONE = new ThreeChecks("", false, false);

    public boolean passed() { return !liaison.isBlank() && staffActive && rulesInForce; }
}
