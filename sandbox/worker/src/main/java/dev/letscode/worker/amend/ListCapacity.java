package dev.letscode.worker.amend;

import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;

/**
 * Where a program makes a list, GraalPy remembers how long such lists have become, also from one run to the next, and makes
 * each new one with that much room. One long list among the neighbours of a graph's nodes then makes thousands of empty ones
 * large, and the program goes past a memory limit that is ten times what it needs. So the length remains what it was at
 * first: that of the list as it is written.
 */
final class ListCapacity implements Amendment {

    private static final String ESTIMATE_NAME =
            "com/oracle/graal/python/builtins/objects/list/PList$ListOrigin$SizeEstimate";
    private static final ClassDesc ESTIMATE = ClassDesc.ofInternalName(ESTIMATE_NAME);
    private static final String UPDATE = "updateFrom";

    @Override
    public String artifact() {
        return "python-language";
    }

    @Override
    public String description() {
        return "a list has no room for more because others from the same place have grown";
    }

    @Override
    public List<Change> changes() {
        ClassTransform transform = (builder, element) -> {
            if (element instanceof MethodModel method && method.methodName().equalsString(UPDATE)) {
                builder.withMethodBody(
                        UPDATE, method.methodTypeSymbol(), method.flags().flagsMask(), ListCapacity::asItWas);
            } else {
                builder.with(element);
            }
        };
        return List.of(new Change(ESTIMATE_NAME, transform, List.of(UPDATE)));
    }

    private static void asItWas(CodeBuilder code) {
        code.aload(0)
                .getfield(ESTIMATE, "shiftedStorageSizeEstimate", ConstantDescs.CD_int)
                .ireturn();
    }
}
