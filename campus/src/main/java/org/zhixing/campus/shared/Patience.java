package org.zhixing.campus.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// How long a reader waits before she is shown something else; what takes longer is finished all the same, for whoever asks next.
public record Patience(Duration most) {

    /// That of someone who opened a page.
    public static final Patience A_MOMENT = new Patience(Duration.ofSeconds(1));

    /// What the work comes to, if it is done within the patience; what it throws is thrown here.
    public <T> Optional<T> waitsFor(Supplier<? extends T> work) {
        FutureTask<T> coming = new FutureTask<>(work::get);
        Thread.startVirtualThread(coming);
        try {
            return Optional.of(coming.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
