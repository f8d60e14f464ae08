package vn.parindex.criteria;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.source.Problem;

/** Says in the words of the workbook what checks say in those of text files. */
final class SheetMessages {

    private static final Map<String, String> WORDS = words();

    private SheetMessages() {}

    static Problem translated(Problem problem) {
        return new Problem(problem.severity(), problem.place(), translated(problem.message()));
    }

    private static String translated(String message) {
        var text = message;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(
                "“basis: survey” đi với “rule: {type: survey, …}” hoặc “given”, các quy tắc khác thì không",
                "căn cứ “Điều tra xã hội học” đi với cách chấm “Phiếu điều tra” hoặc “Nhập điểm”, các cách chấm khác thì"
                        + " không");
        words.put(", dấu thập phân là dấu chấm, ví dụ 1.5", ", ví dụ 1,5");
        words.put(", dấu thập phân là dấu chấm, ví dụ 97.5", ", ví dụ 97,5");
        words.put("dạng năm-tháng-ngày, ví dụ 2023-05-09", "dạng ngày/tháng/năm, ví dụ 09/05/2023");
        words.put("với “from: 0”", "với “Từ (%)” là 0");
        words.put("mục “rule”", "“Cách chấm”");
        words.put("mục “rounding”", "“Số chữ số thập phân”");
        words.put("mục “notice”", "“Lưu ý cho người đọc”");
        for (String list : new String[] {"options", "tiers", "facts"}) {
            words.put("“" + list + "”", "Trang “" + DetailSheet.NAME + "”");
        }
        for (RuleKind kind : RuleKind.values()) {
            kind.keys().forEach((column, key) -> words.putIfAbsent("“" + key + "”", "“" + column.title() + "”"));
        }
        words.put("“criteria”", "các dòng tiêu chí");
        words.put("“number”", "“Số văn bản ban hành”");
        words.put("“date”", "“Ngày ban hành”");
        words.put("“issuer”", "“Cơ quan ban hành”");
        words.put("“id”", "“Mã bộ tiêu chí”");
        words.put("“version”", "“Phiên bản”");
        words.put("“title”", "“Tên bộ tiêu chí”");
        words.put("“official”", "“Văn bản chính thức”");
        return words;
    }
}
