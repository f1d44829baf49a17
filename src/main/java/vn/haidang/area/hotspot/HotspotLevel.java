package vn.haidang.area.hotspot;

/** Classes of Quyết định 28/2025/QĐ-TTg: complex areas of type I, II and III, and those without drugs. */
public enum HotspotLevel {
    I,
    II,
    III,
    /** "Không ma túy". */
    FREE;

    public String messageKey() {
        return "area.hotspot.level." + this;
    }
}
