package vn.haidang.campaign.drive;

/**
 * A campaign of a plan as a list shows it.
 *
 * @param key the same for the draft and for what was issued of it, and in plans made on the model of this one
 * @param lines how many lines of the annex belong to it, headings not counted
 */
public record CampaignSummary(String key, long version, CampaignDraft draft, long lines) {

    public String title() {
        return draft.title();
    }
}
