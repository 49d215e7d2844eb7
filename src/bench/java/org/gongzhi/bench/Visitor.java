package org.gongzhi.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A browser reduced to what the server notices: one kept connection, cookies, the token of the forms. The program shares the
 * two cores with whoever measures it, hence not a client that needs a third of them.
 */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Map<String, Visitor> KNOWN = new LinkedHashMap<>();

    /** Of a program that has ended nobody is logged in. */
    static synchronized void forget() { KNOWN.clear(); }

    record Answer(int status, String location, byte[] body) {

        String text() { return new String(body, StandardCharsets.UTF_8); }
    }

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private String token = "";

    Visitor(int port) {
        this.port = port;
        connect();
    }

    /** Logged in as people do, once: whoever comes again goes on where they were. Not to be closed. */
    static synchronized Visitor of(String login, int port) {
        return KNOWN.computeIfAbsent(login, any -> new Visitor(port).as(login));
    }

    private Visitor as(String login) {
        get("/login");
        var answer = post("/login", Map.of("username", login, "password", Filling.PASSWORD));
        if (answer.status() != 302 && answer.status() != 303 || answer.location().contains("error")) throw new IllegalStateException(login + " cannot log in: " + answer.status() + " " + answer.location());
        get("/account");
        return this;
    }

    Answer get(String address) {
        var answer = exchange("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + cookieLine() + "\r\n", new byte[0]);
        if (token.isEmpty() || address.equals("/login") || address.equals("/account")) {
            var found = TOKEN.matcher(answer.text());
            if (found.find()) token = found.group(1);
        }
        return answer;
    }

    Answer post(String address, Map<String, String> form) {
        var body = new StringJoiner("&");
        body.add("_csrf=" + encoded(token));
        form.forEach((name, value) -> body.add(name + "=" + encoded(value)));
        return post(address, "application/x-www-form-urlencoded", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One file of a form. */
    Answer upload(String address, String field, String name, byte[] content) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.write(("--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--b\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.write(content);
        bytes.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return post(address, "multipart/form-data; boundary=b", bytes.toByteArray());
    }

    private Answer post(String address, String type, byte[] body) {
        return exchange("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\n" + cookieLine() + "\r\n", body);
    }

    private Answer exchange(String head, byte[] body) {
        try {
            return send(head, body);
        } catch (IOException gone) {        // the server may close a kept connection at any time
            connect();
            try {
                return send(head, body);
            } catch (IOException e) {
                throw new IllegalStateException(head.lines().findFirst().orElse(""), e);
            }
        }
    }

    private Answer send(String head, byte[] body) throws IOException {
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.flush();
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = -1;
        var location = "";
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase();
            var value = line.substring(colon + 1).strip();
            if (name.equals("content-length")) length = Integer.parseInt(value);
            else if (name.equals("location")) location = value;
            else if (name.equals("set-cookie")) keep(value);
        }
        return new Answer(status, location, status == 204 || status == 304 ? new byte[0] : length >= 0 ? in.readNBytes(length) : chunks());
    }

    private byte[] chunks() throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("the connection has ended");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private String cookieLine() {
        if (cookies.isEmpty()) return "";
        var line = new StringJoiner("; ", "Cookie: ", "\r\n");
        cookies.forEach((name, value) -> line.add(name + "=" + value));
        return line.toString();
    }

    private void connect() {
        try {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(600_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
        } catch (IOException e) {
            throw new IllegalStateException("Nothing answers on port " + port, e);
        }
    }

    private static String encoded(String value) { return URLEncoder.encode(value, StandardCharsets.UTF_8); }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
