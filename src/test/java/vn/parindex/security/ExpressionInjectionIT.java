package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * CVE-2026-109432: engine 7.24 evaluates expressions in {@code orQueries} of a task query and in stored or extended
 * filters, so whoever may ask for tasks may run code. Attacked here with an expression that leaves a mark in this
 * virtual machine.
 */
class ExpressionInjectionIT extends OverHttp {

    private static final String MARK = "parindex.attacked";
    private static final String ATTACK = "${''.getClass().forName('java.lang.System')"
            + ".getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, '" + MARK + "', 'yes')}";
    private static final String DEPARTMENT = "so-cong-thuong";

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    private Authorization filterRights;

    /** The attack must not fail for lack of a right, so the department gets all rights on filters. */
    @BeforeEach
    void grant_filter_rights() {
        filterRights = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        filterRights.setGroupId(DEPARTMENT);
        filterRights.setResource(Resources.FILTER);
        filterRights.setResourceId("*");
        filterRights.setPermissions(new Permissions[] {Permissions.ALL});
        authorizations.saveAuthorization(filterRights);
    }

    @AfterEach
    void restore() {
        System.clearProperty(MARK);
        authorizations.deleteAuthorization(filterRights.getId());
        filters.createTaskFilterQuery()
                .filterNameLike("Tấn công%")
                .list()
                .forEach(f -> filters.deleteFilter(f.getId()));
    }

    @Test
    void the_expression_runs_code_where_nobody_stops_it() {
        engine.getCommandExecutorTxRequired()
                .execute(command ->
                        new JuelExpressionManager().createExpression(ATTACK).getValue(null));

        assertThat(System.getProperty(MARK)).isEqualTo("yes");
    }

