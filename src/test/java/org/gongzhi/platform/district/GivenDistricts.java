package org.gongzhi.platform.district;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.region.Regions;
import org.springframework.stereotype.Component;

/** Both districts with the same few people in each, made once. */
@Component
@InProvince
public class GivenDistricts {

    private static final String COMMUNITY = "330399001001";

    private final Districts districts;
    private final Regions regions;
    private final People people;
    private final Organizations organizations;
    private boolean made;

    GivenDistricts(Districts districts, Regions regions, People people, Organizations organizations) {
        this.districts = districts;
        this.regions = regions;
        this.people = people;
        this.organizations = organizations;
    }

    public District yunxi() { return district("yunxi"); }

    public District danshan() { return district("danshan"); }

    public District zhejiang() { return district("zhejiang"); }

    public <T> T in(String district, Supplier<T> work) { return district(district).in(work); }

    private synchronized District district(String name) {
        if (!made) make();
        return districts.named(name).orElseThrow();
    }

    private void make() {
        made = true;
        regions.add(Map.of("330399", "云溪区", "330399001", "溪上街道", COMMUNITY, "溪上社区",
                "330398", "丹山区", "330398001", "丹霞街道", "330398001001", "丹霞社区"));
        for (var name : List.of("yunxi", "danshan")) {
            try (var stay = districts.named(name).orElseThrow().enter()) {
                staff(districts.named(name).orElseThrow().region());
            }
        }
        try (var stay = districts.named("zhejiang").orElseThrow().enter()) {
            people.enroll("province", "demo", "省厅", "浙江省民政厅", "PARTY_LEAD", new Reach("33", null));
        }
    }

    private void staff(String region) {
        people.enroll("xujing", "demo", "徐静", "区民政局", "REGISTRAR", new Reach("330399", null));
        people.enroll("helan", "demo", "何岚", "溪上社区", "COMMUNITY_STAFF", new Reach(COMMUNITY, null));
        people.enroll("guhong", "demo", "顾红", "区中心", "HUB_DIRECTOR", new Reach("330399", null));
        people.enroll("wangmin", "demo", "王敏", "区社工总站", "HUB_DESK", new Reach("330399", null));
        people.enroll("director", "demo", "主任", "区中心", "HUB_DIRECTOR", new Reach(region, null));
        people.enroll("desk", "demo", "专员", "区社工总站", "HUB_DESK", new Reach(region, null));
        people.enroll("lead", "demo", "科长", "区委社会工作部", "PARTY_LEAD", new Reach(region, null));
        UUID haitang = organizations.register(GivenOrganizations.aNew("海棠社工服务中心", COMMUNITY), people.viewer("xujing"));
        people.enroll("linxia", "demo", "林夏", "海棠社工服务中心", "ORG_ADMIN", new Reach("330399", haitang));
    }
}
