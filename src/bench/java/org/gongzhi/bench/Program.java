package org.gongzhi.bench;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged program, in a process of its own, with the memory and the flags it has in an office. */
final class Program implements AutoCloseable {

    /** Its name in brackets, then eleven other fields, then the hundredths of a second it took, its own and the system's. */
    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Comp[^)]*\\) (?:\\S+ ){11}(\\d+) (\\d+) ");

    private final Process process;
    private final int port;
    private final double seconds;

    private Program(Process process, int port, double seconds) {
        this.process = process;
        this.port = port;
        this.seconds = seconds;
    }

    /** Starts it and waits until it answers. */
    static Program start(List<String> java, Path data, int port) throws IOException {
        var began = System.nanoTime();
        var command = new ArrayList<>(java);
        command.addAll(List.of("--gongzhi.data=" + data, "--gongzhi.port=" + port, "--gongzhi.greeting=false", "--gongzhi.database.url=", "--gongzhi.limit.log-ins=10000",
                "--logging.threshold.console=WARN"));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("program.log").toFile())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(port)) {
            if (!process.isAlive()) throw new IllegalStateException("The program has ended; its log is " + data.resolve("program.log"));
            Pause.of(20);
        }
        return new Program(process, port, (System.nanoTime() - began) / 1e9);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            try (var visitor = new Visitor(port)) {
                return visitor.get("/login").status() < 400;
            }
        } catch (IOException | IllegalStateException notYet) {
            return false;
        }
    }

    int port() { return port; }

    /** From the first instruction to the first answer. */
    double seconds() { return seconds; }

    /** Megabytes of the heap that were in use after a full collection, and the most that the process ever held. */
    String memory() throws IOException {
        var heap = jcmd("GC.run") == null ? "?" : used();
        var most = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(line -> line.startsWith("VmHWM")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).orElse(-1L);
        return heap + " MB of heap in use, " + most + " MB resident at most";
    }

    private String used() throws IOException {
        long kilobytes = 0;
        for (var line : jcmd("GC.heap_info").split("\n")) {
            var found = Pattern.compile("(?i)^\\s*(?:def ?new|tenured)\\b.* used (\\d+)K").matcher(line);
            if (found.find()) kilobytes += Long.parseLong(found.group(1));
        }
        return String.valueOf(kilobytes / 1024);
    }

    private String jcmd(String command) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        return new String(new ProcessBuilder(jcmd, String.valueOf(process.pid()), command).redirectErrorStream(true).start().getInputStream().readAllBytes());
    }

    long pid() { return process.pid(); }

    /** What Java's compilers have taken of the processors so far, as Linux tells it; nothing elsewhere. */
    Duration compiled() throws IOException {
        var threads = Path.of("/proc/" + process.pid() + "/task");
        if (!Files.isDirectory(threads)) return Duration.ZERO;
        long hundredths = 0;
        try (var all = Files.list(threads)) {
            for (var thread : all.toList()) hundredths += COMPILER.matcher(stat(thread)).results().mapToLong(found -> Long.parseLong(found.group(1)) + Long.parseLong(found.group(2))).sum();
        }
        return Duration.ofMillis(10 * hundredths);
    }

    /** Empty for a thread that has ended meanwhile. */
    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
            return "";
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
