package vn.parindex.monitoring.reminder;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as administrators type them. */
final class MailAddress {

    /** What could end a header and begin another, or name a second recipient, is in no mailbox of an office. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\x21-\\x7e&&[^,;:<>()\\[\\]\"\\\\]]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,63}");

    private static final int LONGEST = 254;

    private MailAddress() {}

    /** The mailbox, in lower case; empty if this is no address of one. */
    static Optional<String> of(String typed) {
        if (typed.length() > LONGEST || !PLAIN.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            new InternetAddress(typed, true).validate();
            return Optional.of(typed.toLowerCase(Locale.ROOT));
        } catch (AddressException notOne) {
            return Optional.empty(); // the administrator is told of it by the list of people without an address
        }
    }

    /** The sender, with the name before its address if there is one. */
    static Optional<InternetAddress> sender(String configured) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(configured, true);
            return addresses.length == 1
                            && of(addresses[0].getAddress()).isPresent()
                            && !configured.matches("(?s).*\\p{Cntrl}.*")
                    ? Optional.of(new InternetAddress(addresses[0].getAddress(), addresses[0].getPersonal(), "UTF-8"))
                    : Optional.empty();
        } catch (AddressException | java.io.UnsupportedEncodingException notOne) {
            return Optional.empty(); // said at the start and on the page of reminders
        }
    }
}
