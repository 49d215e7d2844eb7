package org.gongzhi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.springframework.stereotype.Component;

/** Organizations for tests, entered by the registrar as real ones are. */
@Component
public class GivenOrganizations {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Organizations organizations;
    private final People people;

    GivenOrganizations(Organizations organizations, People people) {
        this.organizations = organizations;
        this.people = people;
    }

    public Viewer as(String login) { return people.viewer(login); }

    /** A code that nobody else has, valid in both its checks. */
    public static String aCode(OrganizationKind kind) {
        return CreditCode.assigned(kind, "330399", "MT%06d".formatted(NUMBER.incrementAndGet())).value();
    }

    public static NewOrganization aNew(String name, String region) {
        return new NewOrganization(OrganizationKind.SERVICE_INSTITUTION, name, aCode(OrganizationKind.SERVICE_INSTITUTION), null, region, null,
                "沈若兰", "13812345678", "云溪区学院街 8 号", "云溪区民政局", "社区服务", null, LocalDate.of(2020, 1, 6), LocalDate.of(2020, 3, 9),
                LocalDate.of(2030, 3, 8), List.of("REPAIR"), true, 8, 2, "JOINT", "与社区党组织联合组建党支部。");
    }

    public UUID aRegistered(String name) { return organizations.register(aNew(name, "330399001001"), as("xujing")); }

    /** Somebody who works for the organization, under a log-in of their own. */
    public String aMemberOf(UUID organization) {
        var login = "member" + NUMBER.incrementAndGet();
        people.enroll(login, "demo", "沈若兰", "测试组织 干事", "ORG_ADMIN", new Reach("330399", organization));
        return login;
    }

    /** The registrar of the district across the mountain. */
    public String aNeighbor() {
        var login = "neighbor" + NUMBER.incrementAndGet();
        people.enroll(login, "demo", "邻区登记员", "邻区民政局", "REGISTRAR", new Reach("330304", null));
        return login;
    }
}
