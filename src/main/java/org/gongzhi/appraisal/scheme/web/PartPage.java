package org.gongzhi.appraisal.scheme.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.appraisal.Source;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Gate;
import org.gongzhi.appraisal.scheme.Group;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Known;
import org.gongzhi.appraisal.scheme.Part;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The form of one part of a draft; of what it holds, only the one that {@code part} names is there, and none for a new one.
 *
 * @param next  where a new one comes in the order
 * @param known what a fact may be called, and what it says
 */
@Template("appraisal/scheme/part")
public record PartPage(Scheme scheme, Part part, String code, @Nullable Group group, @Nullable Item item, @Nullable Known fact, @Nullable Band band,
        @Nullable Gate gate, int next, List<Option> figures, List<Option> known, List<Option> consequences) implements Page {

    @Override public String self() { return "/schemes/" + scheme.id() + "/" + part.noun() + "/" + code; }

    public boolean isNew() { return code.equals(PartController.NEW); }

    public String title() { return (isNew() ? "增加" : "修改") + part.label(); }

    public List<Option> groups() { return scheme.groups().stream().map(one -> new Option(one.code(), one.label())).toList(); }

    public List<Option> bands() { return scheme.bands().stream().map(one -> new Option(one.code(), one.label())).toList(); }

    public List<Option> sources() { return Option.of(Source.values(), Source::name, Source::label); }

    public List<Option> kinds() { return Option.of(Kind.values(), Kind::name, Kind::label); }

    public List<Option> traits() {
        return List.of(new Option("evidence", "评分要附佐证"), new Option("bonus", "是加分项"), new Option("veto", "得最低分时一票否决"));
    }

    public List<String> chosen() {
        return item == null ? List.of() : Stream.of(item.evidence() ? "evidence" : "", item.bonus() ? "bonus" : "", item.veto() ? "veto" : "").filter(trait -> !trait.isEmpty()).toList();
    }

    public String marks() {
        return item == null ? "" : item.marks().stream().map(mark -> Show.typed(mark.floor()) + " " + Show.typed(mark.points())).collect(Collectors.joining("\n"));
    }

    /** What a condition may read, in the words it is written with. */
    public List<Option> names() {
        var total = Stream.of(new Option(Scheme.TOTAL, "总分"));
        var groups = scheme.groups().stream().map(one -> new Option(Scheme.GROUP + one.code(), one.label() + "得分"));
        var items = scheme.items().stream().map(one -> new Option(Scheme.ITEM + one.code(), one.label()));
        var facts = scheme.facts().stream().map(one -> new Option(Scheme.FACT + one.code(), one.label() + "（" + one.kind().label() + "）"));
        return Stream.of(total, groups, items, facts).flatMap(one -> one).toList();
    }
}
