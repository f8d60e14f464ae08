package vn.parindex.province.work;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.StringUtils;

/** A repository whose rows are in memory: it understands the names of finders by properties, ordered by id. */
final class InMemoryRepository implements InvocationHandler {

    private final List<Object> rows = new ArrayList<>();
    private final AtomicLong ids;

    private InMemoryRepository(AtomicLong ids) {
        this.ids = ids;
    }

    /** @param ids shared by all repositories, as the sequence of the database is */
    static <T> T of(Class<T> repository, AtomicLong ids) {
        return repository.cast(Proxy.newProxyInstance(
                repository.getClassLoader(), new Class<?>[] {repository}, new InMemoryRepository(ids)));
    }

    /** Has no rows any more. */
    static void forget(Object repository) {
        ((InMemoryRepository) Proxy.getInvocationHandler(repository)).rows.clear();
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getName().equals("save")) {
            ReflectionTestUtils.setField(arguments[0], "id", ids.incrementAndGet());
            rows.add(arguments[0]);
            return arguments[0];
        }
        if (method.getName().startsWith("findBy")) {
            List<Object> found = find(method.getName().substring("findBy".length()), arguments);
            return method.getReturnType() == Optional.class ? found.stream().findFirst() : found;
        }
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }

    private List<Object> find(String finder, Object[] wanted) {
        String[] properties = finder.replaceAll("OrderById$", "").split("And");
        List<Object> found = new ArrayList<>(rows);
        for (int i = 0; i < properties.length; i++) {
            boolean oneOf = wanted[i] instanceof Collection;
            String field = StringUtils.uncapitalize(oneOf ? properties[i].replaceAll("In$", "") : properties[i]);
            Object value = wanted[i];
            found.removeIf(row -> {
                Object actual = ReflectionTestUtils.getField(row, field);
                return oneOf ? !((Collection<?>) value).contains(actual) : !Objects.equals(actual, value);
            });
        }
        return found;
    }
}
