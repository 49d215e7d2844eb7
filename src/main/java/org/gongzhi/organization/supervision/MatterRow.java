package org.gongzhi.organization.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.move.Stage;
import org.gongzhi.platform.page.Listing.Heading;
import org.jspecify.annotations.Nullable;

/** One matter in a list: what it is about in one line, what is known of it in another. */
public record MatterRow(
        UUID id,
        long serial,
        @Heading("编号") String number,
        UUID organizationId,
        @Heading("组织") String organization,
        @Heading("事项") String what,
        @Heading("情况") String detail,
        @Heading("期限") @Nullable LocalDate due,
        @Heading("逾期") boolean late,
        @Heading("状态") Position stage,
        String href) {

    /** From a row with {@code id, serial, number, organization_id, organization, due, late, stage}. */
    public static MatterRow of(ResultSet row, Matter matter, Stage stage, String what, String detail) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new MatterRow(id, row.getLong("serial"), row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"),
                what, detail, row.getObject("due", LocalDate.class), row.getBoolean("late"), Position.of(stage), matter.href(id));
    }
}
