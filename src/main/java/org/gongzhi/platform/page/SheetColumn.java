package org.gongzhi.platform.page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** One column of a list that leaves as a sheet: what stands above it, and what a row has in it. */
public record SheetColumn<R>(String heading, Function<R, @Nullable Object> value) {

    /** The row components with a {@link Listing.Heading}, in their order. */
    static <R extends Record> List<SheetColumn<R>> declared(Listing<R> page) {
        var row = ResolvableType.forInstance(page).as(Listing.class).getGeneric().toClass();
        return Arrays.stream(row.getRecordComponents()).filter(component -> component.isAnnotationPresent(Listing.Heading.class)).map(SheetColumn::<R>of).toList();
    }

    private static <R> SheetColumn<R> of(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new SheetColumn<>(component.getAnnotation(Listing.Heading.class).value(), row -> read(component, row));
    }

    private static @Nullable Object read(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
