package org.gongzhi.platform.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/**
 * The build works out which parts a plain office's program consists of (Spring's ahead-of-time processing), so that its start need not find
 * them. That holds for one choice of parts: where a setting chooses others (districts, a replica, another office's log-in, the demo, a
 * command, something of Spring Boot's own) the program finds them itself, as it does when it is run from its sources.
 */
public final class PreparedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Settings of ours that choose parts; whoever makes a bean conditional on another adds it here, which a test watches. */
    static final List<String> CHOOSING = List.of("gongzhi.command", "gongzhi.districts", "gongzhi.province", "gongzhi.oidc.issuer", "gongzhi.database.replica", "gongzhi.demo");

    private static final String PREPARED = "org.gongzhi.Gongzhi__ApplicationContextInitializer";

    /** Sources of settings that the jar and Spring Boot bring along. */
    private static final List<String> INSIDE = List.of("class path resource", "applicationInfo");

    /** Names of others' settings. Which of them choose parts is theirs to know, hence all of them but these few. */
    private static final List<String> OTHERS = List.of("spring.", "server.", "management.", "springdoc.", "db.scheduler.");
    private static final Set<String> HARMLESS = Set.of("server.port", "server.address", "spring.aot.enabled", "spring.main.banner.mode",
            "spring.config.additional.location", "spring.config.location", "spring.datasource.url", "spring.datasource.username", "spring.datasource.password");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var asked = SpringProperties.getProperty(AotDetector.AOT_ENABLED);
        var fits = asked == null ? isPackaged() : Boolean.parseBoolean(asked);
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, String.valueOf(fits && ClassUtils.isPresent(PREPARED, null) && fits(environment)));
    }

    /** From its sources the program is always what they say, not what an earlier build made of them. */
    private static boolean isPackaged() { return PreparedStart.class.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith(".jar"); }

    static boolean fits(ConfigurableEnvironment environment) {
        return environment.getActiveProfiles().length == 0 && environment.getPropertySources().stream().filter(PreparedStart::isOutside)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames())).map(PreparedStart::canonical).noneMatch(PreparedStart::chooses);
    }

    private static boolean isOutside(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> && INSIDE.stream().noneMatch(source.getName()::contains);
    }

    /** As in a file: GONGZHI_OIDC_ISSUER is gongzhi.oidc.issuer. */
    private static String canonical(String name) { return name.toLowerCase(Locale.ROOT).replace('_', '.').replace('-', '.'); }

    private static boolean chooses(String name) {
        return CHOOSING.stream().anyMatch(ours -> name.equals(ours) || name.startsWith(ours + ".") || name.startsWith(ours + "["))
                || OTHERS.stream().anyMatch(name::startsWith) && !HARMLESS.contains(name);
    }
}
