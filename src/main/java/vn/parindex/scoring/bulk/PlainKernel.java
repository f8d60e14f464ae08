package vn.parindex.scoring.bulk;

/**
 * Points that are stated in the last place of the set already: the column of the fact is that of the points.
 *
 * @param largest the maximum; more is a problem and not for a kernel
 */
record PlainKernel(long largest) implements Kernel {

    @Override
    public PointColumn score(long[][] facts) {
        long[] stated = facts[0];
        int undecided = 0;
        for (int unit = 0; unit < stated.length; unit++) {
            if (isUndecided(stated[unit])) {
                undecided++;
            }
        }
        return new PointColumn(undecided == 0 ? stated : marked(stated), undecided);
    }

    private long[] marked(long[] stated) {
        long[] points = stated.clone();
        for (int unit = 0; unit < points.length; unit++) {
            if (isUndecided(points[unit])) {
                points[unit] = Cell.UNDECIDED;
            }
        }
        return points;
    }

    private boolean isUndecided(long cell) {
        return (cell < 0 || cell > largest) && cell != Cell.NOT_APPLICABLE;
    }
}
