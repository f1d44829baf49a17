package vn.haidang.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses of the network, cut to what is needed. */
public final class NetworkAddress {

    /** This machine. */
    private static final String LOCAL = "localhost";

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");

    private NetworkAddress() {}

    /** The network of an address, which many share: {@code 10.1.2.x}, {@code 2001:db8:1::x}. */
    public static String shortened(String address) {
        var network = prefix(address, 3, 6);
        return network.isEmpty() || network.equals(LOCAL) ? network : network + "x";
    }

    /** Whom a limit is set for: an IPv4 address, or the 64 bits of IPv6 that one connection has to itself. */
    public static String client(String address) {
        return prefix(address, 4, 8);
    }

    private static String prefix(String address, int bytes4, int bytes6) {
        if (!LITERAL.matcher(address).matches()) {
            return "";
        }
        try {
            // A literal: nothing is asked of a name server.
            var parsed = InetAddress.getByName(address);
            if (parsed.isLoopbackAddress()) {
                return LOCAL;
            }
            var bytes = parsed.getAddress();
            var text = new StringBuilder();
            if (parsed instanceof Inet6Address) {
                for (var i = 0; i < bytes6; i += 2) {
                    text.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff))
                            .append(':');
                }
                return text.append(':').toString();
            }
            for (var i = 0; i < bytes4; i++) {
                text.append(bytes[i] & 0xff).append(i < 3 ? "." : "");
            }
            return text.toString();
        } catch (UnknownHostException _) {
            return "";
        }
    }
}
