package vn.parindex.web.ballot;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What one client is known by: its address, and under IPv6 the network of which it may choose any address. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private ClientAddress() {}

    /** @param address as the request says it; a proxy may have passed on something that is none */
    static String client(String address) {
        String known = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        if (known.indexOf(':') < 0) {
            return known;
        }
        String bare = known.startsWith("[") ? known : "[" + known + "]";
        try {
            // in brackets it is read as an address, and never asked of a name server
            return InetAddress.getByName(bare) instanceof Inet6Address six ? network(six) : known;
        } catch (UnknownHostException noAddress) {
            return known;
        }
    }

    private static String network(Inet6Address address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64";
    }
}
