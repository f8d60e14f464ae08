package vn.parindex.workflow.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXParseException;

class ModelProblemsTest {

    @Test
    void a_model_that_is_not_even_xml_is_told_with_file_line_and_column() {
        var xml = new SAXParseException("end-tag missing", null, null, 93, 5);
        var failure =
                new IllegalStateException("start failed", new ProcessEngineException("Could not parse a.bpmn", xml));

        assertThat(ModelProblems.in(failure))
                .hasValueSatisfying(problem -> assertThat(problem).contains("a.bpmn", "dòng 93, cột 5"));
    }

    @Test
    void another_failure_is_not_blamed_on_the_models() {
        assertThat(ModelProblems.in(new IllegalStateException("no space left on device")))
                .isEmpty();
    }
}