    static Stream<String> attributes() {
        return Stream.of(
                "assigneeExpression",
                "assigneeLikeExpression",
                "ownerExpression",
                "involvedUserExpression",
                "candidateUserExpression",
                "candidateGroupExpression",
                "candidateGroupsExpression",
                "processInstanceBusinessKeyExpression",
                "processInstanceBusinessKeyLikeExpression",
                "createdOnExpression",
                "createdBeforeExpression",
                "createdAfterExpression",
                "updatedAfterExpression",
                "dueDateExpression",
                "dueBeforeExpression",
                "dueAfterExpression",
                "followUpDateExpression",
                "followUpBeforeExpression",
                "followUpBeforeOrNotExistentExpression",
                "followUpAfterExpression");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void no_query_and_no_filter_evaluates_it(String attribute) {
        for (String user : new String[] {DEPARTMENT}) {
            Caller caller = as(user);
            String plain = query(attribute, ATTACK).toString();
            String or = or(query(attribute, ATTACK)).toString();

            refused(caller.post("/engine-rest/task", plain));
            refused(caller.post("/engine-rest/task/count", plain));
            refused(caller.post("/engine-rest/task", or));
            refused(caller.post("/engine-rest/task/count", or));
            refused(caller.post("/engine-rest/task?firstResult=0&maxResults=1", or));

            String stored = stored(caller, "{}");
            refused(caller.post("/engine-rest/filter/" + stored + "/list", plain));
            refused(caller.post("/engine-rest/filter/" + stored + "/list", or));
            refused(caller.post("/engine-rest/filter/" + stored + "/count", plain));
            refused(caller.post("/engine-rest/filter/" + stored + "/count", or));
            refused(caller.post("/engine-rest/filter/" + stored + "/singleResult", or));

            ranNothing(caller, stored(caller, plain));
            ranNothing(caller, stored(caller, or));
            ranNothing(caller, changed(caller, stored, or));
        }
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void no_spelling_of_it_is_evaluated(String disguise) {
        Answer answer = as(AUDITOR)
                .post(
                        "/engine-rest/task",
                        or(query("assigneeExpression", disguise)).toString());

        refused(answer);
    }

    static Stream<String> disguises() {
        String inner = ATTACK.substring(2, ATTACK.length() - 1);
        return Stream.of(
                "#{" + inner + "}",
                "  " + ATTACK,
                "x" + ATTACK,
                "${now()}" + ATTACK,
                ATTACK + "${now()}",
                "${now() == " + inner + "}",
                "${currentUser().concat(" + inner + ")}",
                "${now()\n.getClass().forName('java.lang.Runtime')}",
                "${ now().getClass() }",
                "${filters}",
                "${identityService}",
                "#{endOfSeventhDay()}",
                "${endOfSeventhDay().getClass()}",
                "${endOfSeventhDay(" + inner + ")}",
                "${endOfSeventhDay()}${now()}",
                "${dateTime()}",
                "${dateTime().plusDays(7)}");
    }

    @Test
    void what_filters_need_goes_on_working() {
        Caller department = as(DEPARTMENT);
        int own = department.get("/engine-rest/task/count").count();

        assertThat(own).isPositive();
        assertThat(counted(department, "candidateGroupsExpression", "${currentUserGroups()}"))
                .isEqualTo(own);
        assertThat(counted(department, "createdBeforeExpression", "${now()}")).isEqualTo(own);
        assertThat(counted(department, "createdAfterExpression", "${now()}")).isZero();
        assertThat(counted(department, "createdBeforeExpression", "${endOfSeventhDay()}"))
                .isEqualTo(own);
        assertThat(counted(department, "assigneeExpression", "${currentUser()}"))
                .isEqualTo(department
                        .get("/engine-rest/task/count?assignee=" + DEPARTMENT)
                        .count());
    }

    /** What Tasklist shows at the left for everybody. */
    @Test
    void the_shipped_filters_go_on_working() {
        Caller department = as("so-tu-phap");

        var counts = department
                .get("/engine-rest/filter")
                .json()
                .valueStream()
                .collect(Collectors.toMap(filter -> filter.get("name").asText(), filter -> department
                        .get("/engine-rest/filter/" + filter.get("id").asText() + "/count")
                        .count()));

        assertThat(counts.get("Việc của cơ quan")).isGreaterThanOrEqualTo(8);
        assertThat(counts)
                .containsEntry(
                        "Việc của cơ quan",
                        department
                                .get("/engine-rest/task/count?candidateGroup=so-tu-phap")
                                .count())
                .containsEntry("Việc của tôi", 0)
                .containsKey("Sắp đến hạn (7 ngày)")
                .containsEntry(
                        "Chờ thẩm định",
                        department
                                .get(
                                        "/engine-rest/task/count?candidateGroup=so-tu-phap&taskDefinitionKeyIn=Task_Appraise")
                                .count())
                .containsEntry("Chờ giải trình", 0)
                .containsEntry("Quá hạn", 0);
    }

    private int counted(Caller caller, String attribute, String expression) {
        int asked = caller.post(
                        "/engine-rest/task/count",
                        or(query(attribute, expression)).toString())
                .count();
        int filtered = caller.get("/engine-rest/filter/"
                        + stored(caller, query(attribute, expression).toString()) + "/count")
                .count();
        assertThat(asked).isEqualTo(filtered);
        return filtered;
    }

    private void refused(Answer answer) {
        assertThat(answer.isSuccess()).as(answer.toString()).isFalse();
        assertThat(System.getProperty(MARK)).as(answer.toString()).isNull();
    }

    /** Storing may succeed; using must not evaluate. */
    private void ranNothing(Caller caller, String filter) {
        refused(caller.get("/engine-rest/filter/" + filter + "/list"));
        refused(caller.get("/engine-rest/filter/" + filter + "/count"));
        refused(caller.get("/engine-rest/filter/" + filter + "/singleResult"));
        refused(caller.post("/engine-rest/filter/" + filter + "/list", "{}"));
        refused(caller.post("/engine-rest/filter/" + filter + "/list", "{\"sorting\": []}"));
    }

    private String stored(Caller caller, String query) {
        Answer answer = caller.post("/engine-rest/filter/create", filter(query));
        assertThat(answer.isSuccess()).as(answer.toString()).isTrue();
        assertThat(System.getProperty(MARK)).isNull();
        return answer.json().get("id").asText();
    }

    private String changed(Caller caller, String filter, String query) {
        assertThat(caller.put("/engine-rest/filter/" + filter, filter(query)).isSuccess())
                .isTrue();
        assertThat(System.getProperty(MARK)).isNull();
        return filter;
    }

    private static String filter(String query) {
        return "{\"resourceType\": \"Task\", \"name\": \"Tấn công\", \"query\": " + query + "}";
    }

    private static ObjectNode query(String attribute, String expression) {
        return JsonNodeFactory.instance.objectNode().put(attribute, expression);
    }

    private static ObjectNode or(ObjectNode query) {
        ObjectNode outer = JsonNodeFactory.instance.objectNode();
        outer.putArray("orQueries").add(query);
        return outer;
    }
}
