package dev.letscode.engine.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.letscode.engine.audit.AuditRecord;
import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.submission.SubmissionEvent.Happening;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How results and events are stored: JSON with the names of the records' components and times as ISO 8601; results are
 * compressed by gzip. What a later version does not know any more it passes over, and what an earlier one did not know
 * yet is absent.
 */
final class StoredJson {

    private static final JsonInclude.Value PRESENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new SealedTypes())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(PRESENT)
            .build();

    private StoredJson() {}

    static byte[] result(JudgingResult result) {
        return packed(result);
    }

    static byte[] packed(Record result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            MAPPER.writeValue(out, result);
        } catch (IOException e) {
            throw new IllegalStateException("a result cannot be written as JSON", e);
        }
        return bytes.toByteArray();
    }

    /** @throws DamagedException if it is damaged */
    static JudgingResult result(byte[] bytes) throws DamagedException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return MAPPER.readValue(in, JudgingResult.class);
        } catch (IOException e) {
            throw new DamagedException("a stored result is damaged: " + e.getMessage(), e);
        }
    }

    static String audit(AuditRecord record) {
        try {
            return MAPPER.writerFor(AuditRecord.class).writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry of the log cannot be written as JSON", e);
        }
    }

    /** @throws DamagedException if it is damaged */
    static AuditRecord audit(String text) throws DamagedException {
        try {
            return MAPPER.readValue(text, AuditRecord.class);
        } catch (JsonProcessingException e) {
            throw new DamagedException("an entry of the security log is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** Whether an account is one of those of an incident. */
    static boolean isIncidentOf(String body, String account) {
        try {
            return audit(body) instanceof AuditRecord.Incident incident
                    && incident.accounts().contains(account);
        } catch (DamagedException e) {
            return false; // it is reported again, and the damage is found when the log is verified
        }
    }

    static String happening(Happening what) {
        try {
            return MAPPER.writerFor(Happening.class).writeValueAsString(what);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be written as JSON", e);
        }
    }

    /** @throws DamagedException if it is damaged */
    static Happening happening(String text) throws DamagedException {
        try {
            return MAPPER.readValue(text, Happening.class);
        } catch (JsonProcessingException e) {
            throw new DamagedException("a stored event is damaged: " + e.getOriginalMessage(), e);
        }
    }
}
