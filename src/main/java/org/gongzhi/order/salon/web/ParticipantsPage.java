package org.gongzhi.order.salon.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.order.salon.ParticipantKind;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Who is invited to a salon, what they bring, and who came. */
@Template("order/salon/participants")
public record ParticipantsPage(SalonHead head, List<Row> rows, List<Option> organizations) implements Listing<ParticipantsPage.Row> {

    public record Row(
            UUID id,
            @Heading("姓名") String name,
            @Heading("单位") String unit,
            @Heading("身份") ParticipantKind kind,
            @Heading("能提供的资源") String offer,
            @Heading("是否到场") boolean attended,
            @Nullable UUID organization) {}

    @Override public String self() { return head.href() + "/participants"; }

    @Override public String sheetName() { return "参会人员"; }

    public List<Option> kinds() { return Option.of(ParticipantKind.values(), ParticipantKind::name, ParticipantKind::label); }

    public String removal(Row row) { return self() + "/" + row.id() + "/removal"; }
}
