package org.gongzhi.platform.node;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One of several programs on a database, in a process of its own, so that it can be killed. */
final class NodeProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final String name;
    private final int port;

    private NodeProcess(Process process, String name, int port) {
        this.process = process;
        this.name = name;
        this.port = port;
    }

    static NodeProcess start(String name, List<String> options) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), "org.gongzhi.Gongzhi",
                "--spring.profiles.active=demo", "--gongzhi.node=" + name, "--gongzhi.port=0", "--gongzhi.greeting=true", "--spring.main.banner-mode=off",
                "--logging.file.name=target/node-" + name + ".log", "--logging.threshold.console=OFF"));
        command.addAll(options);
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(new File("target/node-" + name + ".err"))).start();
        var said = process.inputReader();
        for (String line; (line = said.readLine()) != null; ) {
            var found = ADDRESS.matcher(line);
            if (!found.find()) continue;
            var rest = new Thread(() -> said.lines().forEach(ignored -> { }));      // whoever is not listened to gets stuck
            rest.setDaemon(true);
            rest.start();
            return new NodeProcess(process, name, Integer.parseInt(found.group(1)));
        }
        throw new IOException(name + " did not start; see target/node-" + name + ".log");
    }

    String name() { return name; }

    String address() { return "http://127.0.0.1:" + port; }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException { process.destroyForcibly().waitFor(); }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }
}
