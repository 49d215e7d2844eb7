package org.gongzhi.platform.start;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which beans there are is settled as soon as they are described. Spring itself says so only after half of them are made for the web
 * server, and until then looks through all of them for each that is asked for: a fifth of a start.
 */
@Configuration(proxyBeanMethods = false)
class Settled {

    @Bean
    static BeanFactoryPostProcessor onceDescribed() { return ConfigurableListableBeanFactory::freezeConfiguration; }
}
