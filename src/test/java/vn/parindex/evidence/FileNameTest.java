package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Báo cáo 12-BC-STP.pdf,          Báo cáo 12-BC-STP.pdf",
        "BAOCAO.PDF,                     BAOCAO.pdf",
        "../../etc/passwd,               passwd.pdf",
        "..\\..\\windows\\system32\\a.pdf, a.pdf",
        "C:\\Users\\an\\b.pdf,           b.pdf",
        "...,                            tai-lieu.pdf",
        ".htaccess,                      htaccess.pdf",
        "con.pdf,                        _con.pdf",
        "LPT1,                           _LPT1.pdf",
        "a<b>:\"c\"|d?*.pdf,             a_b___c__d__.pdf",
        "cuoi cung.pdf.,                 cuoi cung.pdf",
        "anh.exe,                        anh.exe.pdf"
    })
    void keeps_what_can_be_read_and_makes_the_rest_harmless(String given, String kept) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void takes_out_what_is_not_seen() {
        assertThat(FileName.of("bao\u202Efdp.exe\u0000\r\n\u200B.pdf", FileType.PDF))
                .isEqualTo("baofdp.exe.pdf");
        assertThat(FileName.of(null, FileType.PDF)).isEqualTo("tai-lieu.pdf");
    }

    @Test
    void composes_letters_that_came_apart() {
        assertThat(FileName.of("Ke\u0302\u0301 hoa\u0323ch.pdf", FileType.PDF)).isEqualTo("Kế hoạch.pdf");
        assertThat(FileName.of("A\uFFFF\u0300.pdf", FileType.PDF)).isEqualTo("À.pdf");
    }

    @Property
    void is_harmless_whatever_it_was(@ForAll String given) {
        String name = FileName.of(given, FileType.PDF);

        assertThat(name.toLowerCase(Locale.ROOT)).endsWith(".pdf");
        assertThat(name).hasSizeBetween(5, 160).doesNotContain("/", "\\", "\"", "\n", "\r", "\u202E");
        assertThat(name.charAt(0)).isNotIn('.', ' ');
        assertThat(FileName.of(name, FileType.PDF)).isEqualTo(name);
    }
}
