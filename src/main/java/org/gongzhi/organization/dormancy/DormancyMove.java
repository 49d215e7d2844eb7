package org.gongzhi.organization.dormancy;

import static org.gongzhi.organization.dormancy.DormancyStage.CLEARED;
import static org.gongzhi.organization.dormancy.DormancyStage.CONTACTED;
import static org.gongzhi.organization.dormancy.DormancyStage.DEREGISTERED;
import static org.gongzhi.organization.dormancy.DormancyStage.IDENTIFIED;
import static org.gongzhi.organization.dormancy.DormancyStage.LIQUIDATING;
import static org.gongzhi.organization.dormancy.DormancyStage.RECTIFIED;
import static org.gongzhi.organization.dormancy.DormancyStage.REVOKED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** The clean-up of a dormant organization. Its own stage moves with it, through the register's gate. (民发〔2021〕63号; domain.md M29) */
public enum DormancyMove implements Move<DormancyStage> {

    IDENTIFY   (EnumSet.noneOf(DormancyStage.class), IDENTIFIED,   "识别为“僵尸型”", "supervision.clean", ""),
    CONTACT    (EnumSet.of(IDENTIFIED),              CONTACTED,    "登记联系情况", "supervision.clean", "contact"),
    CLEAR      (EnumSet.of(IDENTIFIED, CONTACTED),   CLEARED,      "排除", "supervision.clean", "clearance"),
    RECTIFY    (EnumSet.of(CONTACTED),               RECTIFIED,    "整改恢复", "supervision.clean", "rectification"),
    LIQUIDATE  (EnumSet.of(CONTACTED),               LIQUIDATING,  "引导清算", "supervision.clean", "liquidation"),
    DEREGISTER (EnumSet.of(LIQUIDATING),             DEREGISTERED, "注销登记", "supervision.clean", "deregistration"),
    REVOKE     (EnumSet.of(CONTACTED, LIQUIDATING),  REVOKED,      "撤销登记", "supervision.clean", "revocation");

    private final Step<DormancyStage> step;

    DormancyMove(Set<DormancyStage> from, DormancyStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<DormancyStage> step() { return step; }
}
