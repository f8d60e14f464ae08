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
    public void score(long[][] facts, long[] points) {
        long[] places = facts[0];
        long[] table = pointsByPlace;
        for (int unit = 0; unit < points.length; unit++) {
            long place = places[unit];
            points[unit] = place >= 0 && place < table.length ? table[(int) place] : Cell.UNDECIDED;
        }
    }
}
