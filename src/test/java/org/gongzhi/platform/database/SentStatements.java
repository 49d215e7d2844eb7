package org.gongzhi.platform.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each statement that the programs of this process have sent, as it was sent: also those that are put together only then. */
public final class SentStatements extends AppenderBase<ILoggingEvent> {

    private static final String NAME = "sent-statements";
    private static final Pattern SENT = Pattern.compile("Executing (?:prepared )?SQL [a-z ]+\\[(.+)]", Pattern.DOTALL);
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final Set<String> BETWEEN = Set.of(SentStatements.class.getName(), QuickStatements.class.getName());
    private static final Set<String> ALL = ConcurrentHashMap.newKeySet();

    /** From now on. */
    static void listen() {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        if (log.getAppender(NAME) != null) return;
        var listener = new SentStatements();
        listener.setName(NAME);
        listener.setContext(log.getLoggerContext());
        listener.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(listener);
    }

    public static Set<String> all() { return Set.copyOf(ALL); }

    @Override
    protected void append(ILoggingEvent event) {
        var sent = SENT.matcher(event.getFormattedMessage());
        if (sent.matches() && !ALL.contains(sent.group(1).strip()) && isSentByTheProgram()) ALL.add(sent.group(1).strip());
    }

    /** What tests ask for themselves may be anything. */
    private static boolean isSentByTheProgram() {
        return WALKER.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass).filter(type -> type.getName().startsWith("org.gongzhi.") && !BETWEEN.contains(outermost(type)))
                .flatMap(type -> Stream.ofNullable(type.getProtectionDomain().getCodeSource()))      // a repository's proxy comes from nowhere
                .findFirst()).map(source -> !source.getLocation().getPath().contains("test-classes")).orElse(true);
    }

    private static String outermost(Class<?> type) { return type.getName().replaceAll("\\$.*", ""); }
}
