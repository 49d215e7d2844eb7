package org.gongzhi.followup.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.What;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** Who has how much open, and where it came from; each number opens to its cases. */
@Template("followup/shares")
public record SharesPage(LocalDate today, List<Share> rows, List<OfSource> sources) implements Listing<SharesPage.Share> {

    public record Share(UUID id, @Heading("责任人") String owner, @Heading("在办") long open, @Heading("逾期") long late, @Heading("未填周报") long silent) {}

    public record OfSource(FollowUpSource source, long open, long late) {}

    @Override public String self() { return "/follow-ups/owners"; }

    @Override public String sheetName() { return "督办责任人"; }

    public String open(Share share) { return FollowUpFilter.of(What.OPEN, today, today).ownedBy(share.id()).href(); }

    public String late(Share share) { return FollowUpFilter.of(What.LATE, today, today).ownedBy(share.id()).href(); }

    public String silent(Share share) {
        var monday = Weeks.lastWhole(today);
        return FollowUpFilter.of(What.SILENT, monday, monday.plusDays(6)).ownedBy(share.id()).href();
    }

    public String open(OfSource one) { return FollowUpFilter.of(What.OPEN, today, today).from(one.source()).href(); }

    public String late(OfSource one) { return FollowUpFilter.of(What.LATE, today, today).from(one.source()).href(); }
}
