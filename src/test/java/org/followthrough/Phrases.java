package org.followthrough;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// The phrases of the sources, found by the compiler that builds them.
final class Phrases extends TreeScanner<Void, Void> {

    /// Refusals whose first argument is the name of a kind of thing.
    private static final Set<String> OF_A_KIND =
            Set.of("Refusal.NotFound", "Refusal.Stale", "Refusal.Exists", "Refusal.Unconditional");

    private final List<Used> used = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /// A phrase in the sources.
    ///
    /// @param values how many values it is given
    record Used(String template, int values) {}

    /// Reads all sources.
    static Phrases of(List<Path> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            var phrases = new Phrases();
            for (CompilationUnitTree source : task.parse()) {
                source.accept(phrases, null);
            }
            return phrases;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Used> used() {
        return used;
    }

    /// What is said as a phrase and is no literal, so that nobody could find it to translate it.
    List<String> unreadable() {
        return unreadable;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        switch (call.getMethodSelect().toString()) {
            case "Phrase.of" -> note(call, call.getArguments());
            case "Phrase.several" -> note(call, call.getArguments().subList(0, 1));
            default -> {} // says nothing
        }
        return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
        if (OF_A_KIND.contains(made.getIdentifier().toString())) {
            text(made.getArguments().getFirst()).forEach(kind -> used.add(new Used(kind, 0)));
        }
        return super.visitNewClass(made, none);
    }

    private void note(Tree call, List<? extends ExpressionTree> arguments) {
        var texts = text(arguments.getFirst()).toList();
        if (texts.isEmpty()) {
            unreadable.add(call.toString());
        }
        texts.forEach(text -> used.add(new Used(text, arguments.size() - 1)));
    }

    /// What a literal says, also one in several parts.
    private static Stream<String> text(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> Stream.of(text);
            case BinaryTree sum ->
                text(sum.getLeftOperand())
                        .flatMap(left -> text(sum.getRightOperand()).map(right -> left + right));
            default -> Stream.empty();
        };
    }
}
