package vn.haidang.operation.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a table, and how each is written as a text that both databases read back to the same value. */
record Columns(String table, List<Column> all, boolean numbersItself) {

    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        BYTES,
        MOMENT,
        LOCAL_MOMENT,
        DAY,
        TIME,
        UUID
    }

    record Column(String name, Kind kind, boolean numbersItself) {

        @Nullable
        String read(ResultSet row, int place) throws SQLException {
            var text = switch (kind) {
                case TEXT -> row.getString(place);
                case NUMBER -> {
                    var number = row.getBigDecimal(place);
                    yield number == null ? null : number.toPlainString();
                }
                case TRUTH -> String.valueOf(row.getBoolean(place));
                case BYTES -> {
                    var bytes = row.getBytes(place);
                    yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
                }
                case MOMENT -> {
                    var moment = row.getObject(place, OffsetDateTime.class);
                    yield moment == null
                            ? null
                            : moment.withOffsetSameInstant(ZoneOffset.UTC).toString();
                }
                case LOCAL_MOMENT -> text(row.getObject(place, LocalDateTime.class));
                case DAY -> text(row.getObject(place, LocalDate.class));
                case TIME -> text(row.getObject(place, LocalTime.class));
                case UUID -> text(row.getObject(place, UUID.class));
            };
            return row.wasNull() ? null : text;
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }

        void write(PreparedStatement statement, int place, @Nullable String text) throws SQLException {
            if (text == null) {
                statement.setNull(place, kind == Kind.BYTES ? Types.BINARY : Types.NULL);
                return;
            }
            switch (kind) {
                case TEXT -> statement.setString(place, text);
                case NUMBER -> statement.setBigDecimal(place, new BigDecimal(text));
                case TRUTH -> statement.setBoolean(place, Boolean.parseBoolean(text));
                case BYTES -> statement.setBytes(place, Base64.getDecoder().decode(text));
                case MOMENT -> statement.setObject(place, OffsetDateTime.parse(text));
                case LOCAL_MOMENT -> statement.setObject(place, LocalDateTime.parse(text));
                case DAY -> statement.setObject(place, LocalDate.parse(text));
                case TIME -> statement.setObject(place, LocalTime.parse(text));
                case UUID -> statement.setObject(place, java.util.UUID.fromString(text));
            }
        }
    }

    /** @throws BackupFailed for a type that has no text yet: silence would lose a column */
    static Kind kind(String table, String column, int type, String typeName) {
        var name = typeName.toLowerCase(Locale.ROOT);
        if (name.equals("uuid")) {
            return Kind.UUID;
        }
        if (name.equals("timestamptz") || name.contains("with time zone")) {
            return Kind.MOMENT;
        }
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NVARCHAR, Types.CLOB -> Kind.TEXT;
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.NUMERIC,
                    Types.DECIMAL,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE -> Kind.NUMBER;
            case Types.BIT, Types.BOOLEAN -> Kind.TRUTH;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
            case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MOMENT;
            case Types.TIMESTAMP -> Kind.LOCAL_MOMENT;
            case Types.DATE -> Kind.DAY;
            case Types.TIME -> Kind.TIME;
            default ->
                throw new BackupFailed("No backup knows the type %s of %s.%s.".formatted(typeName, table, column));
        };
    }
}
