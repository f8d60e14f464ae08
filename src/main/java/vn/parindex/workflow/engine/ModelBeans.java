package vn.parindex.workflow.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The beans marked {@link ModelBean}, by name; looked up when asked for, since the engine starts before them. */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name
                && context.containsBean(name)
                && context.findAnnotationOnBean(name, ModelBean.class) != null;
    }

    @Override
    public Object get(Object key) {
        return containsKey(key) ? context.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of(context.getBeanNamesForAnnotation(ModelBean.class)).stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, context.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
