package vn.parindex.workflow.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.springframework.stereotype.Component;

/**
 * What a new password must be: long, nothing of the person in it, and not one of those that are tried first. There is no
 * demand for digits or signs and no expiry (NIST SP 800-63B): they lead to {@code Matkhau@2024} and then to {@code
 * Matkhau@2025}.
 */
@Component
public class PasswordRules implements PasswordPolicy {

    public static final int SHORTEST = 12;

    /** What the engine calls the rules; its Admin application has a text for each. */
    public static final String LENGTH = PasswordPolicyLengthRuleImpl.PLACEHOLDER;

    public static final String PERSON = "PASSWORD_POLICY_USER_DATA";

    /** Where an application has no text of this name it shows the name, so the name is the text. */
    public static final String COMMON = "Không phải mật khẩu phổ biến, dễ đoán (từ quen thuộc, dãy phím, dãy số)";

    private static final int SHORTEST_NAME = 4;

    private final List<PasswordPolicyRule> rules =
            List.of(new PasswordPolicyLengthRuleImpl(SHORTEST), new NothingOfThePerson(), new NotCommon());

    @Override
    public List<PasswordPolicyRule> getRules() {
        return rules;
    }

    /** Parts of what is known of a user that must not stand in the password. */
    private static List<String> partsOf(User user) {
        return Stream.of(user.getId(), user.getFirstName(), user.getLastName(), user.getEmail())
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }

    private record NothingOfThePerson() implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return PERSON;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            return true;
        }

        @Override
        public boolean execute(String password, User user) {
            String small = password.toLowerCase(Locale.ROOT);
            return user == null || partsOf(user).stream().noneMatch(small::contains);
        }
    }

    private static final class NotCommon implements PasswordPolicyRule {

        /** On a scale from 0 to 4; 3: ten thousand million guesses at the least. */
        private static final int HARD_TO_GUESS = 3;

        /** Longer ones take the measure long, and are hard to guess if their beginning is. */
        private static final int MEASURED = 72;

        /** What people here use, beside the English and worldwide lists of the library. */
        private static final List<String> WORDS = List.of(
                ("matkhau,mat khau,mat-khau,mật khẩu,anhyeuem,emyeuanh,conyeume,giadinh,hanhphuc,xinchao,khongbiet,"
                                + "taikhoan,quantri,vietnam,viet nam,hanoi,saigon,hochiminh,travinh,daknong,daklak,soctrang,"
                                + "cchc,caicachhanhchinh,cai cach hanh chinh,sonoivu,so noi vu,ubndtinh,parindex,camunda")
                        .split(","));

        private final Zxcvbn measure = new Zxcvbn();

        @Override
        public String getPlaceholder() {
            return COMMON;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            return execute(password, null);
        }

        @Override
        public boolean execute(String password, User user) {
            List<String> known = user == null
                    ? WORDS
                    : Stream.concat(WORDS.stream(), partsOf(user).stream()).toList();
            String measured = password.substring(0, Math.min(password.length(), MEASURED));
            return measure.measure(measured, known).getScore() >= HARD_TO_GUESS;
        }
    }
}
