package org.gongzhi.organization;

import static org.gongzhi.organization.OrganizationStage.DEREGISTERED;
import static org.gongzhi.organization.OrganizationStage.LIQUIDATING;
import static org.gongzhi.organization.OrganizationStage.PREPARING;
import static org.gongzhi.organization.OrganizationStage.REGISTERED;
import static org.gongzhi.organization.OrganizationStage.REVOKED;
import static org.gongzhi.organization.OrganizationStage.SUSPENDED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/**
 * Every step in the life of an organization. {@code PREPARE} and {@code ENTER} begin nowhere: founders who have just
 * asked, and an organization that is registered or filed already when it enters the book. (domain.md M46)
 */
public enum OrganizationMove implements Move<OrganizationStage> {

    PREPARE    (EnumSet.noneOf(OrganizationStage.class),             PREPARING,    "受理筹备",     "organization.register", ""),
    ENTER      (EnumSet.noneOf(OrganizationStage.class),             REGISTERED,   "登记入册",     "organization.register", ""),
    REGISTER   (EnumSet.of(PREPARING),                               REGISTERED,   "准予登记",     "organization.status",   "registration"),
    KEEP       (EnumSet.of(REGISTERED),                              REGISTERED,   "更新资料",     "organization.keep",     "profile"),
    CHANGE     (EnumSet.of(REGISTERED),                              REGISTERED,   "变更登记",     "organization.change",   "change"),
    RENEW      (EnumSet.of(REGISTERED),                              REGISTERED,   "换发证书",     "organization.change",   "renewal"),
    SUSPEND    (EnumSet.of(REGISTERED),                              SUSPENDED,    "责令停止活动", "organization.status",   "suspension"),
    RESUME     (EnumSet.of(SUSPENDED),                               REGISTERED,   "恢复活动",     "organization.status",   "resumption"),
    LIQUIDATE  (EnumSet.of(REGISTERED, SUSPENDED),                   LIQUIDATING,  "进入清算",     "organization.status",   "liquidation"),
    DEREGISTER (EnumSet.of(LIQUIDATING),                             DEREGISTERED, "注销登记",     "organization.status",   "deregistration"),
    REVOKE     (EnumSet.of(REGISTERED, SUSPENDED, LIQUIDATING),      REVOKED,      "撤销登记",     "organization.status",   "revocation");

    private final Step<OrganizationStage> step;

    OrganizationMove(Set<OrganizationStage> from, OrganizationStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<OrganizationStage> step() { return step; }
}
