package org.gongzhi.party.station;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What sites were named. @param next where the older ones begin; null when there are none */
@Template("party/station/awards")
public record AwardListPage(LocalDate today, List<Row> rows, @Nullable Long next) implements Listing<AwardListPage.Row> {

    public record Row(UUID id, long serial, @Heading("社工站或党组织") String site, @Heading("称号") AwardTitle title, @Heading("级别") AwardLevel level, @Heading("等次") AwardGrade grade,
            @Heading("授予单位") String issuer, @Heading("授予日期") LocalDate awardedOn, @Heading("复核期限") LocalDate recheckOn, @Heading("上次复核") @Nullable LocalDate checkedOn,
            @Heading("撤销日期") @Nullable LocalDate revokedOn) {

        public String words() { return level.label() + title.label() + (grade == AwardGrade.EXCELLENT ? "（优秀）" : ""); }

        public String action(String noun) { return "/party/awards/" + id + "/" + noun; }
    }

    @Override public String self() { return "/party/awards"; }

    @Override public String sheetName() { return "红色社工站与示范点"; }

    public @Nullable String older() { return next == null ? null : self() + "?before=" + next; }

    public List<Option> titles() { return Option.of(AwardTitle.values(), AwardTitle::name, AwardTitle::label); }

    public List<Option> levels() { return Option.of(AwardLevel.values(), AwardLevel::name, AwardLevel::label); }

    public List<Option> grades() { return Option.of(AwardGrade.values(), AwardGrade::name, AwardGrade::label); }
}
