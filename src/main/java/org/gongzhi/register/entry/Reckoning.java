package org.gongzhi.register.entry;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every morning, and when a register has changed, what is due of entries is reckoned anew: the calendar may have got a holiday, the
 * register another deadline. A thousand entries at a time, so that nobody waits for it.
 */
@Component
public class Reckoning {

    private static final int BATCH = 1_000;

    private final Registers registers;
    private final EntryStore store;
    private final EntryDues dues;
    private final TransactionTemplate transaction;

    Reckoning(Registers registers, EntryStore store, EntryDues dues, TransactionTemplate transaction) {
        this.registers = registers;
        this.store = store;
        this.dues = dues;
        this.transaction = transaction;
    }

    void reckonAll() { registers.all().forEach(this::reckon); }

    /** @return how many entries were looked at */
    public long reckon(Register register) {
        var definition = register.definition();
        var states = new HashSet<String>();
        definition.todos().forEach(rule -> states.addAll(rule.when()));
        dues.forget(register.key(), states);
        if (states.isEmpty()) return 0;
        var seen = new long[] {0, 0};
        var more = true;
        while (more) more = Boolean.TRUE.equals(transaction.execute(status -> {
            var batch = store.standing(register.key(), new ArrayList<>(states), seen[1], BATCH);
            if (batch.entries().isEmpty()) return false;
            dues.reckon(definition, batch.entries());
            seen[0] += batch.entries().size();
            seen[1] = batch.last();
            return batch.entries().size() == BATCH;
        }));
        return seen[0];
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryMorning {

        @Bean
        RecurringTask<Void> reckonWhatIsDueOfRegisters(Reckoning reckoning) {
            return Tasks.recurring(TaskDescriptor.of("reckon-register-dues"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(6, 10)))
                    .execute((instance, context) -> reckoning.reckonAll());
        }
    }
}
