package org.gongzhi.platform.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tables are made by their owner, whom the application is not. */
@Configuration(proxyBeanMethods = false)
class Migrations {

    @Bean
    FlywayConnectionDetails asTheOwner(Owner owner) {
        return new FlywayConnectionDetails() {

            @Override public String getUsername() { return owner.username(); }

            @Override public String getPassword() { return owner.password(); }

            @Override public String getJdbcUrl() { return owner.url(); }
        };
    }
}
