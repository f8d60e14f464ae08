package vn.parindex.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are taken. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Endings of names, lower case, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether a browser shows it as a picture. */
    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }
}
