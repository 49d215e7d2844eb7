package org.gongzhi.platform.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * No form is sent with success and leaves no row: whoever announced nothing while it was dealt with gets one here, under the
 * name of its address, in the transaction that wrote what the form is for. A form that wrote nothing gets its row afterwards.
 */
@Component
class UnnotedForms implements HandlerInterceptor, WebMvcConfigurer, TransactionExecutionListener {

    static final String SUBJECT = "form";
    /** Has no words of its own: the permission tells what it was. */
    static final String SOME_FORM = "FORM";
    private static final Logger log = LoggerFactory.getLogger(UnnotedForms.class);
    private static final String FORM = UnnotedForms.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ObjectProvider<JournalWords> subjects;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<TransactionOperations> transaction;
    private final ObjectProvider<JdbcClient> db;
    private final Clock clock;

    /** Most are found late: the transactions that this listens to are made before everything that uses the database. */
    UnnotedForms(ObjectProvider<JournalWords> subjects, MessageSource messages, ApplicationEventPublisher events,
            ObjectProvider<TransactionOperations> transaction, ObjectProvider<JdbcClient> db, Clock clock) {
        this.subjects = subjects;
        this.messages = messages;
        this.events = events;
        this.transaction = transaction;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(this); }

    /** What was written before, such as a log-in, is not about the form. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Source.forget(request);
        if (isWatched(request, handler)) request.setAttribute(FORM, handler);
        return true;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly() || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        Source.request().ifPresent(request -> {
            if (request.getAttribute(FORM) instanceof HandlerMethod form) TransactionSynchronizationManager.registerSynchronization(new Row(request, form));
        });
    }

    /** Neither what was done nor its row is there without the other, however the program ends. Comes before what is written about every form. */
    private final class Row implements TransactionSynchronization {

        private final HttpServletRequest request;
        private final HandlerMethod form;

        Row(HttpServletRequest request, HandlerMethod form) {
            this.request = request;
            this.form = form;
        }

        @Override public int getOrder() { return 0; }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!Source.isNoted(request) && hasWritten()) events.publishEvent(noted(request, form));
        }
    }

    private boolean hasWritten() { return db.getObject().sql("select pg_current_xact_id_if_assigned() is not null").query(Boolean.class).single(); }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        request.removeAttribute(FORM);
        if (failure != null || response.getStatus() >= 400 || Source.isNoted(request) || !isWatched(request, handler)) return;
        try {
            transaction.getObject().executeWithoutResult(status -> events.publishEvent(noted(request, (HandlerMethod) handler)));
        } catch (RuntimeException e) {
            log.error("Not in the journal: {} {}", request.getMethod(), request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), e);
        }
    }

    private static boolean isWatched(HttpServletRequest request, Object handler) {
        return !READING.contains(request.getMethod()) && handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.gongzhi") && !method.hasMethodAnnotation(KeepsNothing.class);
    }

    @SuppressWarnings("unchecked")
    private Noted noted(HttpServletRequest request, HandlerMethod method) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var data = new LinkedHashMap<String, String>(variables == null ? Map.of() : variables);
        data.remove("secret");
        data.put("form", pattern);
        var requires = method.getMethodAnnotation(Requires.class);
        if (requires != null) data.put("permission", requires.value());
        var deed = deed(pattern);
        var known = messages.getMessage("journal.deed." + deed, null, "", Locale.CHINA).isEmpty() ? SOME_FORM : deed;
        var viewer = Viewer.current();
        var act = viewer == null ? new Act(null, "访客", clock.instant(), "") : viewer.act(clock.instant(), "");
        for (var kind : subjects.getObject().all()) {
            if (!kind.path().isEmpty() && pattern.startsWith(kind.path() + "/{id}/")) return new Noted(kind.name(), UUID.fromString(data.remove("id")), known, act, data);
        }
        return new Noted(SUBJECT, UUID.nameUUIDFromBytes(pattern.getBytes(StandardCharsets.UTF_8)), known, act, data);
    }

    /** {@code /salons/{id}/participants} is SALONS_PARTICIPANTS. */
    static String deed(String pattern) {
        return Arrays.stream(pattern.split("/")).filter(part -> !part.isEmpty() && !part.startsWith("{"))
                .map(part -> part.toUpperCase(Locale.ROOT).replace('-', '_')).collect(Collectors.joining("_"));
    }
}
