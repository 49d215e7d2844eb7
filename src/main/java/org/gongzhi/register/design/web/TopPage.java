package org.gongzhi.register.design.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.design.Section;
import org.gongzhi.register.design.Sketch;

/** The forms of what a register is as a whole: {@code head}, {@code rights}, {@code look}. */
@Template("register/design/top")
public record TopPage(String register, String part, String yaml, List<String> problems, List<Option> roles) implements Page {

    static final Map<String, String> PARTS = Map.of("head", "名称和依据", "rights", "谁能看、谁来填", "look", "列表、公开和打印");

    @Override public String self() { return home() + "/" + part; }

    public String home() { return "/registers/design/" + register; }

    public String title() { return PARTS.get(part); }

    public Sketch sketch() { return Sketch.of(yaml); }

    public String text(String key) { return sketch().text(key); }

    public List<String> list(String key) { return sketch().list(key); }

    public String inner(String map, String key) { return Words.text(sketch().map(map), key); }

    public List<String> inners(String map, String key) { return Words.list(sketch().map(map), key); }

    public List<Option> states() { return labels(Section.STATES, List.of()); }

    public List<Option> fields() { return labels(Section.FIELDS, List.of()); }

    public List<Option> dates() { return labels(Section.FIELDS, List.of("date")); }

    /** Fields that fit into a list. */
    public List<Option> shorts() {
        return sketch().pieces(Section.FIELDS).entrySet().stream().filter(one -> !List.of("table", "long", "files").contains(Words.text(one.getValue(), "type")))
                .map(one -> new Option(one.getKey(), Words.text(one.getValue(), "label"))).toList();
    }

    public List<String> shown() { return text("public").equals("true") ? states().stream().map(Option::value).toList() : text("public").equals("false") ? List.of() : sketch().list("public"); }

    public List<Option> icons() {
        return Stream.of("book 书本", "list-check 清单", "clipboard-check 检查", "files 档案", "receipt 票据", "wallet 钱包", "coin-yuan 金额", "award 奖状", "trophy 奖杯", "star 星", "flag 旗帜",
                        "users-group 人群", "building-community 社区", "home-heart 关爱", "heart-handshake 互助", "school 培训", "calendar-event 日程", "messages 协商", "speakerphone 宣传", "scale 公平",
                        "gavel 招标", "target 目标", "notes 制度", "sitemap 责任", "stairs 步骤", "tools 维修", "phone 电话", "map-pin 地点", "link 联系", "eye 督查")
                .map(icon -> new Option(icon.substring(0, icon.indexOf(' ')), icon.substring(icon.indexOf(' ') + 1))).toList();
    }

    private List<Option> labels(Section section, List<String> types) {
        return sketch().pieces(section).entrySet().stream().filter(one -> types.isEmpty() || types.contains(Words.text(one.getValue(), "type")))
                .map(one -> new Option(one.getKey(), Words.text(one.getValue(), "label"))).toList();
    }
}
