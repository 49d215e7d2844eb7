package org.gongzhi.platform.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Exports of personal data: one's own, and for who decides all of their reach. */
@Template("platform/privacy/exports")
public record ExportListPage(List<Row> rows, @Nullable Long next) implements Listing<ExportListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("内容") String label, @Heading("申请人") String requester,
            @Heading("用途") String reason, @Heading("申请时间") Instant requestedAt, @Heading("行数") @Nullable Integer rows,
            @Heading("下载次数") int downloads, @Heading("状态") ExportStage stage) {

        public String href() { return "/personal/exports/" + id; }
    }

    @Override public String self() { return "/personal/exports"; }
}
