package org.followthrough.site.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// As many pictures as a painter takes on at once, none of which gets done before it is let go.
public final class Queue implements AutoCloseable {

    static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
            <text x="0" y="9" font-family="system-ui, sans-serif" font-size="9">Aa</text></svg>""";

    private static final int IN_HAND = 2;
    private static final int WAITING = 32;

    private final CountDownLatch begun = new CountDownLatch(IN_HAND);
    private final CountDownLatch held = new CountDownLatch(1);
    private final List<CompletableFuture<byte[]>> pictures = new ArrayList<>();

    /// The first are in hand before the others come, for those who wait have their places counted.
    public Queue(Painter painter) throws InterruptedException {
        add(painter, IN_HAND);
        begun.await();
        add(painter, WAITING);
    }

    private void add(Painter painter, int many) {
        for (var number = 0; number < many; number++) {
            pictures.add(
                    painter.paint("held " + pictures.size(), this::drawing, 1).subscribeAsCompletionStage());
        }
    }

    private String drawing() {
        begun.countDown();
        try {
            held.await();
            return DRAWING;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Lets them go, and waits until all of them are done.
    List<byte[]> done() {
        held.countDown();
        return pictures.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        done();
    }
}
