package org.gongzhi.platform.privacy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.command.Command;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.personal.KeyRotation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code ./gongzhi rotate-keys}: new keys for personal data, while people work. Broken off, a running program finishes it. */
@Component
class RotateKeys implements Command {

    private final KeyRotation rotation;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RotateKeys(KeyRotation rotation, ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.rotation = rotation;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override public String name() { return "rotate-keys"; }

    @Override public String usage() { return "rotate-keys: seals personal data under new keys, while people work"; }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var id = transaction.execute(status -> renewed());
        out.println("Key " + id + " seals from now on.");
        var done = rotation.finish(values -> out.println(values + " values sealed anew"));
        out.println("Done: " + done + " values, the older keys are retired.");
        return DONE;
    }

    private String renewed() {
        var id = rotation.renew();
        events.publishEvent(new Noted("personal-key", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)), "KEY_ROTATION",
                new Act(null, "系统", clock.instant(), ""), Map.of("key", id)));
        return id;
    }
}
