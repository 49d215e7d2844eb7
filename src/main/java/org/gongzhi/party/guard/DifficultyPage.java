package org.gongzhi.party.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The five difficulties: a map of what is open by place, and each of them.
 *
 * @param branch proposed for a new one
 * @param heat   open ones by place, in the order of the tags
 */
@Template("party/guard/difficulties")
public record DifficultyPage(@Nullable UUID branch, @Nullable Difficulty tag, @Nullable String town, boolean closed, List<Heat> heat, List<Row> rows, List<Option> branches)
        implements Listing<DifficultyPage.Row> {

    public record Heat(String code, String place, List<Long> counts) {

        public String href(int tag) { return "/party-difficulties?tag=" + Difficulty.values()[tag] + "&town=" + code; }

        /** As the badges are toned: the more, the louder. */
        public static String tone(long count) { return count == 0 ? "quiet" : count < 3 ? "busy" : count < 6 ? "waiting" : "stopped"; }
    }

    public record Row(
            UUID id,
            UUID branchId,
            @Heading("党组织") String branch,
            @Heading("地区") String place,
            @Heading("困难") Difficulty tag,
            @Heading("情况") String note,
            @Heading("登记日期") LocalDate openedOn,
            @Heading("登记人") String openedBy,
            @Heading("解决日期") @Nullable LocalDate closedOn,
            @Heading("怎样解决") String outcome) {

        public String closing() { return "/party-difficulties/" + id + "/closing"; }
    }

    @Override public String self() {
        var asked = Stream.of(branch == null ? "" : "branch=" + branch, tag == null ? "" : "tag=" + tag, town == null ? "" : "town=" + town, closed ? "closed=true" : "")
                .filter(part -> !part.isEmpty()).reduce((one, two) -> one + "&" + two);
        return asked.map(part -> "/party-difficulties?" + part).orElse("/party-difficulties");
    }

    @Override public String sheetName() { return "党建五难"; }

    public String sheetHref() { return self() + (self().contains("?") ? "&" : "?") + "format=xlsx"; }

    public List<Option> tags() { return Option.of(Difficulty.values(), Difficulty::name, Difficulty::label); }
}
