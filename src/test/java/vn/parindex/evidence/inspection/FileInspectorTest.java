package vn.parindex.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.evidence.inspection.SomeFiles.text;
import static vn.parindex.evidence.inspection.SomeFiles.with;
import static vn.parindex.evidence.inspection.SomeFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Refused;
import vn.parindex.evidence.FileType;

/** Files are what they hold, not what they are called; and everything that comes in is hostile. */
class FileInspectorTest {

    private static final String PLAIN_MANIFEST = "<manifest:manifest/>";

    private final FileInspector inspector = new FileInspector();

    static Stream<Arguments> good() {
        var archive = new LinkedHashMap<String, byte[]>();
        archive.put("bao-cao/bao-cao.pdf", SomeFiles.pdf());
        archive.put("phu-luc.docx", SomeFiles.docx());
        archive.put("__MACOSX/._phu-luc.docx", new byte[] {0, 5, 22, 7, 0, 2});
        return Stream.of(
                Arguments.of("a.pdf", SomeFiles.pdf(), FileType.PDF),
                Arguments.of("gọi là gì cũng được", SomeFiles.pdf(), FileType.PDF),
                Arguments.of("a.png", SomeFiles.png(), FileType.PNG),
                Arguments.of("a.jpg", SomeFiles.picture("jpg"), FileType.JPEG),
                Arguments.of("a.tif", SomeFiles.picture("tiff"), FileType.TIFF),
                Arguments.of("a.docx", SomeFiles.docx(), FileType.DOCX),
                Arguments.of("a.zip", SomeFiles.xlsx(), FileType.XLSX),
                Arguments.of("a.xls", SomeFiles.xls(), FileType.XLS),
                Arguments.of("a.doc", SomeFiles.doc(false), FileType.DOC),
                Arguments.of("a.odt", SomeFiles.odt(PLAIN_MANIFEST), FileType.ODT),
                Arguments.of("a.txt", text("Số liệu năm 2023: 5 < 7, đạt 100%"), FileType.TEXT),
                Arguments.of("a.txt", "Số liệu".getBytes(StandardCharsets.UTF_16), FileType.TEXT),
                Arguments.of("a.csv", text("mã,tên\n1,Sở Tư pháp\n"), FileType.CSV),
                Arguments.of("a.zip", zip(archive), FileType.ZIP),
                Arguments.of(
                        "embedded.docx",
                        with(SomeFiles.docx(), "word/embeddings/a.xlsx", SomeFiles.xlsx()),
                        FileType.DOCX));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("good")
    void takes_documents_and_pictures(String name, byte[] content, FileType type) {
        assertThat(inspect(name, content)).isEqualTo(type);
    }

    static Stream<Arguments> bad() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        byte[] linux = new byte[512];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, linux, 0, 7);
        byte[] nested = zip("trong.zip", zip("a.pdf", SomeFiles.pdf()));
        return Stream.of(
                Arguments.of("rong.pdf", new byte[0], "rỗng"),
                Arguments.of("bao-cao.pdf", program, "chương trình"),
                Arguments.of("bao-cao.pdf", linux, "chương trình"),
                Arguments.of("bao-cao.pdf", text("#!/bin/sh\nrm -rf /\n"), "chương trình"),
                Arguments.of("chay.bat", text("del *.*"), "chương trình"),
                Arguments.of("chay.PS1", text("Remove-Item"), "chương trình"),
                Arguments.of("chay.js ", text("alert(1)"), "chương trình"),
                Arguments.of(
                        "anh.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "chương trình"),
                Arguments.of("anh.png", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "SVG"),
                Arguments.of("bao-cao.pdf", text("<html><script>alert(1)</script></html>"), "trang web"),
                Arguments.of("ghi-chu.txt", text("xin chào <ScRiPt >alert(1)</script>"), "trang web"),
                Arguments.of("ghi-chu.txt", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_16), "trang web"),
                Arguments.of("ghi-chu.txt", text("<?php system('id'); ?>"), "trang web"),
                Arguments.of("ngau-nhien.pdf", random(4000), "không thuộc loại được nhận"),
                Arguments.of("a.txt", text("abc\0def"), "không thuộc loại được nhận"),
                Arguments.of("a.rar", new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0, 0, 0}, ".zip"),
                // macros
                Arguments.of("a.xlsx", with(SomeFiles.xlsx(), "xl/vbaProject.bin", random(100)), "có macro"),
                Arguments.of("a.docx", with(SomeFiles.docx(), "word/VBAPROJECT.BIN", random(100)), "có macro"),
                Arguments.of(
                        "a.docx",
                        SomeFiles.replaced(
                                SomeFiles.docx(),
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macro&#69;nabled.main+xml"),
                        "có macro"),
                Arguments.of("a.xlsx", with(SomeFiles.xlsx(), "xl/macrosheets/sheet1.xml", text("<x/>")), "có macro"),
                Arguments.of("a.xls", SomeFiles.xlsWithMacros(), "có macro"),
                Arguments.of("a.odt", SomeFiles.odt(PLAIN_MANIFEST, "Basic/Standard/Module1.xml"), "có macro"),
                Arguments.of(
                        "a.docx",
                        with(
                                SomeFiles.docx(),
                                "word/embeddings/a.xlsx",
                                with(SomeFiles.xlsx(), "xl/vbaProject.bin", random(100))),
                        "có macro"),
                // other things inside
                Arguments.of("a.docx", with(SomeFiles.docx(), "word/embeddings/a.exe", program), "chương trình"),
                Arguments.of(
                        "a.docx",
                        with(
                                SomeFiles.docx(),
                                "word/embeddings/oleObject1.bin",
                                SomeFiles.ole("\u0001Ole10Native", program)),
                        "nhúng bên trong"),
                Arguments.of("a.docx", embedded(6), "quá nhiều tầng"),
                // passwords
                Arguments.of("a.xlsx", SomeFiles.encryptedXlsx(), "mật khẩu"),
                Arguments.of("a.xls", SomeFiles.xls("bi-mat"), "mật khẩu"),
                Arguments.of("a.doc", SomeFiles.doc(true), "mật khẩu"),
                Arguments.of("a.zip", SomeFiles.encryptedZip(), "mật khẩu"),
                Arguments.of("a.odt", SomeFiles.odt("<manifest:encryption-data/>"), "mật khẩu"),
                // archives
                Arguments.of("a.zip", nested, "nằm trong tệp nén"),
                Arguments.of("a.zip", zip("chay.exe", program), "có tệp “chay.exe” bên trong"),
                Arguments.of("a.zip", zip("../../bao-cao.pdf", program), "có tệp “bao-cao.pdf” bên trong"),
                Arguments.of("a.zip", zip(Map.of()), "không có gì bên trong"),
                Arguments.of("a.zip", SomeFiles.bomb(60L * 1024 * 1024), "phình to bất thường"),
                Arguments.of(
                        "a.docx",
                        with(SomeFiles.docx(), "word/media/a.txt", new byte[30 * 1024 * 1024]),
                        "phình to bất thường"),
                Arguments.of("a.zip", SomeFiles.manyEntries(10_001), "quá nhiều tệp"),
                Arguments.of("a.zip", SomeFiles.manyEntries(20_001), "quá nhiều tệp"),
                Arguments.of("a.jar", zip("A.class", random(50)), "chương trình"),
                // damaged
                Arguments.of("a.zip", java.util.Arrays.copyOf(zip("a.pdf", SomeFiles.pdf()), 60), "bị hỏng"),
                Arguments.of("a.xls", java.util.Arrays.copyOf(SomeFiles.xls(), 600), "bị hỏng"),
                Arguments.of("a.docx", with(SomeFiles.docx(), "[Content_Types].xml", text("<Types>")), "bị hỏng"),
                Arguments.of(
                        "a.docx",
                        with(
                                SomeFiles.docx(),
                                "[Content_Types].xml",
                                text("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Types>&x;</Types>")),
                        "bị hỏng"),
                Arguments.of("a.ppt", SomeFiles.ole("PowerPoint Document", random(5000)), ".pptx"),
                Arguments.of("a.msi", SomeFiles.ole("Property", random(5000)), "chương trình"),
                Arguments.of("a.doc", SomeFiles.ole("Property", random(5000)), "không thuộc loại được nhận"));
    }

    /** A document in a document in a document. */
    private static byte[] embedded(int levels) {
        byte[] document = SomeFiles.docx();
        for (int i = 1; i < levels; i++) {
            document = with(SomeFiles.docx(), "word/embeddings/a.docx", document);
        }
        return document;
    }

    @Test
    void takes_a_document_with_a_document_inside() {
        assertThat(inspect("a.docx", embedded(2))).isEqualTo(inspect("a.docx", SomeFiles.docx()));
    }

    @ParameterizedTest(name = "[{index}] {0} {2}")
    @MethodSource("bad")
    void refuses_everything_else_and_says_why(String name, byte[] content, String why) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Tệp “")
                .hasMessageEndingWith(".")
                .hasMessageContaining(why);
    }

    @Test
    void stumbles_over_no_file_that_was_spoilt_somewhere() {
        Random chance = new Random(7);
        for (byte[] whole : java.util.List.of(
                SomeFiles.xlsx(), SomeFiles.xls(), SomeFiles.doc(false), SomeFiles.encryptedXlsx(), SomeFiles.pdf())) {
            for (int i = 0; i < 60; i++) {
                byte[] spoilt = whole.clone();
                for (int j = 0; j < 20; j++) {
                    spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt();
                }
                try {
                    assertThat(inspect("a", spoilt)).isNotNull();
                } catch (Refused refused) {
                    assertThat(refused.problems()).isNotEmpty();
                }
            }
        }
    }

    private FileType inspect(String name, byte[] content) {
        try (Spool spool = Spool.of(new ByteArrayInputStream(content), (piece, total) -> {})) {
            return inspector.inspect(spool.channel(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(42).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }
}
