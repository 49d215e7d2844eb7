package org.gongzhi.party.contact;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.coverage.Rate;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The three who answer for each Party organization 三级联动: a leader who keeps contact, an instructor, a secretary. (domain.md M20)
 *
 * @param whole of how many all three are named
 */
@Template("party/contact/chain")
public record ChainListPage(boolean gaps, long whole, long all, List<Row> rows, @Nullable Long next) implements Listing<ChainListPage.Row> {

    /** @param secretary masked */
    public record Row(UUID id, long serial, @Heading("党组织") String name, @Heading("所在地") String place, @Heading("联系领导") @Nullable String leader,
            @Heading("党建指导员") @Nullable String instructor, @Heading("书记") @Nullable String secretary) {

        public String href() { return "/party-organizations/" + id; }

        public boolean whole() { return leader != null && instructor != null && secretary != null; }
    }

    @Override public String self() { return gaps ? "/party-chain?gaps=true" : "/party-chain"; }

    @Override public String sheetName() { return "三级联动责任体系"; }

    public @Nullable BigDecimal percent() { return new Rate(whole, all).percent(); }

    public String with(String param) { return self() + (gaps ? "&" : "?") + param; }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public List<Tab> tabs() { return List.of(new Tab("全部", "/party-chain"), new Tab("没有配齐的", "/party-chain?gaps=true")); }
}
