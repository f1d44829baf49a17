package vn.haidang.campaign.link;

import java.time.Instant;
import java.util.List;
import vn.haidang.campaign.paper.PlanPaper;

/** What lies before whoever has the token. @param comments that came by this link, oldest first */
public record OpenedLink(String recipient, Instant expiresAt, PlanPaper paper, List<LinkComment> comments) {}
