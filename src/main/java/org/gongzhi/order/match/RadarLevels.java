package org.gongzhi.order.match;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom each level of the radar calls: the community, then the desk, then the director. */
@Configuration(proxyBeanMethods = false)
class RadarLevels {

    @Bean
    RadarTodos ordersToWiden(Radar radar) { return new RadarTodos(radar, 1, "扩大邀请", "order.invite"); }

    @Bean
    RadarTodos ordersForTheDesk(Radar radar) { return new RadarTodos(radar, 2, "协调承接", "order.coordinate"); }

    @Bean
    RadarTodos ordersForTheDirector(Radar radar) { return new RadarTodos(radar, 3, "督办承接", "order.oversee"); }
}
