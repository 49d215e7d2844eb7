package org.gongzhi.platform.state;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.move.Stage.Tone;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** How the system is at this moment, and what to do where it is not well. */
@Template("platform/state")
public record StatePage(Instant at, List<Section> sections) implements Page {

    public record Section(String title, List<Fact> facts) {}

    @Override public String self() { return "/state"; }

    public List<Fact> troubles() { return sections.stream().flatMap(section -> section.facts().stream()).filter(fact -> fact.tone() == Tone.STOPPED).toList(); }

    public long watched() { return sections.stream().flatMap(section -> section.facts().stream()).filter(fact -> fact.tone() == Tone.WAITING).count(); }
}
