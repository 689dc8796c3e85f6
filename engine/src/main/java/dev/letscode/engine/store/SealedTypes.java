package dev.letscode.engine.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes which of the records of a sealed type of ours a value is, by its simple name. */
final class SealedTypes extends JacksonAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String OURS = "dev.letscode.";
    private static final JsonTypeInfo.Value KIND = JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true, true);

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        boolean isPart = Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .anyMatch(SealedTypes::isSealed);
        return isPart ? KIND : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> type = annotated.getRawType();
        return isSealed(type)
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(one -> new NamedType(one, one.getSimpleName()))
                        .toList()
                : super.findSubtypes(annotated);
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass annotated) {
        return Arrays.stream(annotated.getRawType().getInterfaces()).anyMatch(SealedTypes::isSealed)
                ? annotated.getRawType().getSimpleName()
                : super.findTypeName(annotated);
    }

    private static boolean isSealed(Class<?> type) {
        return type.isSealed() && type.getName().startsWith(OURS);
    }
}
