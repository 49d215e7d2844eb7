package org.gongzhi.order;

import org.gongzhi.platform.clock.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom an order waits for at each stage, and for how long. */
@Configuration(proxyBeanMethods = false)
class OrderTodos {

    private final JdbcClient db;
    private final WorkingDays days;

    OrderTodos(JdbcClient db, WorkingDays days) {
        this.db = db;
        this.days = days;
    }

    @Bean
    StageTodos ordersToCorrect() { return todos(OrderStage.DRAFTED, "退回待改", "order.draft", 5); }

    @Bean
    StageTodos ordersToApprove() { return todos(OrderStage.SUBMITTED, "制单审批", "order.approve", 3); }

    @Bean
    StageTodos ordersToPublish() { return todos(OrderStage.APPROVED, "待发布", "order.publish", 2); }

    @Bean
    StageTodos ordersToDeliver() { return todos(OrderStage.CLAIMED, "服务中", "order.deliver", 0); }

    @Bean
    StageTodos ordersToAccept() { return todos(OrderStage.DELIVERED, "待验收", "order.accept", 5); }

    @Bean
    StageTodos ordersToPay() { return todos(OrderStage.ACCEPTED, "申请付款", "payment.request", 5); }

    private StageTodos todos(OrderStage stage, String kind, String permission, int workingDays) {
        return new StageTodos(db, days, stage, kind, permission, workingDays);
    }
}
