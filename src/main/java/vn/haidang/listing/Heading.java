package vn.haidang.listing;

/**
 * A column that a table to be read may have.
 *
 * @param name as in the template; case, marks and outer blanks do not matter
 * @param required whether the table must have it
 * @param example for the first row of the template
 */
public record Heading(String name, boolean required, String example) {

    public static Heading required(String name, String example) {
        return new Heading(name, true, example);
    }

    public static Heading optional(String name, String example) {
        return new Heading(name, false, example);
    }
}
