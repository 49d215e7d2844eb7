package org.gongzhi.platform.sheet;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads batches of a file while whoever takes them is still busy with those before: the database works while the next rows are parsed. */
final class Ahead<T> {

    private static final int BATCHES = 4;

    private final BlockingQueue<List<Line<T>>> ready = new ArrayBlockingQueue<>(BATCHES);

    /**
     * @param reading what reads the file and hands on each batch
     * @param work    what is done with a batch, in the caller's thread, where the transaction is
     * @return what the reading came to; what it threw is thrown here
     */
    Preview run(Function<Consumer<List<Line<T>>>, Preview> reading, Consumer<List<Line<T>>> work) {
        var preview = new CompletableFuture<Preview>();
        var reader = new Thread(() -> read(reading, preview), "reads-ahead");
        reader.setDaemon(true);
        reader.start();
        try {
            for (var batch = ready.take(); !batch.isEmpty(); batch = ready.take()) work.accept(batch);
            return preview.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            reader.interrupt();      // nobody takes what it still has
        }
    }

    /** An empty batch is the end. */
    private void read(Function<Consumer<List<Line<T>>>, Preview> reading, CompletableFuture<Preview> preview) {
        try {
            preview.complete(reading.apply(this::hand));
        } catch (RuntimeException failed) {
            preview.completeExceptionally(failed);
        }
        hand(List.of());
    }

    private void hand(List<Line<T>> batch) {
        try {
            ready.put(batch);
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }
}
