package org.gongzhi.organization.web;

import java.util.List;
import java.util.function.ToLongFunction;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Template;

/** How many organizations each town has, by kind, and how many serve in each field. Only those in good standing count. */
@Template("organization/coverage")
public record CoveragePage(String district, List<Town> towns, List<Row> rows) implements Listing<CoveragePage.Row> {

    public record Town(String code, String name, long socialGroups, long institutions, long foundations, long groups, long teams) {

        public long legalPersons() { return socialGroups + institutions + foundations; }
    }

    public record Row(String code, @Heading("服务领域") String field, @Heading("组织数") long organizations, @Heading("有服务能力的镇街数") long towns,
            @Heading("可同时承接（件）") long atOnce) {

        public String href() { return "/organizations?stage=REGISTERED&field=" + code; }
    }

    @Override public String self() { return "/organizations/coverage"; }

    public Chart chart() {
        return new Chart("coverage", "各镇街社会组织数量", Chart.Kind.STACK, towns.stream().map(Town::name).toList(),
                List.of(series(OrganizationKind.SOCIAL_GROUP, Town::socialGroups), series(OrganizationKind.SERVICE_INSTITUTION, Town::institutions),
                        series(OrganizationKind.FOUNDATION, Town::foundations), series(OrganizationKind.COMMUNITY_GROUP, Town::groups),
                        series(OrganizationKind.STARTUP_TEAM, Town::teams)),
                "家", towns.stream().map(town -> "/organizations?stage=REGISTERED&town=" + town.code()).toList());
    }

    private Series series(OrganizationKind kind, ToLongFunction<Town> count) {
        return new Series(kind.label(), towns.stream().map(count::applyAsLong).toList(),
                towns.stream().map(town -> "/organizations?stage=REGISTERED&kind=" + kind + "&town=" + town.code()).toList());
    }
}
