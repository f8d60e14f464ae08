package vn.parindex.results;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.CriteriaSet;

/** What every output of a plan must say about its figures, so that nothing made up passes for official. */
@Component
public class Notices {

    static final String SIMULATED = "Số liệu mô phỏng: mọi điểm số, số phiếu và văn bản trong bản này do chương trình"
            + " diễn tập tạo ra, không phải kết quả thật.";
    static final String SAMPLE_TIME = "Kế hoạch mẫu: các mốc thời gian đã được dời để chạy thử.";

    private final Plans plans;
    private final boolean simulated;

    Notices(Plans plans, @Value("${parindex.simulated:false}") boolean simulated) {
        this.plans = plans;
        this.simulated = simulated;
    }

    /** In the order in which they are shown; empty for a real plan on official sets. */
    public List<String> of(Plan plan) {
        var notices = new ArrayList<String>();
        if (simulated) {
            notices.add(SIMULATED);
        }
        if (plans.isSample(plan.id())) {
            notices.add(SAMPLE_TIME);
        }
        plans.criteriaSets(plan.id()).values().stream()
                .map(CriteriaSet::notice)
                .filter(n -> n != null)
                .distinct()
                .forEach(notices::add);
        return notices;
    }
}
