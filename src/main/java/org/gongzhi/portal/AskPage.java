package org.gongzhi.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where a resident says what is needed; a second time with what reads alike. @param texted whether the link and the news come as texts, too */
@Template("portal/ask")
public record AskPage(Community community, List<Option> fields, List<Alike> near, boolean texted) implements Page {

    /** A neighbour's need: never more of it than its title, for who knows what is written in the rest. */
    public record Alike(UUID id, String title, NeedStage stage, LocalDate askedOn, int supporters) {}

    private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("HOUSEKEEPING", "home"), Map.entry("REPAIR", "tools"),
            Map.entry("ELDERLY_CARE", "heart-handshake"), Map.entry("CHILD_CARE", "school"), Map.entry("MEAL", "tools-kitchen-2"),
            Map.entry("HEALTH", "stethoscope"), Map.entry("DISABILITY", "disabled"), Map.entry("HARDSHIP", "gift"), Map.entry("STUDY_AID", "edit"),
            Map.entry("PSYCHOLOGY", "mood-smile"), Map.entry("CULTURE", "music"), Map.entry("SPORT", "barbell"), Map.entry("READING", "book"),
            Map.entry("MEDIATION", "scale"), Map.entry("LEGAL", "gavel"), Map.entry("GOVERNANCE", "messages"), Map.entry("ENVIRONMENT", "leaf"),
            Map.entry("SAFETY", "shield"), Map.entry("CIVILITY", "thumb-up"), Map.entry("VOLUNTEERING", "users-group"), Map.entry("PARTY", "flag"));

    @Override public String self() { return community.href() + "/needs/new"; }

    public String icon(Option field) { return ICONS.getOrDefault(field.value(), "star"); }

    public String action() { return community.href() + "/needs"; }

    public List<Option> wanted() { return Option.of(Wanted.values(), Wanted::name, Wanted::label); }

    public List<Option> vulnerable() { return Option.of(Vulnerable.values(), Vulnerable::name, Vulnerable::label); }
}
