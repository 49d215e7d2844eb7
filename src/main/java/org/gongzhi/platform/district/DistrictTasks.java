package org.gongzhi.platform.district;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One queue serves all districts, so that a hundred of them need no hundred pollers. A task that a district has put in runs in
 * that district, which its row remembers; what recurs runs in one district after the other, whatever becomes of the one before.
 */
@Component
@InProvince
class DistrictTasks implements ExecutionInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(DistrictTasks.class);

    private final Districts districts;
    private final JdbcClient db;

    DistrictTasks(Districts districts, JdbcClient db) {
        this.districts = districts;
        this.db = db;
    }

    @Override
    public CompletionHandler<?> execute(TaskInstance<?> task, ExecutionContext context, ExecutionChain rest) {
        if (task.getId().equals(RecurringTask.INSTANCE)) return inEach(task, context, rest);
        var district = districts.ofSchema(schemaOf(task)).orElseThrow(() -> new IllegalStateException("There is no district for " + task));
        try (var stay = district.enter()) {
            return rest.proceed(task, context);
        }
    }

    private String schemaOf(TaskInstance<?> task) {
        return db.sql("select district from scheduled_tasks where task_name = :name and task_instance = :id")
                .param("name", task.getTaskName())
                .param("id", task.getId())
                .query(String.class)
                .single();
    }

    private CompletionHandler<?> inEach(TaskInstance<?> task, ExecutionContext context, ExecutionChain rest) {
        var ends = new ArrayList<CompletionHandler<?>>();
        RuntimeException failed = null;
        for (var district : districts.places()) {
            try (var stay = district.enter()) {
                ends.add(rest.proceed(task, context));
            } catch (RuntimeException e) {
                LOG.error("{} failed in {}", task.getTaskName(), district, e);
                failed = e;
            }
        }
        if (ends.isEmpty()) throw failed == null ? new IllegalStateException("No district is in service") : failed;
        return ends.get(0);
    }
}
