package org.gongzhi.platform.page;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The sentences that people read: one file for each module in {@code messages/}, found by itself. */
@Configuration(proxyBeanMethods = false)
class Sentences {

    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var sentences = new ResourceBundleMessageSource();
        sentences.setBasenames(Arrays.stream(files).map(Sentences::basename).distinct().sorted().toArray(String[]::new));
        sentences.setDefaultEncoding("UTF-8");
        sentences.setFallbackToSystemLocale(false);
        return sentences;
    }

    private static String basename(Resource file) {
        return "messages/" + file.getFilename().replace(".properties", "");
    }
}
