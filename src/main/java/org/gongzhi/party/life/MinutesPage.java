package org.gongzhi.party.life;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The minutes on paper. */
@Template("party/life/minutes")
public record MinutesPage(MeetingPage meeting) implements Page {

    @Override public String self() { return meeting.self() + "/minutes"; }
}
