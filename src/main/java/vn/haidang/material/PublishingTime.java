package vn.haidang.material;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sets the clock for a publication. Apart from {@link Publishing}, which the scheduled job itself needs. */
@Component
class PublishingTime {

    private final SchedulerClient scheduler;

    PublishingTime(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /** In the caller's transaction. The job runs at that time or, when the portal was down, at the next start. */
    void set(Material material, Instant at) {
        scheduler.scheduleIfNotExists(PublishingJobs.PUBLISH
                .instance(material.id() + "/" + material.approvedRevision())
                .scheduledTo(at));
    }
}
