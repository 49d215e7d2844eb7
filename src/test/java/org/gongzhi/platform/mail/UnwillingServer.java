package org.gongzhi.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that refuses every recipient with the same words. */
class UnwillingServer implements AutoCloseable {

    private final ServerSocket server;
    private final String refusal;

    UnwillingServer(int port, String refusal) throws IOException {
        this.server = new ServerSocket(port, 10, InetAddress.getByName("127.0.0.1"));
        this.refusal = refusal;
        var thread = new Thread(this::serve, "unwilling");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                converse(client);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 unwilling");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var refused = line.startsWith("RCPT") || line.startsWith("DATA");
            say(client, refused ? refusal : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException { client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII)); }

    @Override public void close() throws IOException { server.close(); }
}
