package vn.haidang.operation;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one word in which the scripts for H2 and PostgreSQL differ. */
@Configuration(proxyBeanMethods = false)
class DatabaseDialect {

    @Bean
    FlywayConfigurationCustomizer binaryType(DataSource database) {
        return flyway -> {
            try (var connection = database.getConnection()) {
                var isPostgres =
                        connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
                flyway.placeholders(Map.of("binary", isPostgres ? "bytea" : "blob"));
            } catch (SQLException e) {
                throw new IllegalStateException("the database does not answer", e);
            }
        };
    }
}
