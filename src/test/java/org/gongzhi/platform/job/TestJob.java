package org.gongzhi.platform.job;

import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a region and then does what it is told: end well, be refused, break, or take its time. */
@Component
class TestJob implements JobKind {

    private final JdbcClient db;

    TestJob(JdbcClient db) {
        this.db = db;
    }

    @Override public String name() { return "test-job"; }

    @Override public String label() { return "测试任务"; }

    @Override public String permission() { return "organization.read"; }

    @Override
    public String run(Map<String, String> input, Viewer by, Progress progress) {
        db.sql("insert into message (person_id, title, href, at) values (:by, :mark, '/', now())")
                .param("by", by.id()).param("mark", input.get("mark")).update();
        progress.at(3, 10);
        switch (input.get("end")) {
            case "refused" -> throw new Refused("sheet.bad", 7);
            case "broken" -> throw new IllegalStateException("the secret of " + UUID.randomUUID());
            case "slow" -> sleep();
            default -> { }
        }
        return "/organizations";
    }

    private static void sleep() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
