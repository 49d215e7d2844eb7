package org.gongzhi.platform.database;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * One answer's rows as records, a component from the column of its name: {@code registeredOn} from {@code registered_on}. Spring's own
 * mapper asks the driver for {@code registeredOn} first, in each row anew, and the driver says no by an exception: some fifty in a
 * list of twenty rows, which took longer than the query.
 */
final class RecordMapper<T> implements RowMapper<T> {

    /** What a record is made from, found out once. */
    private record Shape(Constructor<?> constructor, String[] columns, TypeDescriptor[] types) {

        static Shape of(Class<?> type) {
            var constructor = BeanUtils.getResolvableConstructor(type);
            var types = IntStream.range(0, constructor.getParameterCount()).mapToObj(i -> new TypeDescriptor(new MethodParameter(constructor, i))).toArray(TypeDescriptor[]::new);
            var columns = java.util.Arrays.stream(type.getRecordComponents()).map(component -> JdbcUtils.convertPropertyNameToUnderscoreName(component.getName())).toArray(String[]::new);
            return new Shape(constructor, columns, types);
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override protected Shape computeValue(Class<?> type) { return Shape.of(type); }
    };

    private final Shape shape;
    private final ConversionService conversion;
    private int @Nullable [] places;

    RecordMapper(Class<T> type, ConversionService conversion) {
        this.shape = SHAPES.get(type);
        this.conversion = conversion;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (places == null) places = places(row);
        var values = new Object[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = conversion.convert(JdbcUtils.getResultSetValue(row, places[i], shape.types()[i].getType()), shape.types()[i]);
        }
        return (T) BeanUtils.instantiateClass(shape.constructor(), values);
    }

    private int[] places(ResultSet row) throws SQLException {
        var found = new int[shape.columns().length];
        for (int i = 0; i < found.length; i++) found[i] = row.findColumn(shape.columns()[i]);
        return found;
    }
}
