package org.gongzhi.platform.district;

import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.TaskDecorator;

/** What a program of several districts has that a program of one has not. */
@Configuration(proxyBeanMethods = false)
@InProvince
class DistrictConfiguration {

    /** Every connection is one of the current district. */
    @Bean
    static BeanPostProcessor connectionsOfTheDistrict(Environment environment) {
        var shared = Binder.get(environment).bindOrCreate("gongzhi.province", DistrictSettings.Province.class).schema();
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("dataSource") && bean instanceof DataSource connections ? new DistrictDataSource(connections, shared) : bean;
            }
        };
    }

    /** What is done once when the program starts is done once in each district. */
    @Bean
    static BeanPostProcessor startsOfEachDistrict(ObjectProvider<Districts> districts) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ApplicationRunner once ? eachTime(once, districts) : bean;
            }
        };
    }

    @Bean
    @ConditionalOnProperty(name = "gongzhi.command", havingValue = "none", matchIfMissing = true)
    FlywayMigrationStrategy eachDistrict(DistrictMigrations migrations) { return migrations::run; }

    /** Work that is handed to another thread goes on in the same district. */
    @Bean
    TaskDecorator sameDistrict() { return District::carried; }

    /** Still of its own class, by which others may know it. */
    private static Object eachTime(ApplicationRunner once, ObjectProvider<Districts> districts) {
        var each = new ProxyFactory(once);
        each.setProxyTargetClass(true);
        each.addAdvice((MethodInterceptor) call -> {
            if (!call.getMethod().getName().equals("run") || call.getArguments().length != 1) return call.proceed();
            for (var district : districts.getObject().places()) {
                try (var stay = district.enter()) {
                    once.run((ApplicationArguments) call.getArguments()[0]);
                }
            }
            return null;
        });
        return each.getProxy();
    }
}
