package org.gongzhi.order.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.gongzhi.order.OrderMove;
import org.gongzhi.platform.move.Action;
import org.jspecify.annotations.Nullable;

/**
 * A move that this viewer may make now, and how it is asked for: a link to a page of its own, or a form with a note.
 *
 * @param note   what the note says; null when there is nothing to say
 * @param must   whether it must be said
 * @param folded seldom wanted, so it opens on demand
 */
public record Step(@JsonUnwrapped Action action, boolean link, @Nullable String note, boolean must, @Nullable String hint, boolean folded) {

    static Step of(OrderMove move, String order) {
        var form = new Action(move.name(), move.label(), order + "/" + move.noun());
        return switch (move) {
            case REVISE -> link(move, move.label(), order + "/edit");
            case TEAM_UP -> link(move, "联合承接组织", order + "/partners");
            case AWARD -> link(move, "到承接页选定组织", order + "/candidates");
            case GIVE_UP -> link(move, "放弃承接…", order + "/candidates#give-up");
            case APPROVE -> new Step(form, false, "审批意见", false, null, false);
            case CLAIM -> new Step(form, false, "承接说明", false, "什么时候开始、由谁负责", false);
            case DELIVER -> new Step(form, false, "完成情况", true, "服务了多少人、效果怎样；每次服务请先在“服务”页登记", false);
            case ACCEPT -> new Step(form, false, "验收意见", true, null, false);
            case REQUEST -> new Step(form, false, "付款说明", false, null, false);
            case RETURN -> new Step(form, false, "退回的原因", true, null, true);
            case EXTEND -> new Step(form, false, "延长的原因", true, null, true);
            case REDO -> new Step(form, false, "整改要求", true, "哪里不合格、到什么时候改好", true);
            case CANCEL -> new Step(form, false, "取消的原因", true, null, true);
            case DRAFT, SUBMIT, PUBLISH, REJECT, PAY, SETTLE -> new Step(form, false, null, false, null, false);
        };
    }

    private static Step link(OrderMove move, String label, String href) {
        return new Step(new Action(move.name(), label, href), true, null, false, null, false);
    }
}
