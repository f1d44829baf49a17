package vn.haidang.campaign.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.haidang.access.Actor;
import vn.haidang.campaign.check.Hotspot;

/** Units that come first, from whoever keeps their classes. Planning data: the check asks for them only for those who may see. */
public interface HotspotPlaces {

    /** Whether this person may see the class of every unit within the area of this organization. */
    boolean areShownTo(Actor actor, long organizationId);

    /** Those within the area of this organization on some day between these two; a fixed number of queries. */
    List<Hotspot> within(long organizationId, LocalDate from, LocalDate to, Locale locale);
}
