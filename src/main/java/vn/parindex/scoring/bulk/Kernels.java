package vn.parindex.scoring.bulk;

import java.util.Optional;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Bonus;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.Penalty;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;

/** Which kernel goes with a rule. Rules without one, such as formulas, go cell by cell. */
final class Kernels {

    private Kernels() {}

    /** The points of a leaf, as far as its column decides them. */
    static PointColumn score(LeafFrame frame, int units) {
        return kernel(frame)
                .map(kernel -> kernel.score(frame.facts().cells()))
                .orElseGet(() -> PointColumn.undecided(units));
    }

    private static Optional<Kernel> kernel(LeafFrame frame) {
        try {
            return Optional.ofNullable(of(frame.rule(), frame));
        } catch (ArithmeticException tooLarge) {
            // parameters beyond whole numbers: cell by cell then
            return Optional.empty();
        }
    }

    private static Kernel of(Rule rule, LeafFrame frame) {
        if (rule instanceof AllOrNothing) {
            return LookupKernel.yesNo(frame);
        } else if (rule instanceof Choice choice) {
            return LookupKernel.of(choice, frame);
        } else if (rule instanceof Tiers tiers) {
            return StepKernel.of(tiers, frame);
        } else if (rule instanceof NoViolation) {
            return StepKernel.noViolation(frame);
        } else if (rule instanceof Count count) {
            return LinearKernel.counted(count.each(), frame);
        } else if (rule instanceof Bonus bonus) {
            return LinearKernel.counted(bonus.each(), frame);
        } else if (rule instanceof Penalty penalty) {
            return LinearKernel.counted(penalty.each().negate(), frame);
        } else if (rule instanceof Deduction deduction) {
            return LinearKernel.deducted(deduction.each(), frame);
        } else if (rule instanceof External) {
            return LinearKernel.percent(frame);
        } else if (rule instanceof GivenPoints) {
            return LinearKernel.given(frame);
        } else if (rule instanceof Ratio ratio) {
            return RatioKernel.of(ratio, frame);
        } else if (rule instanceof Survey survey) {
            return SurveyKernel.of(survey, frame);
        } else if (rule instanceof Change change) {
            return ChangeKernel.of(change, frame);
        }
        return null;
    }
}
