package vn.parindex.web.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @Test
    void an_address_of_the_old_kind_is_a_client() {
        assertThat(ClientAddress.client("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", "[2001:0db8:0001:0002::9]"})
    void addresses_of_one_network_of_the_new_kind_are_one_client(String address) {
        assertThat(ClientAddress.client(address)).isEqualTo(ClientAddress.client("2001:db8:1:2::5"));
    }

    @Test
    void other_networks_are_other_clients() {
        assertThat(ClientAddress.client("2001:db8:1:3::1")).isNotEqualTo(ClientAddress.client("2001:db8:1:2::1"));
    }

    @Test
    void an_old_address_written_in_the_new_way_is_not_thrown_together_with_all_others() {
        assertThat(ClientAddress.client("::ffff:203.0.113.7")).isNotEqualTo(ClientAddress.client("::ffff:203.0.113.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "evil.example:80", "zz::1", ":"})
    void what_a_proxy_passes_on_that_is_no_address_stays_as_it_is_and_is_never_looked_up(String text) {
        assertThat(ClientAddress.client(text)).isEqualTo(text);
    }

    @Test
    void a_text_without_end_is_cut_off() {
        assertThat(ClientAddress.client("a".repeat(100_000))).hasSizeLessThan(100);
    }
}
