package org.gongzhi.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.move.Stage.Tone;
import org.gongzhi.platform.state.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** With a scanner that speaks as clamd does; the real one is in docs/drills.md. */
class ScannerTests {

    private static final String EVIL = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR";

    @TempDir Path place;
    private Clamd clamd;

    @BeforeEach
    void listen() throws IOException {
        clamd = new Clamd();
    }

    @AfterEach
    void hangUp() throws IOException {
        clamd.close();
    }

    @Test
    void whatTheScannerFindsIsNotKept() throws IOException {
        var vault = new Vault(settings("127.0.0.1:" + clamd.port()));
        var intake = new Intake(vault, settings("127.0.0.1:" + clamd.port()), scanner("127.0.0.1:" + clamd.port()));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> intake.take("说明.txt", bytes("前言 " + EVIL))).withMessage("file.virus");
        assertThat(Files.walk(place).filter(Files::isRegularFile)).as("nothing is left of it").isEmpty();
        assertThat(intake.take("说明.txt", bytes("无害的说明")).size()).isEqualTo(15);
        assertThat(clamd.seen).isEqualTo("无害的说明");
    }

    @Test
    void aLongFileIsSentInPieces() throws IOException {
        var file = Files.writeString(place.resolve("long"), "长".repeat(100_000));

        assertThatCode(() -> scanner("127.0.0.1:" + clamd.port()).check(file, "long")).doesNotThrowAnyException();
        assertThat(clamd.seen).isEqualTo("长".repeat(100_000));
    }

    @Test
    void whileItCannotBeAskedNothingIsTakenInAndTheStateSaysSo() throws IOException {
        var file = Files.writeString(place.resolve("file"), "说明");
        var scanner = scanner("127.0.0.1:" + clamd.port());
        assertThat(new ScannerPart(scanner).facts()).singleElement().satisfies(fact -> assertThat(fact.value()).isEqualTo("ClamAV 1.4.3/27000"));
        clamd.close();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> scanner.check(file, "file")).withMessage("file.scanner.away");
        assertThat(new ScannerPart(scanner).facts()).singleElement().satisfies(fact -> assertThat(fact.tone()).isEqualTo(Tone.STOPPED));
    }

    @Test
    void filesThatCrossTheNetworkInTheClearAreToBeWatched() {
        assertThat(new ScannerPart(scanner("no-such-host.invalid:3310")).facts()).last().extracting(Fact::value, Fact::tone).containsExactly("没有加密", Tone.WAITING);
    }

    @Test
    void anOfficeWithoutOneIsNotAskedForIt() throws IOException {
        var file = Files.writeString(place.resolve("file"), EVIL);

        assertThatCode(() -> scanner("").check(file, "file")).doesNotThrowAnyException();
    }

    private Scanner scanner(String address) { return new Scanner(settings(address)); }

    private FileSettings settings(String address) { return new FileSettings(place.resolve("files"), DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), 1000, 100, address); }

    private static InputStream bytes(String text) { return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)); }

    private static class Clamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        private volatile String seen = "";

        Clamd() throws IOException {
            var thread = new Thread(this::serve, "clamd");
            thread.setDaemon(true);
            thread.start();
        }

        int port() { return server.getLocalPort(); }

        private void serve() {
            while (!server.isClosed()) {
                try (var client = server.accept()) {
                    client.getOutputStream().write((answer(client) + "\0").getBytes(StandardCharsets.US_ASCII));
                } catch (IOException gone) {
                    // the next one
                }
            }
        }

        private String answer(Socket client) throws IOException {
            var in = new DataInputStream(client.getInputStream());
            var command = new StringBuilder();
            for (int c = in.read(); c > 0; c = in.read()) command.append((char) c);
            if (command.toString().equals("zVERSION")) return "ClamAV 1.4.3/27000";
            assertThat(command.toString()).isEqualTo("zINSTREAM");
            var content = new ByteArrayOutputStream();
            for (var length = in.readInt(); length > 0; length = in.readInt()) content.write(in.readNBytes(length));
            seen = content.toString(StandardCharsets.UTF_8);
            return seen.contains(EVIL) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        }

        @Override public void close() throws IOException { server.close(); }
    }
}
