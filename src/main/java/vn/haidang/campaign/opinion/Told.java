package vn.haidang.campaign.opinion;

import java.util.List;

/**
 * Whom a question or a reminder reached.
 *
 * @param units asked or reminded
 * @param unreached names of those to whom no mail goes: nobody there has an address, or none are sent at all
 */
public record Told(int units, List<String> unreached) {

    public Told {
        unreached = List.copyOf(unreached);
    }
}
