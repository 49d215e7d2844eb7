package org.gongzhi.platform.district;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Every SQL statement of the program: what stands as a text in its sources, and its migrations. */
final class Statements {

    private static final Pattern SQL = Pattern.compile(
            "\\(?\\s*(select|insert into|update|delete from|with|merge|truncate|create|alter|drop|grant|revoke|do|copy|lock|listen|notify|comment|call|prepare|declare)\\s.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final String UNKNOWN = " %s ";

    private Statements() {}

    /** Each statement by the file it stands in. */
    static Map<String, String> inSources() throws IOException {
        var found = new LinkedHashMap<String, String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = under(Path.of("src/main/java"), ".java");
        var sources = compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(files);
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        for (var unit : task.parse()) {
            new TreeScanner<Void, Void>() {

                @Override
                public Void visitBinary(BinaryTree sum, Void none) {
                    if (sum.getKind() != Tree.Kind.PLUS) return super.visitBinary(sum, none);
                    add(folded(sum));
                    return null;
                }

                @Override
                public Void visitLiteral(LiteralTree literal, Void none) {
                    if (literal.getValue() instanceof String text) add(text);
                    return null;
                }

                private void add(String text) {
                    if (SQL.matcher(text.strip()).matches()) found.putIfAbsent(text.strip(), unit.getSourceFile().getName());
                }
            }.scan(unit, null);
        }
        return found;
    }

    /** Whole files, functions and all. */
    static Map<String, String> inMigrations() throws IOException {
        var found = new LinkedHashMap<String, String>();
        for (var file : under(Path.of("src/main/resources/db"), ".sql")) found.put(Files.readString(file), file.toString());
        return found;
    }

    private static String folded(ExpressionTree text) {
        if (text instanceof LiteralTree literal) return String.valueOf(literal.getValue());
        if (text instanceof ParenthesizedTree inner) return folded(inner.getExpression());
        if (text instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) return folded(sum.getLeftOperand()) + folded(sum.getRightOperand());
        return UNKNOWN;
    }

    private static List<Path> under(Path root, String suffix) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
