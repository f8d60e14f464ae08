package vn.parindex.survey.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tokens and codes as people print, read and type them. */
class BallotCodesTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void a_token_is_read_as_it_was_written(@ForAll("tokens") BallotToken token) {
        assertThat(BallotToken.parse(token.text())).contains(token);
        assertThat(token.text()).matches("[0-7][" + SYMBOLS + "]{25}");
    }

    @Property
    void a_code_is_read_however_it_was_typed(@ForAll("codes") BallotCode code) {
        String sloppy =
                code.text().toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');

        assertThat(BallotCode.parse(code.text())).contains(code);
        assertThat(BallotCode.parse(sloppy)).contains(code);
        assertThat(code.text()).matches("[" + SYMBOLS + "]{4}(-[" + SYMBOLS + "]{4}){2}");
    }

    @Property
    void one_wrong_symbol_in_a_code_is_noticed(
            @ForAll("codes") BallotCode code, @ForAll @IntRange(max = 11) int place, @ForAll("symbols") char other) {
        String symbols = code.text().replace("-", "");
        String wrong = symbols.substring(0, place) + other + symbols.substring(place + 1);

        assertThat(BallotCode.parse(wrong).isPresent()).isEqualTo(wrong.equals(symbols));
    }

    @Property
    void whatever_else_is_typed_is_no_token_and_no_failure(@ForAll String text) {
        assertThat(BallotToken.parse(text)).isEmpty();
    }

    @Example
    void more_than_128_bits_and_letters_of_other_alphabets_are_no_token() {
        assertThat(BallotToken.parse("8" + "0".repeat(25))).isEmpty();
        assertThat(BallotToken.parse("7" + "Z".repeat(25))).isPresent();
        assertThat(BallotToken.parse("Ａ".repeat(26))).isEmpty();
        assertThat(BallotToken.parse("-".repeat(100_000))).isEmpty();
    }

    @Example
    void no_two_are_alike() {
        var seen = new HashSet<Object>();
        for (int i = 0; i < 5_000; i++) {
            assertThat(seen.add(BallotToken.random(RANDOM))).isTrue();
            assertThat(seen.add(BallotCode.random(RANDOM))).isTrue();
        }
    }

    @Example
    void their_texts_for_logs_say_nothing() {
        assertThat(BallotToken.random(RANDOM)).hasToString("BallotToken");
        assertThat(BallotCode.random(RANDOM)).hasToString("BallotCode");
    }

    @Provide
    Arbitrary<BallotToken> tokens() {
        return Arbitraries.create(() -> BallotToken.random(RANDOM));
    }

    @Provide
    Arbitrary<BallotCode> codes() {
        return Arbitraries.create(() -> BallotCode.random(RANDOM));
    }

    @Provide
    Arbitrary<Character> symbols() {
        return Arbitraries.chars().with(SYMBOLS.toCharArray());
    }
}
