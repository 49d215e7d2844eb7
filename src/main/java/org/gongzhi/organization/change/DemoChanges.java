package org.gongzhi.organization.change;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of registered facts in the demo district: one decided, two waiting. */
@Component
@Profile("demo")
@Order(31)
class DemoChanges implements ApplicationRunner {

    private final ChangeRepository repository;
    private final ChangeRequests requests;
    private final Organizations organizations;
    private final People people;
    private final OfficeClock clock;

    DemoChanges(ChangeRepository repository, ChangeRequests requests, Organizations organizations, People people, OfficeClock clock) {
        this.repository = repository;
        this.requests = requests;
        this.organizations = organizations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (repository.count() > 0) return;
        var moved = ask("sunmei", 140, "原房屋租期届满，迁入社区综合服务用房。", facts -> with(facts, "云溪区文昌路 208 号 2 楼", facts.scope()));
        at(133, () -> {
            requests.approve(moved, "材料齐全，准予变更。", people.viewer("xujing"));
            return moved;
        });
        ask("linxia", 4, "理事会 2026 年第 2 次会议决议。", facts -> with(facts, facts.address(), facts.scope() + "，社会工作实习基地管理"));
        ask("qinhao", 2, "装备仓库搬迁，办公地点一并迁入。", facts -> with(facts, "云溪区青石老街 66 号", facts.scope()));
    }

    private UUID ask(String login, int daysAgo, String reason, UnaryOperator<Facts> change) {
        var viewer = people.viewer(login);
        var organization = viewer.reach().organization();
        return at(daysAgo, () -> requests.submit(organization, change.apply(organizations.facts(organization, viewer)), reason, viewer));
    }

    private static Facts with(Facts facts, String address, String scope) {
        return new Facts(facts.name(), facts.legalRepresentative(), address, facts.competentUnit(), scope, facts.funds());
    }

    private UUID at(int daysAgo, Supplier<UUID> work) {
        return clock.at(clock.instant().minus(Duration.ofDays(daysAgo)), work);
    }
}
