package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Whoever runs Gongzhi finds every setting described under both of its names. */
class ConfigurationTests {

    @Test
    void everySettingIsDescribed() throws Exception {
        var described = Files.readString(Path.of("docs/configuration.md"));

        assertThat(settings()).isNotEmpty().allSatisfy(setting -> assertThat(described).contains("| `" + setting + "` | `" + variable(setting) + "` |"));
    }

    @Test
    void everySettingThatIsReadAloneIsDescribed() throws IOException {
        var described = Files.readString(Path.of("docs/configuration.md"));
        var setting = Pattern.compile("@Value\\(\"\\$\\{(gongzhi[a-z.-]+)");
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                setting.matcher(Files.readString(source)).results().map(found -> found.group(1))
                        .forEach(name -> assertThat(described).contains("| `" + name + "` | `" + variable(name) + "` |"));
            }
        }
    }

    private static List<String> settings() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.gongzhi").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(ConfigurationTests::named)
                .toList();
    }

    private static Stream<String> named(Class<?> settings) {
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(settings.getRecordComponents()).map(RecordComponent::getName)
                .map(name -> prefix + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
