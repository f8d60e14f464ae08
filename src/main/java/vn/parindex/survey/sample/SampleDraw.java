package vn.parindex.survey.sample;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws without replacement. Every household gets the number HMAC-SHA-256(seed, id), both in UTF-8 and NFC; within a
 * stratum those with the smallest numbers are taken. So neither the order of the rows nor any other column matters, and
 * whoever knows list and seed can draw again with any tool. Strata get their shares by the largest remainder.
 */
public final class SampleDraw {

    /** Name of the method, kept with every sample in case it is ever changed. */
    public static final String METHOD = "hmac-sha256-1";

    /** One in so many chosen households has a reserve, rounded up. */
    private static final int RESERVE = 5;

    private final Mac mac;

    private SampleDraw(String seed) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(seed), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /**
     * Draws a sample.
     *
     * @param households with different ids
     * @param size from 1 to the number of households
     * @param seed not empty
     */
    public static Sample draw(List<Household> households, int size, String seed) {
        if (size < 1 || size > households.size()) {
            throw new IllegalArgumentException("%d of %d households".formatted(size, households.size()));
        }
        Map<String, List<Household>> strata = households.stream()
                .collect(Collectors.groupingBy(Household::stratum, TreeMap::new, Collectors.toList()));
        Map<String, Integer> shares = shares(strata, households.size(), size);
        var draw = new SampleDraw(seed);
        return new Sample(strata.entrySet().stream()
                .map(stratum -> draw.stratum(stratum.getKey(), stratum.getValue(), shares.get(stratum.getKey())))
                .toList());
    }

    /** Whole shares first, then one more to those whose remainder is largest; of equal ones the name decides. */
    private static Map<String, Integer> shares(Map<String, List<Household>> strata, int all, int size) {
        var shares = new LinkedHashMap<String, Integer>();
        var remainders = new TreeMap<String, Long>();
        strata.forEach((name, households) -> {
            long product = (long) size * households.size();
            shares.put(name, (int) (product / all));
            remainders.put(name, product % all);
        });
        int left = size - shares.values().stream().mapToInt(Integer::intValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(left)
                .forEach(stratum -> shares.merge(stratum.getKey(), 1, Integer::sum));
        return shares;
    }

    private StratumSample stratum(String name, List<Household> households, int size) {
        List<Household> drawn = households.stream()
                .map(household -> new Numbered(household, mac.doFinal(bytes(household.id()))))
                .sorted(Comparator.comparing(Numbered::number, Arrays::compareUnsigned))
                .map(Numbered::household)
                .collect(Collectors.toCollection(ArrayList::new));
        int end = Math.min(drawn.size(), size + (size + RESERVE - 1) / RESERVE);
        return new StratumSample(name, drawn.size(), drawn.subList(0, size), drawn.subList(size, end));
    }

    private static byte[] bytes(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private record Numbered(Household household, byte[] number) {}
}
