package org.gongzhi.platform.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again, on its port, when it has died under us: by somebody's kill, for want of memory, on a full disk. */
final class Reviver implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Reviver.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofSeconds(2);

    /** What it needs to know of a server. */
    interface Mortal {

        boolean isDead();

        void startAgain() throws IOException;
    }

    private final Mortal server;
    private final Thread thread = new Thread(this, "postgres-reviver");
    private volatile boolean over;

    private Reviver(Mortal server) {
        this.server = server;
    }

    static Reviver of(Mortal server) {
        var reviver = new Reviver(server);
        reviver.thread.setDaemon(true);
        reviver.thread.start();
        return reviver;
    }

    @Override
    public void run() {
        try {
            while (!over) {
                Thread.sleep(LOOK.toMillis());
                if (!over && server.isDead()) revive();
            }
        } catch (InterruptedException e) {
            // the program stops
        }
    }

    private void revive() throws InterruptedException {
        LOG.error("PostgreSQL has died; starting it again");
        try {
            server.startAgain();
            LOG.warn("PostgreSQL runs again");
        } catch (IOException e) {
            LOG.error("PostgreSQL does not start: {}", e.getMessage());
            Thread.sleep(REST.toMillis());
        }
    }

    /** Waits for a start that is under way, so that nothing is started behind a program that stops. */
    void stop() {
        over = true;
        try {
            thread.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
