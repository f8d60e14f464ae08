package vn.parindex.survey.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Closing and opening, and keys for it. */
class SealTest {

    private static final byte[] PLACE = {1, 2, 3};

    @Property(tries = 200)
    void what_was_closed_opens_in_its_place_under_its_key_only(@ForAll byte[] content) {
        byte[] closed = seal(1).close(content, PLACE);

        assertThat(seal(1).open(closed, PLACE)).hasValue(content);
        assertThat(seal(2).open(closed, PLACE)).isEmpty();
        assertThat(seal(1).open(closed, new byte[] {1, 2})).isEmpty();
        assertThat(seal(1).close(content, PLACE)).isNotEqualTo(closed);
    }

    @Property(tries = 200)
    void damage_is_noticed(@ForAll @Size(max = 100) byte[] content, @ForAll @IntRange(max = Seal.STEP - 1) int place) {
        byte[] closed = seal(1).close(content, PLACE);
        closed[place] ^= 1;

        assertThat(seal(1).open(closed, PLACE)).isEmpty();
    }

    @Property(tries = 200)
    void the_length_does_not_tell_how_much_was_answered(@ForAll @IntRange(max = Seal.STEP - Integer.BYTES) int length) {
        assertThat(seal(1).close(new byte[length], PLACE)).hasSize(seal(1).close(new byte[0], PLACE).length);
    }

    @Example
    void rubbish_does_not_open() {
        assertThat(seal(1).open(new byte[0], PLACE)).isEmpty();
        assertThat(seal(1).open(new byte[40], PLACE)).isEmpty();
    }

    /** RFC 5869, appendix A: the first block of test cases 1 and 3. */
    @Example
    void keys_are_derived_as_the_standard_says() {
        byte[] secret = HexFormat.of().parseHex("0b".repeat(22));

        assertThat(Hkdf.derive(
                        secret,
                        HexFormat.of().parseHex("000102030405060708090a0b0c"),
                        HexFormat.of().parseHex("f0f1f2f3f4f5f6f7f8f9"),
                        32))
                .isEqualTo(HexFormat.of().parseHex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
        assertThat(Hkdf.derive(secret, new byte[0], new byte[0], 32))
                .isEqualTo(HexFormat.of().parseHex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
    }

    @Example
    void a_short_secret_is_refused_and_a_key_does_not_say_itself() {
        assertThatThrownBy(() -> new SurveyKey(new byte[31])).hasMessageContaining("at least 32 bytes");
        assertThat(new SurveyKey(new byte[32])).hasToString("SurveyKey");
    }

    private static Seal seal(int key) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new Seal(bytes);
    }
}
