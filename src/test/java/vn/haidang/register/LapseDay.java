package vn.haidang.register;

import org.springframework.stereotype.Component;

/** Runs what the job runs after midnight, for tests that move the clock. */
@Component
public class LapseDay {

    private final DailyLapses lapses;

    LapseDay(DailyLapses lapses) {
        this.lapses = lapses;
    }

    public void run() {
        lapses.run();
    }
}
