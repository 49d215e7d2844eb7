package org.gongzhi.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A start for Java to remember its classes from: looks at a page, so that those of the web are among them, and ends. */
@Component
@ConditionalOnProperty("gongzhi.rehearsal")
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    @EventListener
    void lookAndEnd(ApplicationReadyEvent ready) {
        var context = ready.getApplicationContext();
        try {
            RestClient.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"))
                    .get().uri("/login").header("Accept", "text/html").retrieve().toBodilessEntity();
        } catch (RestClientException e) {
            LOG.warn("The log-in page was not to be seen: {}", e.getMessage());
        }
        new Thread(() -> System.exit(SpringApplication.exit(context)), "end-of-rehearsal").start();
    }
}
