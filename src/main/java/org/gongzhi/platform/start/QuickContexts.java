package org.gongzhi.platform.start;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Contexts as Spring Boot makes them, with {@link QuickBeans}; named in {@code META-INF/spring.factories}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuickContexts implements ApplicationContextFactory {

    @Override
    public @Nullable ConfigurableApplicationContext create(@Nullable WebApplicationType type) {
        if (type != WebApplicationType.SERVLET) return null;
        return AotDetector.useGeneratedArtifacts() ? new ServletWebServerApplicationContext(new QuickBeans()) : new AnnotationConfigServletWebServerApplicationContext(new QuickBeans());
    }
}
