package vn.parindex.scoring.bulk;

import vn.parindex.scoring.LeafScore;

/** Where the explanation of a leaf comes from when somebody asks for it. */
@FunctionalInterface
interface LeafScores {

    LeafScore at(int unit, int leaf);
}
