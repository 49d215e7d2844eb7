package org.gongzhi.platform.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * This program among those that share a database. A machine has one program at a port, so the two make a name that is its own and
 * that it has again after a restart; {@code gongzhi.node} sets another.
 */
@Component
public class Node {

    private final String name;
    private final UUID run = UUID.randomUUID();

    Node(@Value("${gongzhi.node:}") String name, @Value("${server.port:0}") int port) {
        this.name = name.isBlank() ? machine() + ":" + port : name.strip();
    }

    public String name() { return name; }

    /** This life of the program; the next one under the same name has another. */
    public UUID run() { return run; }

    private static String machine() {
        try {
            return Objects.requireNonNullElseGet(System.getenv("HOSTNAME"), () -> localHost());
        } catch (IllegalStateException unknown) {
            return "localhost";
        }
    }

    private static String localHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
