package org.gongzhi.incubation.growth;

import java.time.Clock;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to requests for promotion 宣传申请. (domain.md M68) */
@Service
@Transactional
public class Promotions {

    public static final String SUBJECT = "promotion-request";

    private final PromotionRepository repository;
    private final Messages messages;
    private final JdbcClient db;
    private final Clock clock;

    Promotions(PromotionRepository repository, Messages messages, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    /** By an organization's own people. */
    public UUID ask(NewPromotion wanted, Viewer viewer) {
        var organization = viewer.reach().organization();
        if (organization == null) throw new Missing();
        var region = db.sql("select region from organization where id = ?").param(organization).query(String.class).single();
        var id = repository.save(Promotion.ask(wanted, organization, region, act(viewer, ""))).id();
        messages.tellHolders(PromotionMove.ACCEPT.permission(), region, null, "有一份宣传申请：" + wanted.title(), href(id));
        return id;
    }

    public void accept(UUID id, String note, Viewer viewer) { tell(repository.save(held(id, viewer).step(PromotionMove.ACCEPT, act(viewer, note))), "宣传申请已受理"); }

    public void decline(UUID id, String reason, Viewer viewer) {
        tell(repository.save(held(id, viewer).step(PromotionMove.DECLINE, act(viewer, reason))), "宣传申请未采用：" + reason);
    }

    public void publish(UUID id, String where, Viewer viewer) { tell(repository.save(held(id, viewer).publish(where, act(viewer, where))), "宣传已发布：" + where); }

    public void withdraw(UUID id, Viewer viewer) { repository.save(held(id, viewer).step(PromotionMove.WITHDRAW, act(viewer, ""))); }

    private void tell(Promotion promotion, String title) {
        messages.tellHolders(PromotionMove.ASK.permission(), promotion.region(), promotion.organizationId(), title, href(promotion.id()));
    }

    private Promotion held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }

    private static String href(UUID id) { return "/incubation/promotions/" + id; }
}
