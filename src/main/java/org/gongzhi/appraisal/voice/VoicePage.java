package org.gongzhi.appraisal.voice;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where somebody without an account says how content they are. @param said whether they just did @param code whether a poster led here */
@Template("appraisal/voice/say")
public record VoicePage(String secret, String title, String name, boolean open, boolean said, boolean code) implements Page {

    @Override public String self() { return "/v/" + secret + (said ? "?said=true" : ""); }

    public String action() { return "/v/" + secret; }

    public List<Option> levels() {
        return List.of(new Option("5", "非常满意"), new Option("4", "满意"), new Option("3", "基本满意"), new Option("2", "不满意"), new Option("1", "很不满意"));
    }
}
