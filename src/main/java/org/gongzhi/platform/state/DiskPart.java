package org.gongzhi.platform.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.page.Show;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much room there is where this program keeps data and files. */
@Component
class DiskPart implements StatePart {

    private static final long GIGABYTE = 1024L * 1024 * 1024;
    private static final long LITTLE = 5 * GIGABYTE;
    private static final long TOO_LITTLE = GIGABYTE;

    private final Path data;
    private final Path files;

    DiskPart(@Value("${gongzhi.data}") Path data, @Value("${gongzhi.files.directory}") Path files) {
        this.data = data;
        this.files = files;
    }

    @Override public String title() { return "磁盘"; }

    @Override public int rank() { return 60; }

    @Override
    public List<Fact> facts() {
        try {
            var facts = new ArrayList<>(List.of(room("数据目录剩余", data).measured("gongzhi.disk.free.bytes", free(data))));
            if (!Files.getFileStore(there(data)).equals(Files.getFileStore(there(files)))) facts.add(room("附件目录剩余", files));
            return facts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fact room(String label, Path directory) throws IOException {
        var free = free(directory);
        var value = Show.number(free / GIGABYTE) + " GB";
        if (free < TOO_LITTLE) return Fact.bad(label, ProgramPart.megabytes(free), "请马上清理或扩容，写满后将无法保存。");
        return free < LITTLE ? Fact.watch(label, value, "请尽快清理或扩容。") : Fact.good(label, value);
    }

    private static long free(Path directory) throws IOException { return Files.getFileStore(there(directory)).getUsableSpace(); }

    /** A directory that is only made when something is kept lies where its nearest parent lies. */
    private static Path there(Path directory) {
        var path = directory.toAbsolutePath();
        while (!Files.exists(path)) path = path.getParent();
        return path;
    }
}
