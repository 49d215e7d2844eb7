package org.gongzhi.organization.change;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.organization.Fact;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to changes of registered facts. One request of an organization waits at a time; whoever asked does not decide.
 * (domain.md M46, C2: the registrar decides on a change)
 */
@Service
@Transactional
public class ChangeRequests {

    private final ChangeRepository repository;
    private final Organizations organizations;
    private final Messages messages;
    private final JdbcClient db;
    private final PersonalCipher cipher;
    private final Disclosures disclosures;
    private final Clock clock;

    ChangeRequests(ChangeRepository repository, Organizations organizations, Messages messages, JdbcClient db, PersonalCipher cipher,
            Disclosures disclosures, Clock clock) {
        this.repository = repository;
        this.organizations = organizations;
        this.messages = messages;
        this.db = db;
        this.cipher = cipher;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * Asks for the facts to be as wanted.
     *
     * @throws Refused {@code organization.change.nothing}, {@code organization.change.waiting}
     */
    public UUID submit(UUID organization, Facts wanted, String reason, Viewer viewer) {
        var now = organizations.facts(organization, viewer);
        var id = UUID.randomUUID();
        var items = Arrays.stream(Fact.values())
                .filter(fact -> !same(fact, now, wanted))
                .map(fact -> ChangeItem.of(id, fact, fact.of(now), fact.of(wanted), cipher))
                .toList();
        save(ChangeRequest.submit(id, organization, items, act(viewer, reason)));
        messages.tellHolders(ChangeMove.APPROVE.permission(), region(organization), null, now.name() + "申请变更登记事项", href(id));
        return id;
    }

    /** Approves, and the facts change in the same breath. */
    public void approve(UUID id, String note, Viewer viewer) {
        var request = held(id, viewer).approve(act(viewer, note));
        repository.save(request);
        organizations.change(request.organizationId(), wanted(request), note, viewer);
        tell(request, "变更登记申请已核准");
    }

    public void refuse(UUID id, String reason, Viewer viewer) {
        var request = held(id, viewer).refuse(act(viewer, reason));
        repository.save(request);
        tell(request, "变更登记申请未获核准");
    }

    public void withdraw(UUID id, String note, Viewer viewer) {
        repository.save(held(id, viewer).withdraw(act(viewer, note)));
    }

    /** The names of persons in a request, once, for a reason. */
    public List<Disclosures.Shown> disclose(UUID id, String reason, Viewer viewer) {
        var fields = held(id, viewer).items().stream().flatMap(item -> Stream.of(
                new Disclosures.Field("变更前" + item.fact().label(), item.beforeSealed(), ChangeItem.context("before_sealed", id, item.fact())),
                new Disclosures.Field("变更后" + item.fact().label(), item.afterSealed(), ChangeItem.context("after_sealed", id, item.fact())))).toList();
        return disclosures.reveal("organization-change", id, "organization.read", fields, reason, viewer);
    }

    /** A name of a person that is not typed stays. */
    private static boolean same(Fact fact, Facts now, Facts wanted) {
        if (fact == Fact.LEGAL_REPRESENTATIVE && wanted.legalRepresentative() == null) return true;
        if (fact != Fact.FUNDS || now.funds() == null || wanted.funds() == null) return fact.of(now).equals(fact.of(wanted));
        return now.funds().compareTo(wanted.funds()) == 0;
    }

    private Map<Fact, String> wanted(ChangeRequest request) {
        return request.items().stream().collect(Collectors.toMap(ChangeItem::fact, item -> item.wanted(request.id(), cipher)));
    }

    private UUID save(ChangeRequest request) {
        try {
            return repository.save(request).id();
        } catch (DuplicateKeyException waiting) {
            throw new Refused("organization.change.waiting");
        }
    }

    private void tell(ChangeRequest request, String title) {
        messages.tell(List.of(request.submittedBy()), title, href(request.id()));
    }

    private String region(UUID organization) {
        return db.sql("select region from organization where id = :id").param("id", organization).query(String.class).single();
    }

    private ChangeRequest held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }

    private static String href(UUID id) { return "/organizations/changes/" + id; }
}
