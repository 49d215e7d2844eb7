package org.gongzhi.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.gongzhi.platform.page.Listing.Heading;
import org.jspecify.annotations.Nullable;

/** One row of the journal in words. */
public record AuditRow(
        @Heading("编号") long id,
        @Heading("时间") Instant at,
        @Heading("人员") String name,
        @Heading("登录名") String login,
        @Heading("身份") String capacity,
        @Heading("操作") String done,
        @Heading("对象") String subject,
        @Heading("对象编号") String number,
        @Heading("网络地址") String address,
        @Heading("说明") String note,
        UUID subjectId,
        @Nullable String from,
        @Nullable String to) {

    public String href() { return AuditFilter.PATH + "/" + id; }
}
