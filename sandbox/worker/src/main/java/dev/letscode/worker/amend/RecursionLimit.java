package dev.letscode.worker.amend;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/**
 * GraalPy keeps Python's recursion limit, and does not look at it: a program may recurse until the stack is full. Since it
 * ends with a {@code RecursionError} elsewhere, it has to here. The functions of a context are counted while they run; one
 * too many is a {@link StackOverflowError}, which GraalPy makes a {@code RecursionError} of.
 */
final class RecursionLimit implements Amendment {

    private static final String BYTECODE = "com/oracle/graal/python/nodes/bytecode/";
    private static final String STATE_NAME = "com/oracle/graal/python/builtins/Python3Core$SysModuleState";
    private static final ClassDesc STATE = ClassDesc.ofInternalName(STATE_NAME);
    private static final ClassDesc CONTEXT = ClassDesc.of("com.oracle.graal.python.runtime.PythonContext");
    private static final ClassDesc NODE = ClassDesc.of("com.oracle.truffle.api.nodes.Node");
    private static final ClassDesc DIRECTIVES = ClassDesc.of("com.oracle.truffle.api.CompilerDirectives");
    private static final ClassDesc OVERFLOW = ClassDesc.of("java.lang.StackOverflowError");
    private static final MethodTypeDesc NOTHING = ConstantDescs.MTD_void;

    private static final String EXECUTE = "execute";
    private static final String COUNTED = "executeCounted";
    private static final String DEPTH = "depth";
    private static final String ENTER = "enterFunction";
    private static final int STATE_SLOT = 2;

    @Override
    public String artifact() {
        return "python-language";
    }

    @Override
    public String description() {
        return "sys.setrecursionlimit() has an effect";
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change(
                        STATE_NAME, ClassTransform.endHandler(RecursionLimit::addDepth), List.of("setRecursionLimit")),
                counted("PBytecodeRootNode"),
                counted("PBytecodeGeneratorRootNode"));
    }

    private static void addDepth(ClassBuilder type) {
        type.withField(DEPTH, ConstantDescs.CD_int, ClassFile.ACC_PUBLIC);
        type.withMethodBody(ENTER, NOTHING, ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL, code -> {
            Label fits = code.newLabel();
            code.aload(0)
                    .getfield(STATE, DEPTH, ConstantDescs.CD_int)
                    .aload(0)
                    .getfield(STATE, "recursionLimit", ConstantDescs.CD_int)
                    .if_icmplt(fits)
                    .invokestatic(DIRECTIVES, "transferToInterpreter", NOTHING)
                    .new_(OVERFLOW)
                    .dup()
                    .invokespecial(OVERFLOW, ConstantDescs.INIT_NAME, NOTHING)
                    .athrow()
                    .labelBinding(fits)
                    .aload(0);
            add(code, 1);
            code.return_();
        });
    }

    /** What is on the stack is the state. */
    private static void add(CodeBuilder code, int change) {
        code.dup()
                .getfield(STATE, DEPTH, ConstantDescs.CD_int)
                .loadConstant(change)
                .iadd()
                .putfield(STATE, DEPTH, ConstantDescs.CD_int);
    }

    private static Change counted(String root) {
        String name = BYTECODE + root;
        ClassDesc type = ClassDesc.ofInternalName(name);
        ClassTransform transform = (builder, element) -> {
            if (element instanceof MethodModel method && method.methodName().equalsString(EXECUTE)) {
                builder.withMethod(
                        COUNTED,
                        method.methodTypeSymbol(),
                        method.flags().flagsMask(),
                        copy -> method.forEach(copy::with));
                builder.withMethodBody(
                        EXECUTE,
                        method.methodTypeSymbol(),
                        method.flags().flagsMask(),
                        code -> count(code, type, method.methodTypeSymbol()));
            } else {
                builder.with(element);
            }
        };
        return new Change(name, transform, List.of(EXECUTE));
    }

    /** Calls nothing to count down: a call could overflow the stack, and would then be counted twice. */
    private static void count(CodeBuilder code, ClassDesc type, MethodTypeDesc execute) {
        code.aload(0)
                .invokestatic(CONTEXT, "get", MethodTypeDesc.of(CONTEXT, NODE))
                .invokevirtual(CONTEXT, "getSysModuleState", MethodTypeDesc.of(STATE))
                .dup()
                .astore(STATE_SLOT)
                .invokevirtual(STATE, ENTER, NOTHING);
        code.trying(
                body -> body.aload(0).aload(1).invokevirtual(type, COUNTED, execute),
                handlers -> handlers.catchingAll(handler -> {
                    handler.aload(STATE_SLOT);
                    add(handler, -1);
                    handler.athrow();
                }));
        code.aload(STATE_SLOT);
        add(code, -1);
        code.areturn();
    }
}
