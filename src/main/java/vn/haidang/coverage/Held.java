package vn.haidang.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line that counts, with what its shares say: at each commune where it is held, and over all. */
final class Held {

    private final long id;
    private final @Nullable String form;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final long attendances;
    private final Shares all = new Shares();
    private final Map<Long, Shares> at = new HashMap<>();

    /** @param attendances expected at one share, or of the line as a whole where nobody was given one */
    Held(long id, @Nullable String form, @Nullable LocalDate first, @Nullable LocalDate last, long attendances) {
        this.id = id;
        this.form = form;
        this.first = first;
        this.last = last;
        this.attendances = attendances;
    }

    /** A share, wherever its unit is. */
    void given(long quantity, long done, boolean finished) {
        all.add(quantity, done, finished);
    }

    Shares heldAt(long unit) {
        return at.computeIfAbsent(unit, _ -> new Shares());
    }

    long id() {
        return id;
    }

    Map<Long, Shares> at() {
        return at;
    }

    Shares all() {
        return all;
    }

    boolean beginsOnADay() {
        return first != null;
    }

    /** First day, or the only one that is told. */
    @Nullable
    LocalDate from() {
        return first == null ? last : first;
    }

    @Nullable
    LocalDate to() {
        return last == null ? first : last;
    }

    List<String> forms() {
        return form == null ? List.of() : List.of(form);
    }

    /** Those of these months that it touches. */
    List<String> months(List<YearMonth> months) {
        var from = from();
        var to = Objects.requireNonNullElse(to(), LocalDate.MIN);
        return from == null
                ? List.of()
                : months.stream()
                        .filter(month -> !from.isAfter(month.atEndOfMonth()) && !to.isBefore(month.atDay(1)))
                        .map(YearMonth::toString)
                        .toList();
    }

    /** How often it is to be done by these shares; once where it is held without one. */
    long planned(Shares shares) {
        return shares.count > 0 ? shares.quantity : 1;
    }

    /** Held without a share of its own, it is done when all units that were given it are. */
    long done(Shares shares) {
        return shares.count > 0 ? shares.done : all.count > 0 && all.finished == all.count ? 1 : 0;
    }

    long attendances(Shares shares) {
        return attendances * Math.max(1, shares.count);
    }

    /** Of one line, added up. */
    static final class Shares {

        private long quantity;
        private long done;
        private long finished;
        private long count;

        void add(long times, long doneTimes, boolean isFinished) {
            quantity += times;
            done += doneTimes;
            finished += isFinished ? 1 : 0;
            count++;
        }

        long finished() {
            return finished;
        }

        long count() {
            return count;
        }
    }

    /** Lines, added up to a {@link Tally}. */
    static final class Sum {

        private long planned;
        private long done;
        private long lines;
        private long shares;
        private long finished;
        private long attendances;

        void add(Held line, Shares of) {
            planned += line.planned(of);
            done += line.done(of);
            lines++;
            shares += of.count;
            finished += of.finished;
            attendances += line.attendances(of);
        }

        Tally tally() {
            return new Tally(planned, done, lines, shares, finished, attendances);
        }
    }
}
