package vn.parindex.workflow.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.parindex.workflow.forms.FormCheck;
import vn.parindex.workflow.forms.FormField;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.forms.FormSchema;

/**
 * Fills a form in as a person would who reads it: what the form shows, what it asks for and between which bounds. So a
 * form that a designer has changed is rehearsed without code. Texts say that they are simulated.
 */
final class SimulatedForm {

    private static final String MARK = "(mô phỏng)";

    private final FormSchema form;
    private final Map<String, Object> shown;
    private final LocalDate today;
    private final SplittableRandom chance;
    /** How well the unit does, from 0 to 1. */
    private final double quality;

    private final Map<String, Object> values = new LinkedHashMap<>();

    SimulatedForm(
            FormSchema form, Map<String, Object> shown, LocalDate today, SplittableRandom chance, double quality) {
        this.form = form;
        this.shown = shown;
        this.today = today;
        this.chance = chance;
        this.quality = quality;
    }

    Map<String, Object> fill() {
        List<FormField> checkboxes =
                form.fields().stream().filter(f -> "checkbox".equals(f.type())).toList();
        form.fields().stream()
                .filter(f -> !checkboxes.contains(f))
                .filter(this::isChoice)
                .forEach(this::put);
        checkboxes.forEach(this::put);
        tickOne(checkboxes);
        form.fields().stream().filter(f -> !values.containsKey(f.key())).forEach(this::put);
        return values;
    }

    private boolean isChoice(FormField field) {
        return List.of("radio", "select").contains(field.type());
    }

    private void put(FormField field) {
        if (!hidden(field)) {
            values.put(field.key(), value(field));
        }
    }

    private boolean hidden(FormField field) {
        var visible = new LinkedHashMap<>(shown);
        visible.putAll(values);
        return !field.hide().isEmpty() && FormCheck.hidden(field, visible);
    }

    /** Who sends work back says of which part. */
    private void tickOne(List<FormField> checkboxes) {
        List<FormField> optional = checkboxes.stream()
                .filter(f -> f.key().endsWith("__" + FormKeys.RETURN) && values.containsKey(f.key()))
                .toList();
        if (!optional.isEmpty()) {
            values.put(optional.get(chance.nextInt(optional.size())).key(), true);
        }
    }

    private Object value(FormField field) {
        return switch (field.type()) {
            case "radio", "select" -> choice(field);
            case "checkbox" -> checkbox(field);
            case "number" -> number(field).toPlainString();
            case "datetime" -> date(field);
            default -> text(field);
        };
    }

    private String choice(FormField field) {
        List<String> options = field.options();
        // questions of fact follow the unit's quality, decisions are nearly always the first option
        double first = field.properties().containsKey("fact") ? quality : 0.93;
        boolean decisive = field.key().equals("confirmed")
                || (field.key().equals(FormKeys.OUTCOME) && options.contains("forward"));
        if (decisive || chance.nextDouble() < first) {
            return options.get(0);
        }
        return options.get(1 + chance.nextInt(options.size() - 1));
    }

    /** Most days are today's; a form may say that one lies ahead, or propose one. */
    private String date(FormField field) {
        if (isLeftOut(field)) {
            return null;
        }
        if (field.properties().containsKey("proposed")) {
            return (String) shown.get(field.key());
        }
        if (!field.required() && field.properties().isEmpty()) {
            return (String) shown.get(field.key());
        }
        return today.plusDays(Long.parseLong(field.properties().getOrDefault("days", "0")))
                .toString();
    }

    /** Who has cited a document does not add another each time. */
    private boolean isLeftOut(FormField field) {
        String count = field.properties().get("document");
        return count != null && !"0".equals(shown.get(count));
    }

    private boolean checkbox(FormField field) {
        Object before = shown.get(field.key());
        if (Boolean.TRUE.equals(before)) {
            return true;
        }
        boolean asksForFacts = field.key().endsWith("__" + FormKeys.NOT_APPLICABLE)
                && form.field(field.key().replace("__" + FormKeys.NOT_APPLICABLE, "__" + FormKeys.POINTS))
                        .isEmpty();
        return field.required() || (asksForFacts && chance.nextDouble() < 0.01);
    }

