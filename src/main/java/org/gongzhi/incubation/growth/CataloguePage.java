package org.gongzhi.incubation.growth;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;

/** The catalogue by how far an organization has come. */
@Template("incubation/growth/catalogue")
public record CataloguePage(List<Row> rows, String today) implements Listing<CataloguePage.Row> {

    /** @param given how often it was given and confirmed */
    public record Row(UUID id, @Heading("适用阶段") LifeStage life, @Heading("类别") ServiceKind kind, @Heading("服务") String name, @Heading("内容") String description,
            @Heading("已确认次数") int given, boolean retired) {}

    public List<Row> of(LifeStage life) { return rows.stream().filter(row -> row.life() == life && !row.retired()).toList(); }

    public List<Option> options() { return rows.stream().filter(row -> !row.retired()).map(row -> new Option(row.id().toString(), row.life().label() + "｜" + row.name())).toList(); }

    @Override public String self() { return "/incubation/growth/services"; }
}
