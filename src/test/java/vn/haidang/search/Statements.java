package vn.haidang.search;

import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of the thread that made it; what the outbox does beside it is not counted. */
final class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient Thread counted = Thread.currentThread();
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        if (Thread.currentThread() == counted) {
            count.incrementAndGet();
        }
        return sql;
    }

    /** Since the last time it was asked. */
    int take() {
        return count.getAndSet(0);
    }
}
