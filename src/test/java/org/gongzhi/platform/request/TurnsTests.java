package org.gongzhi.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnsTests {

    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void whoeverCameFirstIsServedFirst() throws Exception {
        var turns = new Turns(1);
        var leave = new CountDownLatch(1);
        var inside = new CountDownLatch(1);
        var first = visit(turns, "first", () -> {
            inside.countDown();
            leave.await(50, TimeUnit.MILLISECONDS);
        });
        inside.await();
        var second = visit(turns, "second", () -> {});
        while (second.getState() != Thread.State.WAITING) Thread.onSpinWait();
        var third = visit(turns, "third", () -> {});
        for (var thread : List.of(first, second, third)) thread.join();

        assertThat(order).containsExactly("first", "second", "third");
        turns.destroy();
    }

    @Test
    void nobodyWaitsBehindLongWork() throws Exception {
        var turns = new Turns(1);
        var others = new CountDownLatch(1);
        var inside = new CountDownLatch(1);
        var export = visit(turns, "export", () -> {
            inside.countDown();
            assertThat(others.await(10, TimeUnit.SECONDS)).isTrue();
        });
        inside.await();
        visit(turns, "page", () -> {}).join();
        others.countDown();
        export.join();
        visit(turns, "next", () -> {}).join();

        assertThat(order).containsExactly("page", "export", "next");
        turns.destroy();
    }

    private interface Work {

        void run() throws InterruptedException;
    }

    private Thread visit(Turns turns, String name, Work work) {
        FilterChain chain = (request, response) -> {
            try {
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            order.add(name);
        };
        var thread = new Thread(() -> {
            try {
                turns.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        return thread;
    }
}
