package org.gongzhi.party.body;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;

/** What another part of the house adds to the page of a Party organization: visits, tags, alerts, meetings. Each is a bean; its order is its place. */
public interface PartySection {

    /** @param href where there is more; null when nowhere */
    record Part(String title, List<Line> lines, @Nullable String href, String more) {}

    /** @param tone of {@code ui/tag}; empty for none */
    record Line(String words, String sub, @Nullable String href, String tag, String tone) {

        public static Line of(String words, String sub) { return new Line(words, sub, null, "", ""); }
    }

    /** Null when there is nothing to say to this viewer, who has it within reach. */
    @Nullable Part of(PartyOrganizationId id, Viewer viewer);
}
