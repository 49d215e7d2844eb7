package org.gongzhi.party.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("party/activity/pilots")
public record PilotListPage(List<Row> rows, List<Option> branches, List<Score> scores) implements Listing<PilotListPage.Row> {

    public record Row(UUID branch, @Heading("党支部") String name, @Heading("试点开始") LocalDate since, @Heading("试点结束") @Nullable LocalDate until, @Heading("依据") String basis) {}

    /** A round over pilots, branches and members apart. */
    public record Score(UUID round, String title, String scheme) {}

    @Override public String self() { return "/party/pilots"; }

    @Override public String sheetName() { return "严格评价试点"; }
}
