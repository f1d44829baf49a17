package vn.haidang.search.typing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether something is spelt as a Vietnamese syllable can be: a beginning, a rime and a tone that the rime may carry. What
 * is, and carries marks, was hardly typed by accident, though no text of the portal may hold it ("thúng", "âu").
 */
final class Spelling {

    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final String SHORT_TONES = "\u0301\u0323";

    private static final Pattern BEGINNING =
            Pattern.compile("^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?(.+)$");

    private static final Set<String> RIMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay
            ăc ăm ăn ăng ăp ăt
            âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et
            ê êch êm ên ênh êp êt êu
            i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
            ô ôc ôi ôm ôn ông ôp ôt
            ơ ơi ơm ơn ơp ơt
            u uc ui um un ung up ut ua uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uynh uyp uyt uyu
            ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
            y yêm yên yêng yêt yêu ynh ych yt""".split("\\s+"));

    private Spelling() {}

    static boolean isVietnamese(String syllable) {
        var decomposed = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tones = TONE.matcher(decomposed).results().toList();
        var toneless = Normalizer.normalize(TONE.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        return tones.size() <= 1
                && hasRime(toneless)
                && (!isStopped(toneless)
                        || tones.size() == 1
                                && SHORT_TONES.contains(tones.getFirst().group()));
    }

    private static boolean hasRime(String toneless) {
        if (RIMES.contains(toneless)) {
            return true;
        }
        var parts = BEGINNING.matcher(toneless);
        // The i of gì and gìn is of the beginning and of the rime.
        return parts.matches() && RIMES.contains(parts.group(2)) || toneless.matches("g(i|in|iêng|iêt|iêc)");
    }

    /** What ends in a stop is spoken short: only with a rising or a heavy tone. */
    private static boolean isStopped(String toneless) {
        return toneless.endsWith("c") || toneless.endsWith("ch") || toneless.endsWith("p") || toneless.endsWith("t");
    }
}
