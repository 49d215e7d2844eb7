package org.gongzhi.platform.region;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.tukaani.xz.XZInputStream;

/** The files under {@code resources/regions}: lines of code and name. */
final class Packed {

    private Packed() {}

    private static InputStream open(String file) throws IOException {
        var bytes = new ClassPathResource("regions/" + file).getInputStream();
        return file.endsWith(".xz") ? new XZInputStream(bytes) : bytes;
    }

    /** Code to name, in the order of the file, of the lines whose code is wanted; empty when there is no such file. */
    static Map<String, String> read(String file, Predicate<String> wanted) {
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            var names = new LinkedHashMap<String, String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var comma = line.indexOf(',');
                if (wanted.test(line.substring(0, comma))) names.put(line.substring(0, comma), line.substring(comma + 1));
            }
            return names;
        } catch (FileNotFoundException none) {
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
