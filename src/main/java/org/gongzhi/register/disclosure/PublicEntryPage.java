package org.gongzhi.register.disclosure;

import java.util.List;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.definition.State;

/** One entry as everybody may read it. */
@Template("register/disclosure/entry")
public record PublicEntryPage(String key, String name, EntryId id, String title, State state, List<Line> lines, List<Attachment> files) implements Page {

    public record Line(String label, String text, boolean prose) {}

    @Override public String self() { return "/portal/registers/" + key + "/" + id; }

    public String back() { return "/portal/registers/" + key; }
}
