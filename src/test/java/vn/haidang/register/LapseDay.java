package vn.haidang.register;

/** Runs what the job runs after midnight, for tests that move the clock. */
public class LapseDay {

    private final DailyLapses lapses;

    LapseDay(DailyLapses lapses) {
        this.lapses = lapses;
    }

    public void run() {
        lapses.run();
    }
}
