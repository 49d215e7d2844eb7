package org.gongzhi.fault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The whole program in a process of its own, that can be killed. */
final class Program implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final int port;

    private Program(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Program start(Path data, int port, String... options) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "org.gongzhi.Gongzhi", "--gongzhi.data=" + data, "--gongzhi.port=" + port, "--gongzhi.database.port=0", "--gongzhi.database.url=",
                "--gongzhi.greeting=true", "--spring.main.banner-mode=off", "--logging.file.name=target/fault-program.log", "--logging.threshold.console=OFF"));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(new File("target/fault-program.err"))).start();
        var said = process.inputReader();
        for (String line; (line = said.readLine()) != null; ) {
            var found = ADDRESS.matcher(line);
            if (!found.find()) continue;
            var rest = new Thread(() -> said.lines().forEach(ignored -> { }));      // whoever is not listened to gets stuck
            rest.setDaemon(true);
            rest.start();
            return new Program(process, Integer.parseInt(found.group(1)));
        }
        throw new IOException("The program did not start; see target/fault-program.log");
    }

    String address() { return "http://127.0.0.1:" + port; }

    Process process() { return process; }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Its database server, killed the same way. */
    static void killDatabase(Path data) throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).get(0).strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }
}
