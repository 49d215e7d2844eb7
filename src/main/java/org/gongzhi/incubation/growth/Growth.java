package org.gongzhi.incubation.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to services for organizations: a catalogue by how far they have come, and what was given. The hub gives, or one organization
 * gives another; who received it confirms it, and nobody else. (domain.md M67)
 */
@Service
@Transactional
public class Growth {

    public static final String SUBJECT = "growth-delivery";
    public static final String CATALOGUE = "growth-service";

    private final DeliveryRepository repository;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    Growth(DeliveryRepository repository, Messages messages, ApplicationEventPublisher events, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refused {@code growth.service.exists} */
    public UUID offer(NewService service, Viewer viewer) {
        var id = UUID.randomUUID();
        try {
            db.sql("insert into growth_service (id, name, kind, life, description) values (:id, :name, :kind, :life, :description)")
                    .param("id", id)
                    .param("name", service.name().strip())
                    .param("kind", service.kind().name())
                    .param("life", service.life().name())
                    .param("description", service.description())
                    .update();
        } catch (DuplicateKeyException exists) {
            throw new Refused("growth.service.exists", service.name()).at("name");
        }
        events.publishEvent(new Noted(CATALOGUE, id, "OFFER_SERVICE", act(viewer, service.name()), Map.of()));
        return id;
    }

    public void retire(UUID service, Viewer viewer) {
        var retired = db.sql("update growth_service set retired = true where id = ? and not retired").param(service).update();
        if (retired == 0) throw new Missing();
        events.publishEvent(new Noted(CATALOGUE, service, "RETIRE_SERVICE", act(viewer, ""), Map.of()));
    }

    /** Writes down what was given. @throws Refused {@code growth.service}, {@code growth.organization}, {@code growth.own}, {@code growth.future} */
    public UUID deliver(NewDelivery given, Viewer viewer) {
        if (viewer.belongsTo(given.organization())) throw new Refused("growth.own").at("organization");
        if (given.on().isAfter(LocalDate.now(clock.withZone(OfficeClock.ZONE)))) throw new Refused("growth.future").at("on");
        if (!db.sql("select exists (select from growth_service where id = ? and not retired)").param(given.service()).query(Boolean.class).single())
            throw new Refused("growth.service").at("service");
        var region = db.sql("select region from organization where id = :id and region between :from and :to").params(viewer.reach().params())
                .param("id", given.organization())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refused("growth.organization").at("organization"));
        var saved = repository.save(Delivery.deliver(given, viewer.reach().organization(), region, act(viewer, given.summary())));
        messages.tellHolders(DeliveryMove.CONFIRM.permission(), region, given.organization(), "收到一项成长服务，请确认", href(saved.id()));
        return saved.id();
    }

    /** CONFIRM or DISPUTE, by who received it. */
    public void answer(UUID id, DeliveryMove move, String note, Viewer viewer) {
        var delivery = held(id, viewer);
        if (!viewer.belongsTo(delivery.organizationId())) throw new Missing();
        repository.save(delivery.step(move, act(viewer, note)));
        if (move == DeliveryMove.DISPUTE) messages.tell(List.of(delivery.recordedBy()), "对方对服务登记有异议：" + note, href(id));
    }

    /** REDO or WITHDRAW, by who gave it. */
    public void revise(UUID id, DeliveryMove move, String note, Viewer viewer) {
        var delivery = held(id, viewer);
        if (viewer.reach().organization() != null && !viewer.belongsTo(delivery.providerId())) throw new Missing();
        repository.save(delivery.step(move, act(viewer, note)));
        if (move == DeliveryMove.REDO)
            messages.tellHolders(DeliveryMove.CONFIRM.permission(), delivery.region(), delivery.organizationId(), "成长服务已补做，请确认", href(id));
    }

    private Delivery held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }

    private static String href(UUID id) { return "/incubation/growth/" + id; }
}
