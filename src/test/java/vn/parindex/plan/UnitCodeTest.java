package vn.parindex.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ | so-noi-vu",
                "Sở Lao động - Thương binh và Xã hội | so-lao-dong-thuong-binh-va-xa-hoi",
                "Sở Văn hóa, Thể thao và Du lịch | so-van-hoa-the-thao-va-du-lich",
                "Đài Phát thanh và Truyền hình | dai-phat-thanh-va-truyen-hinh",
                "UBND tỉnh | ubnd-tinh",
                "Phường 1 (thành phố) | phuong-1-thanh-pho",
            })
    void isTheNameWithoutDiacriticsInKebabCase(String name, String code) {
        assertThat(UnitCode.of(name)).isEqualTo(code);
    }

    @Test
    void isTheSameHoweverTheDiacriticsAreEncoded() {
        assertThat(UnitCode.of(Normalizer.normalize("Huyện Cầu Kè", Normalizer.Form.NFD)))
                .isEqualTo("huyen-cau-ke");
    }
}
