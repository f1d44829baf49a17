package vn.haidang.file;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Bounds work on files from outside: a crafted or broken one can keep a parser busy for ever. */
record TimeLimit(Duration most) {

    /**
     * The result of the work, which runs on a thread of its own that is given up when the time is over.
     *
     * @throws ExecutionException whatever went wrong with the file, time and memory included
     * @throws CancellationException when this process is stopping: that says nothing about the file
     */
    <T> T within(String name, Callable<T> work) throws ExecutionException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name(name).start(task);
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new ExecutionException("not finished after " + most, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("stopped").initCause(e);
        }
    }
}
