package dev.letscode.app.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records as JSON. */
public final class Json {

    private Json() {}

    /** The document as one line. */
    public static String line(Record document) {
        try {
            return JsonMapper.builder().build().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a record of plain values can be written", e);
        }
    }

    /** The document as indented lines. */
    public static String of(Record document) {
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a record of plain values can be written", e);
        }
    }
}
