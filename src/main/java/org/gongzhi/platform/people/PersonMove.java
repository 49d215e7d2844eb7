package org.gongzhi.platform.people;

import static org.gongzhi.platform.people.PersonStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** What can be done to an account. Rights given and taken are moves too, so that they stand in the journal. */
public enum PersonMove implements Move<PersonStage> {

    ENROLL         (EnumSet.noneOf(PersonStage.class), ACTIVE,    "开通账号",       "people.manage", ""),
    APPOINT        (EnumSet.of(ACTIVE),                ACTIVE,    "增加岗位",       "people.appoint", "posts"),
    DISMISS        (EnumSet.of(ACTIVE),                ACTIVE,    "撤销岗位",       "people.appoint", "dismissal"),
    RESET_PASSWORD (EnumSet.of(ACTIVE),                ACTIVE,    "重置密码",       "people.manage", "password"),
    SUSPEND        (EnumSet.of(ACTIVE),                SUSPENDED, "停用账号",       "people.manage", "suspension"),
    RESTORE        (EnumSet.of(SUSPENDED),             ACTIVE,    "恢复账号",       "people.manage", "restoration"),
    UNLOCK         (EnumSet.of(ACTIVE),                ACTIVE,    "解除锁定",       "people.appoint", "unlocking"),
    RESET_FACTOR   (EnumSet.of(ACTIVE),                ACTIVE,    "重置第二验证",   "people.appoint", "factor-reset"),
    KNOW_OUTSIDE   (EnumSet.of(ACTIVE),                ACTIVE,    "登记统一身份",   "people.appoint", "outside-id"),
    OWN_PASSWORD   (EnumSet.of(ACTIVE),                ACTIVE,    "修改自己的密码", "", ""),
    REMOVE_FACTOR  (EnumSet.of(ACTIVE),                ACTIVE,    "停用第二验证",   "", ""),
    END_SESSION    (EnumSet.of(ACTIVE),                ACTIVE,    "结束一次登录",   "", ""),
    SIGN_OUT_ALL   (EnumSet.of(ACTIVE),                ACTIVE,    "在所有设备上退出", "", ""),
    GIVE_TOKEN     (EnumSet.of(ACTIVE),                ACTIVE,    "创建令牌",       "", ""),
    REVOKE_TOKEN   (EnumSet.of(ACTIVE),                ACTIVE,    "撤销令牌",       "", "");

    private final Step<PersonStage> step;

    PersonMove(Set<PersonStage> from, PersonStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<PersonStage> step() { return step; }
}
