package vn.haidang.register;

import java.net.URI;

/** Where a text can be read on the web. */
final class WebAddress {

    private WebAddress() {}

    static boolean isOne(String text) {
        try {
            var address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
