package vn.parindex.scoring.bulk;

import vn.parindex.scoring.Choice;

/** Points by the place of the answer: no and yes, or options. */
record LookupKernel(long[] pointsByPlace) implements Kernel {

    static LookupKernel yesNo(LeafFrame frame) {
        return new LookupKernel(new long[] {0, frame.maximum()});
    }

    static LookupKernel of(Choice rule, LeafFrame frame) {
        return new LookupKernel(rule.options().stream()
                .mapToLong(option -> frame.rounded(option.points()))
                .toArray());
    }

    @Override
    public PointColumn score(long[][] facts) {
        long[] places = facts[0];
        long[] table = pointsByPlace;
        long[] points = new long[places.length];
        int undecided = 0;
        for (int unit = 0; unit < points.length; unit++) {
            long place = places[unit];
            if (place >= 0 && place < table.length) {
                points[unit] = table[(int) place];
            } else {
                undecided += PointColumn.leave(points, unit, place);
            }
        }
        return new PointColumn(points, undecided);
    }
}
