package org.gongzhi.party.creation;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** How far each branch has come: four builds, six haves, five stars. @param next where the following branches begin; null when there are none */
@Template("party/creation/list")
public record CreationListPage(long branches, long built, long venues, long stars, List<Row> rows, @Nullable Long next) implements Listing<CreationListPage.Row> {

    public record Row(UUID branch, long serial, @Heading("党支部") String name, @Heading("四建") @Nullable String builds, boolean built, @Heading("六有场所") @Nullable String haves,
            boolean venue, @Heading("五星级创建") @Nullable StarStage star) {

        public String href() { return "/party/creation/" + branch; }
    }

    @Override public String self() { return "/party/creation"; }

    @Override public String sheetName() { return "四建一创"; }

    public @Nullable String older() { return next == null ? null : self() + "?after=" + next; }
}