    private BigDecimal number(FormField field) {
        String asked = field.key()
                .substring(field.key().indexOf("__") < 0 ? 0 : field.key().indexOf("__") + 2);
        String criterion = field.properties().get("criterion");
        return switch (asked) {
            case "planned" -> whole(20, 220);
            case "achieved" -> scaled(planned(field), quality + (1 - quality) * chance.nextDouble());
            case "count" -> whole(0, 4 + (int) (quality * 4));
            case "violations" -> chance.nextDouble() < quality ? BigDecimal.ZERO : whole(1, 3);
            case "base" -> whole(100, 200);
            case "current" -> whole(100, 220);
            case FormKeys.POINTS -> judged(field, criterion);
            default -> between(field);
        };
    }

    private BigDecimal planned(FormField achieved) {
        String key = achieved.key().replace("__achieved", "__planned");
        values.computeIfAbsent(key, k -> number(form.field(k).orElseThrow()).toPlainString());
        return new BigDecimal(values.get(key).toString());
    }

    /** Appraisers mostly agree; where they do not, they take some points off. */
    private BigDecimal judged(FormField field, String criterion) {
        Object before = shown.get(field.key());
        BigDecimal own = before == null ? BigDecimal.ZERO : new BigDecimal(before.toString());
        if (own.signum() == 0 || chance.nextDouble() < 0.9) {
            return own;
        }
        BigDecimal taken = own.multiply(BigDecimal.valueOf(0.5 + chance.nextDouble() * 0.5))
                .setScale(field.decimals(), RoundingMode.HALF_UP);
        values.put(FormKeys.of(criterion, FormKeys.REASON), "Tài liệu kiểm chứng chưa chứng minh đủ kết quả " + MARK);
        return taken;
    }

    /** Within the bounds of the input, in its upper part for a good unit. */
    private BigDecimal between(FormField field) {
        BigDecimal low = field.minimum() == null ? BigDecimal.ZERO : field.minimum();
        BigDecimal high = field.maximum() == null ? low.add(BigDecimal.valueOf(100)) : field.maximum();
        double share = Math.min(1, quality * (0.8 + 0.25 * chance.nextDouble()));
        int decimals = field.decimals() == null ? 0 : Math.min(field.decimals(), 2);
        return low.add(high.subtract(low).multiply(BigDecimal.valueOf(share))).setScale(decimals, RoundingMode.DOWN);
    }

    private BigDecimal whole(int from, int to) {
        return BigDecimal.valueOf(from + chance.nextInt(to - from + 1));
    }

    private static BigDecimal scaled(BigDecimal number, double share) {
        return number.multiply(BigDecimal.valueOf(share)).setScale(0, RoundingMode.HALF_UP);
    }

    private String document(FormField field) {
        return field.key().endsWith(FormKeys.DOCUMENT_NUMBER)
                ? 1 + chance.nextInt(9999) + "/VB " + MARK
                : field.label() + " " + MARK;
    }

    private String text(FormField field) {
        if (field.properties().containsKey("document")) {
            return isLeftOut(field) ? null : document(field);
        }
        if (!field.required() && !isEvidence(field)) {
            // what a form proposes is left as it is; where a department has not answered, it proposes nothing
            String proposed = (String) shown.get(field.key());
            boolean unanswered = field.key().endsWith("__" + FormKeys.JOINT_TEXT) && "".equals(proposed);
            return unanswered ? field.label() + " " + MARK : proposed;
        }
        String text =
                switch (field.key()) {
                    case "documentNumber" -> 1 + chance.nextInt(400) + "/VB " + MARK;
                    default ->
                        isEvidence(field)
                                ? "Báo cáo số " + (1 + chance.nextInt(400)) + "/BC năm " + today.getYear() + " " + MARK
                                : field.label() + " " + MARK;
                };
        return text.length() <= field.maxLength() ? text : text.substring(0, field.maxLength());
    }

    /** Simulated staff name their documents; they have no files to attach. */
    private static boolean isEvidence(FormField field) {
        return field.key().endsWith("__" + FormKeys.EVIDENCE);
    }
}
