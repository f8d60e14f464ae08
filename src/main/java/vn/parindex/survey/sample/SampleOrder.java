package vn.parindex.survey.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody wants drawn.
 *
 * @param purpose what the sample is for
 * @param stratumColumn empty for none
 * @param seed decides, with the list, who is drawn
 * @param seedSource how the seed came about, so that nobody could choose it to their liking
 */
public record SampleOrder(
        String purpose, String idColumn, String stratumColumn, int size, String seed, String seedSource) {

    private static final int LONGEST = 255;
    private static final int LONGEST_TEXT = 1000;

    public SampleOrder {
        purpose = purpose.strip();
        idColumn = idColumn.strip();
        stratumColumn = stratumColumn.strip();
        seed = seed.strip();
        seedSource = seedSource.strip();
    }

    /** What is missing, in Vietnamese; empty if nothing is. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        require(problems, purpose, LONGEST_TEXT, "mẫu này dùng để làm gì");
        require(problems, idColumn, LONGEST, "tên cột mã hộ");
        require(problems, seed, LONGEST, "số khởi tạo");
        require(problems, seedSource, LONGEST_TEXT, "số khởi tạo có từ đâu");
        if (stratumColumn.length() > LONGEST) {
            problems.add("Tên cột phân tầng dài quá %d ký tự.".formatted(LONGEST));
        }
        if (size < 1) {
            problems.add("Số hộ cần chọn phải là số nguyên từ 1 trở lên; nhập lại.");
        }
        return problems;
    }

    /** What is wrong with it for a list of so many households; empty if nothing is. */
    public List<String> problems(int households) {
        return size <= households
                ? List.of()
                : List.of("Danh sách có %d hộ nên không chọn được %d hộ; giảm số hộ cần chọn."
                        .formatted(households, size));
    }

    private static void require(List<String> problems, String text, int longest, String what) {
        if (text.isEmpty()) {
            problems.add("Ghi %s.".formatted(what));
        } else if (text.length() > longest) {
            problems.add("Phần ghi %s dài quá %d ký tự; rút ngắn lại.".formatted(what, longest));
        }
    }
}
