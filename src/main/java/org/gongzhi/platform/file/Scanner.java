package org.gongzhi.platform.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongzhi.platform.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The office's virus scanner, if it has one: a clamd, which is asked about each file before it is kept ({@code INSTREAM}, see {@code clamd(8)}).
 * While it cannot be asked, nothing is taken in. (OWASP ASVS 5.0, 5.4.3; GB/T 22239-2019, 8.1.4.5)
 */
@Component
class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
    private static final int TO_CONNECT_MILLIS = 2_000;
    private static final int TO_ANSWER_MILLIS = 60_000;
    private static final int PIECE = 1 << 16;

    private final FileSettings settings;

    Scanner(FileSettings settings) {
        this.settings = settings;
    }

    boolean isThere() { return !settings.scanner().isEmpty(); }

    String host() { return settings.scanner().substring(0, settings.scanner().lastIndexOf(':')); }

    /** @throws Refused {@code file.virus}, {@code file.scanner.away} */
    void check(Path file, String name) {
        if (!isThere()) return;
        var verdict = asked(file);
        if (verdict.endsWith("OK")) return;
        LOG.warn("The virus scanner says of a file that was brought: {}", verdict);
        throw new Refused(verdict.endsWith("FOUND") ? "file.virus" : "file.scanner.away", name);
    }

    /** Its version and the age of what it knows; how it fails when it does. */
    String version() {
        try (var scanner = connected()) {
            scanner.getOutputStream().write("zVERSION\0".getBytes(StandardCharsets.US_ASCII));
            return answer(scanner.getInputStream());
        } catch (IOException away) {
            return "";
        }
    }

    private String asked(Path file) {
        try (var scanner = connected(); var content = Files.newInputStream(file)) {
            var out = new DataOutputStream(scanner.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
            out.writeInt(0);
            out.flush();
            return answer(scanner.getInputStream());
        } catch (IOException away) {
            return "no answer: " + away;
        }
    }

    private Socket connected() throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host(), Integer.parseInt(settings.scanner().substring(host().length() + 1))), TO_CONNECT_MILLIS);
            socket.setSoTimeout(TO_ANSWER_MILLIS);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static String answer(InputStream in) throws IOException { return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\0", "").strip(); }
}
