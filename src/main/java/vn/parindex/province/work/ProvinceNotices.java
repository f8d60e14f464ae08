package vn.parindex.province.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.RehearsalSet;

/** What every output about a plan must say, so that nothing made up, and no other set, passes for official. */
@Service
public class ProvinceNotices {

    static final String SIMULATED =
            "Số liệu mô phỏng: mọi điểm số và văn bản trong bản này do chương trình diễn tập tạo ra,"
                    + " không phải kết quả thật.";
    static final String SAMPLE_TIME = "Kế hoạch mẫu: các mốc thời gian đã được dời để chạy thử.";

    private final ProvincePlans plans;
    private final boolean simulated;

    ProvinceNotices(ProvincePlans plans, @Value("${parindex.simulated:false}") boolean simulated) {
        this.plans = plans;
        this.simulated = simulated;
    }

    /** Those that have nothing to do with criteria and points. */
    public List<String> withoutSet(String planId) {
        var notices = new ArrayList<String>();
        if (simulated) {
            notices.add(SIMULATED);
        }
        if (plans.isSample(planId)) {
            notices.add(SAMPLE_TIME);
        }
        return List.copyOf(notices);
    }

    /** Vietnamese sentences; none if everything is what it seems. */
    public List<String> of(String planId) {
        return Stream.of(withoutSet(planId), aboutSet(planId))
                .flatMap(List::stream)
                .toList();
    }

    /** Those about the criteria set. */
    public List<String> aboutSet(String planId) {
        ProvinceYear year = plans.get(planId);
        var notices = new ArrayList<String>();
        if (year.isRehearsalOnly()) {
            notices.add("Bộ tiêu chí “%s” được dùng thay cho bộ tiêu chí “%s” của kế hoạch."
                    .formatted(year.set().title(), year.plan().criteriaSet()));
            year.plan().rehearsal().map(RehearsalSet::note).ifPresent(notices::add);
        }
        if (year.set().notice() != null) {
            notices.add(year.set().notice());
        }
        return List.copyOf(notices);
    }
}
