package vn.parindex.province.work;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.ProvinceYear;

/** The plan Đắk Nông 2024 at work, without a database: real services, rows in memory, time that a test moves. */
public final class ProvinceAtWork {

    public static final String PLAN = "daknong-2024";
    public static final String INTERIOR = "so-noi-vu";
    public static final String JUSTICE = "so-tu-phap";
    public static final String FINANCE = "so-tai-chinh";
    public static final String PLANNING = "so-ke-hoach-va-dau-tu";
    public static final String HEALTH = "so-y-te";
    public static final String PROVINCE = "ubnd-tinh";

    private static final ProvinceYear YEAR = ProvincePlanFiles.read(PLAN).year();
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 23);
    private static final String PACKAGES = "vn.parindex.province";

    private final MovableClock clock = new MovableClock(FIRST_DAY);
    private final List<Object> rows = new ArrayList<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public ProvinceAtWork() {
        ProvincePlans plans = mock(ProvincePlans.class);
        when(plans.get(any())).thenReturn(YEAR);
        when(plans.find(PLAN)).thenReturn(Optional.of(YEAR));
        when(plans.all()).thenReturn(List.of(YEAR));
        context.registerBean(ProvincePlans.class, () -> plans);
        context.registerBean(PlanLock.class, () -> mock(PlanLock.class));
        context.registerBean(Clock.class, () -> clock);
        services();
        repositories();
        context.refresh();
    }

    public static ProvinceYear year() {
        return YEAR;
    }

    public <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    /** Nothing has happened yet, on the first day. */
    public void fromTheBeginning() {
        rows.forEach(InMemoryRepository::forget);
        clock.moveTo(FIRST_DAY);
    }

    /** Has somebody told of mergers, as the engine will be. */
    public void whenMerged(Consumer<UnitMerged> listener) {
        context.addApplicationListener(ApplicationListener.forPayload(listener));
    }

    public void today(int year, int month, int day) {
        clock.moveTo(LocalDate.of(year, month, day));
    }

    /** Somebody of a unit, without a deadline. */
    public static Actor of(String unit) {
        return new Actor(unit + ".canbo", unit, null);
    }

    private void services() {
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        scanner.addExcludeFilter((reader, factory) -> ClassUtils.getPackageName(
                        reader.getClassMetadata().getClassName())
                .equals(PACKAGES));
        scanner.scan(PACKAGES);
    }

    private void repositories() {
        var ids = new AtomicLong();
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isInterface();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Repository.class));
        for (BeanDefinition found : scanner.findCandidateComponents(PACKAGES)) {
            repository(ClassUtils.resolveClassName(found.getBeanClassName(), null), ids);
        }
    }

    private <T> void repository(Class<T> type, AtomicLong ids) {
        if (!ClassUtils.getPackageName(type).equals(PACKAGES)) {
            T repository = InMemoryRepository.of(type, ids);
            rows.add(repository);
            context.registerBean(type.getName(), type, () -> repository);
        }
    }
}
