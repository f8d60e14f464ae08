package vn.parindex.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.parindex.plan.Sha256;

class ResultJsonTest {

    @Test
    void whatIsReadIsWhatWasWritten() {
        PlanResult result = SampleResult.full();
        assertThat(ResultJson.read(ResultJson.write(result))).isEqualTo(result);
        assertThat(ResultJson.write(ResultJson.read(ResultJson.write(result)))).isEqualTo(ResultJson.write(result));
    }

    /** If this fails, published results can no longer be checked by whoever wrote down their fingerprint. */
    @Test
    void theTextNeverChanges() {
        String text = ResultJson.write(SampleResult.small());
        assertThat(text)
                .startsWith("{\"format\":1,\"result\":{\"notices\":[\"Số liệu mô phỏng")
                .contains("\"appraisedPoints\":58.5,\"ballots\":40,\"className\":\"B\"")
                .contains("{\"applicable\":true,\"appraised\":8.50,\"basis\":null,\"code\":\"1\",\"depth\":0,")
                .doesNotContain("leaf");
        assertThat(Sha256.of(text)).isEqualTo("3046268d0e1d74db808f586b809c643daf2eef8f2b2f5e32444e37d9e1d9b70c");
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThatThrownBy(() -> ResultJson.read("{\"format\":2,\"result\":null}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2");
        assertThatThrownBy(() -> ResultJson.read("?")).isInstanceOf(IllegalStateException.class);
    }
}
