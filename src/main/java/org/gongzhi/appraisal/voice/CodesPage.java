package org.gongzhi.appraisal.voice;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.page.Template;

/** Posters to hang up: one sheet for each subject. */
@Template("appraisal/voice/codes")
public record CodesPage(UUID round, String title, List<Poster> posters) implements Page {

    public record Poster(String name, String address, Qr qr) {}

    @Override public String self() { return "/appraisals/" + round + "/voices/posters"; }
}
