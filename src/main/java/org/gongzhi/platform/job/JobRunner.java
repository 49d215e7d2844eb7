package org.gongzhi.platform.job;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs one job to its end. The work and the word DONE are one transaction, so it is done once, however often it is begun, be it by two at a time. */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final TypeReference<Map<String, String>> INPUT = new TypeReference<>() {};

    private final JobRows rows;
    private final JobKinds kinds;
    private final People people;
    private final JsonMapper json;
    private final MessageSource messages;
    private final TransactionTemplate transaction;

    JobRunner(JobRows rows, JobKinds kinds, People people, JsonMapper json, MessageSource messages, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.kinds = kinds;
        this.people = people;
        this.json = json;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
    }

    void run(UUID id) {
        rows.begin(id).ifPresent(job -> run(id, job));      // else it was done, and killed before the scheduler heard of it
    }

    private void run(UUID id, JobRows.Begun job) {
        var label = kinds.label(job.kind());
        try {
            transaction.executeWithoutResult(status -> rows.done(id, job.person(), label, work(id, job)));
        } catch (JobRows.Overtaken late) {
            log.warn("Job {} {} was done by another run meanwhile", job.kind(), id);
        } catch (Refused refused) {
            rows.failed(id, job.person(), label, messages.getMessage(refused, Locale.CHINA), null);
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) throw failure;      // the program stops: the job runs again when it comes back
            var reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Failure {} in job {} {}", reference, job.kind(), id, failure);
            rows.failed(id, job.person(), label, messages.getMessage("job.failed", new Object[] {reference}, Locale.CHINA), reference);
        }
    }

    private String work(UUID id, JobRows.Begun job) {
        return kinds.named(job.kind()).run(json.readValue(job.input(), INPUT), people.viewer(job.post()), new JobProgress(rows, id));
    }
}
