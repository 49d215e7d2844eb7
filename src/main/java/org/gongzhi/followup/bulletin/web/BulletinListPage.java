package org.gongzhi.followup.bulletin.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param owed the last month that is over and was not issued here; null when there is none or the viewer issues nothing */
@Template("followup/bulletin/list")
public record BulletinListPage(@Nullable YearMonth owed, List<Row> rows, @Nullable Long next) implements Listing<BulletinListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("月份") String month, @Heading("应办结") long due, @Heading("按期办结") long onTime,
            @Heading("逾期未办") long late, @Heading("发布") LocalDate issuedOn, @Heading("发布单位") String issuer) {

        public String href() { return "/bulletins/" + id; }
    }

    @Override public String self() { return "/bulletins"; }

    @Override public String sheetName() { return "督办通报"; }

    public @Nullable String nextHref() { return next == null ? null : "/bulletins?before=" + next; }
}
