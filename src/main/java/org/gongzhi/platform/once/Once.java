package org.gongzhi.platform.once;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongzhi.platform.district.DistrictChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Does what is sent twice once: whoever got no answer may send again, whoever presses twice gets the first answer. The note of
 * the sending is written in the transaction of the work, so there is neither without the other. Only what led to an address is
 * remembered: what was refused or broke may be sent again and is tried again.
 */
@Component
class Once implements HandlerInterceptor, WebMvcConfigurer, TransactionExecutionListener {

    private static final int LAST = 1000;

    private final ObjectProvider<Sendings> sendings;
    private final ThreadLocal<Sending> pending = new ThreadLocal<>();
    private final ThreadLocal<Sending> noted = new ThreadLocal<>();

    /** Found late: the transactions that this listens to are made before everything that uses the database. */
    Once(ObjectProvider<Sendings> sendings) {
        this.sendings = sendings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(LAST).excludePathPatterns(DistrictChoice.PAGE + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        noted.remove();
        pending.remove();
        Sending.of(request).ifPresent(sending -> {
            sendings.getObject().find(sending).ifPresent(done -> Repeated.as(sending, done));
            pending.set(sending);
        });
        return true;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly() || pending.get() == null || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void beforeCommit(boolean readOnly) { note(); }
        });
    }

    private void note() {
        var sending = pending.get();
        if (sending == null) return;
        if (!sendings.getObject().remember(sending)) throw new Repeated(null);
        pending.remove();
        noted.set(sending);
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var sending = noted.get();
        pending.remove();
        noted.remove();
        if (sending == null) return;
        if (failure != null || response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) return;      // it was done all the same
        var href = response.getHeader("Location");
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST && href != null) sendings.getObject().answered(sending, response.getStatus(), href);
        else sendings.getObject().forget(sending);
    }
}
