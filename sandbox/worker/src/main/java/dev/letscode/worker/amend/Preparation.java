package dev.letscode.worker.amend;

import dev.letscode.worker.ContextPool;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/**
 * What the preparation of contexts calls often would be compiled, and programs would wait for that in the compiler's
 * queue. So the thread that prepares them asks for nothing to be compiled.
 */
final class Preparation implements Amendment {

    private static final String TARGET = "com/oracle/truffle/runtime/OptimizedCallTarget";
    private static final String COMPILE = "compile";
    private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");

    @Override
    public String artifact() {
        return "truffle-runtime";
    }

    @Override
    public String description() {
        return "the thread " + ContextPool.THREAD + " asks for nothing to be compiled";
    }

    @Override
    public List<Change> changes() {
        ClassTransform transform = ClassTransform.transformingMethodBodies(
                Preparation::isCompile, CodeTransform.ofStateful(UnlessPreparing::new));
        return List.of(new Change(TARGET, transform, List.of(COMPILE)));
    }

    private static boolean isCompile(MethodModel method) {
        return method.methodName().equalsString(COMPILE);
    }

    private static final class UnlessPreparing implements CodeTransform {

        @Override
        public void atStart(CodeBuilder code) {
            Label usual = code.newLabel();
            code.loadConstant(ContextPool.THREAD)
                    .invokestatic(THREAD, "currentThread", MethodTypeDesc.of(THREAD))
                    .invokevirtual(THREAD, "getName", MethodTypeDesc.of(ConstantDescs.CD_String))
                    .invokevirtual(
                            ConstantDescs.CD_String,
                            "equals",
                            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object))
                    .ifeq(usual)
                    .iconst_0()
                    .ireturn()
                    .labelBinding(usual);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
