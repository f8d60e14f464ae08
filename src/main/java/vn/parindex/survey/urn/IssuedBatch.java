package vn.parindex.survey.urn;

import java.util.List;

/** Rights that were issued together, for one group about one unit. */
public record IssuedBatch(long id, String unit, String audience, List<IssuedRight> rights) {

    public IssuedBatch {
        rights = List.copyOf(rights);
    }
}
