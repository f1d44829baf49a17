package vn.haidang.area;

/** Where it is said that one unit became another. */
public enum SuccessionSource {
    /** Nghị quyết 1669/NQ-UBTVQH15, through the mapping of dvhcvn that was checked against its text. */
    RESOLUTION_1669,
    /** Nghị quyết 202/2025/QH15: the city and the province became one. */
    RESOLUTION_202,
    /** Both lists name the same units, with the same codes, in the whole district: nothing in it was rearranged. */
    LISTS_AGREE,
    /** The code goes on in a district that was rearranged; the texts that say how were not found. */
    SAME_CODE,
    /** The name goes on under another code in such a district. */
    SAME_NAME,
    /** The list names the unit no more; the texts that say why were not found. */
    NOT_FOUND
}
