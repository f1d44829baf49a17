package vn.haidang.search.typing;

import java.util.Arrays;

/** How often one number followed another, in two flat arrays: a million pairs take 16 MB and one look. */
final class PairCounts {

    private static final double FULL = .6;

    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    void add(int first, int second) {
        if (size > keys.length * FULL) {
            resize(keys.length * 2);
        }
        var place = place(keys, key(first, second));
        if (keys[place] == 0) {
            keys[place] = key(first, second);
            size++;
        }
        counts[place]++;
    }

    int get(int first, int second) {
        return counts[place(keys, key(first, second))];
    }

    int size() {
        return size;
    }

    /** The same counts, no longer to be added to. */
    PairCounts trimmed() {
        var copy = new PairCounts();
        copy.keys = Arrays.copyOf(keys, keys.length);
        copy.counts = Arrays.copyOf(counts, counts.length);
        copy.size = size;
        return copy;
    }

    private void resize(int length) {
        var newKeys = new long[length];
        var newCounts = new int[length];
        for (var old = 0; old < keys.length; old++) {
            if (keys[old] != 0) {
                var place = place(newKeys, keys[old]);
                newKeys[place] = keys[old];
                newCounts[place] = counts[old];
            }
        }
        keys = newKeys;
        counts = newCounts;
    }

    /** Where the key stands, or would. */
    private static int place(long[] keys, long key) {
        var mask = keys.length - 1;
        var place = (int) (mixed(key) & mask);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Never 0, which marks an empty place. */
    private static long key(int first, int second) {
        return ((long) first << 32 | second) + 1;
    }

    private static long mixed(long key) {
        var mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }
}
