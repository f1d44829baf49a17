package vn.haidang.search.store;

/**
 * An index whose files are not what was written.
 *
 * @param index its folder's name
 * @param what for people who keep the portal running
 */
public record Damage(String index, String what) {

    @Override
    public String toString() {
        return index + ": " + what;
    }
}
