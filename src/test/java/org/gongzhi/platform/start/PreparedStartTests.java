package org.gongzhi.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.ClassUtils;

/** A plain office starts the way the build has prepared; whatever chooses other parts does not. */
class PreparedStartTests {

    @Test
    void thePreparedProgramShowsEveryPageOfTheMenu(@TempDir Path data) throws Exception {
        assumeTrue(ClassUtils.isPresent("org.gongzhi.Gongzhi__ApplicationContextInitializer", null), "the build has not prepared it: ./gongzhi test does");

        var log = data.resolve("log").toFile();
        var program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dspring.aot.enabled=true", "-cp", System.getProperty("java.class.path"), "org.gongzhi.Gongzhi", "--gongzhi.rehearsal=0", "--gongzhi.greeting=false",
                "--gongzhi.database.url=", "--gongzhi.database.throw-away=true", "--gongzhi.port=0", "--gongzhi.data=" + data).redirectErrorStream(true).redirectOutput(log).start();
        try {
            assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }

        var said = Files.readString(log.toPath());
        assertThat(said).contains("Starting AOT-processed Gongzhi").containsPattern("GET /orders 200");
        assertThat(program.exitValue()).as(said).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gongzhi.office", "gongzhi.port", "gongzhi.database.url", "gongzhi.oidc.label", "logging.threshold.console", "server.address"})
    void whatChangesValuesLeavesThePartsAsTheyAre(String setting) { assertThat(fits(setting)).isTrue(); }

    @ParameterizedTest
    @ValueSource(strings = {"gongzhi.districts.yunxi.region", "gongzhi.oidc.issuer", "gongzhi.database.replica.url", "gongzhi.command", "spring.threads.virtual.enabled",
            "server.forward-headers-strategy", "management.endpoints.web.exposure.include", "db-scheduler.enabled"})
    void whatChoosesPartsIsStartedFromItsDescription(String setting) { assertThat(fits(setting)).isFalse(); }

    @Test
    void theEnvironmentIsReadAsAFileIs() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("office", Map.of("GONGZHI_OIDC_ISSUER", "https://login.example.org")));

        assertThat(PreparedStart.fits(environment)).isFalse();
    }

    @Test
    void theDemoIsStartedFromItsDescription() {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles("demo");

        assertThat(PreparedStart.fits(environment)).isFalse();
    }

    /** Else a start would keep the parts of the build, whatever the office has set. */
    @Test
    void noBeanDependsOnASettingThatIsNotKnownToChoose() throws IOException {
        var conditions = Pattern.compile("@ConditionalOn(?:Boolean)?(?:Property|Expression)\\((?s:.*?)\\)\\R");
        var setting = Pattern.compile("(?:gongzhi|spring|server|management|db-scheduler)(?:\\.[a-z-]+)+");
        var found = 0;
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                for (var condition : conditions.matcher(Files.readString(source)).results().toList()) {
                    assertThat(setting.matcher(condition.group()).results()).allSatisfy(
                            name -> assertThat(PreparedStart.CHOOSING).as("%s: %s", source, condition.group()).anyMatch(name.group()::startsWith));
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static boolean fits(String setting) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("office", Map.of(setting, "x")));
        return PreparedStart.fits(environment);
    }
}
