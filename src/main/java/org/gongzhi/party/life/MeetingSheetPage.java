package org.gongzhi.party.life;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.signin.SignInSheet;

/** The code of a meeting, to hold up. */
@Template("party/life/sheet")
public record MeetingSheetPage(MeetingPage meeting, SignInSheet sheet) implements Page {

    @Override public String self() { return meeting.self() + "/sheet"; }
}
