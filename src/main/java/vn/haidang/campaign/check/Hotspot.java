package vn.haidang.campaign.check;

/**
 * A unit that comes first.
 *
 * @param level planning data of the city and the unit itself; shown to nobody else
 */
public record Hotspot(long areaId, String name, Level level) {

    public enum Level {
        I,
        II,
        III
    }
}
