package vn.haidang;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/** Counts the SQL statements of web requests; what jobs and the index do beside them is not counted. */
public class SqlCount implements StatementInspector, HibernatePropertiesCustomizer {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger statements = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        if (Thread.currentThread().getName().contains("-exec-")) {
            statements.incrementAndGet();
        }
        return sql;
    }

    /** Since the last time it was asked. */
    public int take() {
        return statements.getAndSet(0);
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(AvailableSettings.STATEMENT_INSPECTOR, this);
    }
}
