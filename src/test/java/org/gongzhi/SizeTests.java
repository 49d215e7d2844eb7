package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small files and short methods. The figures are printed at the end of {@code ./gongzhi test}. */
class SizeTests {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 30;
    private static final Path REPORT = Path.of("target/sizes.txt");

    record Sized(String name, int lines) {}

    @Test
    void noFileIsLongerThanCanBeOverlooked() throws IOException {
        var report = new StringBuilder("\nSize in lines        count  median  90th  max  the largest\n");
        var files = new ArrayList<Sized>();
        for (var kind : List.of("main/java", "test/java", "main/jte")) {
            var some = files(Path.of("src", kind));
            report.append(row(kind + " files", some));
            files.addAll(some);
        }
        var methods = methods(Path.of("src/main/java"));
        report.append(row("main/java methods", methods));
        methods.stream().filter(method -> method.lines() > LONGEST_METHOD)
                .forEach(method -> report.append("longer than %d: %s, %d%n".formatted(LONGEST_METHOD, method.name(), method.lines())));
        Files.writeString(REPORT, report);

        assertThat(files).isNotEmpty().allMatch(file -> file.lines() <= LONGEST_FILE);
    }

    private static List<Sized> files(Path root) throws IOException {
        var found = new ArrayList<Sized>();
        for (var path : under(root)) {
            if (!path.endsWith("package-info.java")) found.add(new Sized(path.getFileName().toString(), Files.readAllLines(path).size()));
        }
        return found;
    }

    private static List<Sized> methods(Path root) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var sources = compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(under(root));
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        var positions = Trees.instance(task).getSourcePositions();
        var found = new ArrayList<Sized>();
        for (CompilationUnitTree unit : task.parse()) {
            new TreePathScanner<Void, Void>() {

                @Override
                public Void visitMethod(MethodTree method, Void none) {
                    var from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                    var to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                    found.add(new Sized(Path.of(unit.getSourceFile().getName()).getFileName() + "#" + method.getName(), (int) (to - from + 1)));
                    return super.visitMethod(method, none);
                }
            }.scan(unit, null);
        }
        return found;
    }

    private static List<Path> under(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String row(String what, List<Sized> sizes) {
        var sorted = sizes.stream().mapToInt(Sized::lines).sorted().toArray();
        var largest = sizes.stream().reduce((a, b) -> a.lines() >= b.lines() ? a : b).orElseThrow();
        return "%-19s %6d %7d %5d %4d  %s%n".formatted(what, sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 9 / 10],
                largest.lines(), largest.name());
    }
}
