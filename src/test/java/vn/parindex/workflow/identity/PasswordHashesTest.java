package vn.parindex.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How passwords are stored. */
class PasswordHashesTest {

    private final PasswordHashes real = new PasswordHashes(true);
    private final PasswordHashes sample = new PasswordHashes(false);

    @Test
    void for_real_work_they_cost_what_is_recommended() {
        assertThat(real.encrypt("mây trắng"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .hasSizeLessThan(200);
    }

    @Test
    void the_right_password_is_found_again_and_two_hashes_of_it_differ() {
        String hash = real.encrypt("mây trắng");

        assertThat(real.check("mây trắng", hash)).isTrue();
        assertThat(real.check("mây trắng ", hash)).isFalse();
        assertThat(real.encrypt("mây trắng")).isNotEqualTo(hash);
    }

    @Test
    void hashes_of_the_engine_and_of_the_sample_are_to_be_replaced() {
        assertThat(real.isOutdated("{SHA-512}abc")).isTrue();
        assertThat(real.isOutdated("{ARGON2ID}" + sample.encrypt("demo"))).isTrue();
        assertThat(real.isOutdated("{ARGON2ID}" + real.encrypt("demo"))).isFalse();
    }

    @Test
    void a_password_that_was_found_right_is_remembered_for_that_hash_alone() {
        var verified = new VerifiedPasswords();
        verified.add("hash", "mây trắng");

        assertThat(verified.contains("hash", "mây trắng")).isTrue();
        assertThat(verified.contains("hash", "mây")).isFalse();
        assertThat(verified.contains("other hash", "mây trắng")).isFalse();
    }
}
