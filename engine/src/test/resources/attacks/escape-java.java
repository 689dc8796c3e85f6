// attack: does what is forbidden from a virtual machine, over its interface to C
// expect: SV
// reason: ptrace
// time: 5
// memory-mib: 512

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

public class Escape {
    public static void main(String[] arguments) throws Throwable {
        Linker linker = Linker.nativeLinker();
        var ptrace = linker.downcallHandle(
                linker.defaultLookup().find("ptrace").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        if ((long) ptrace.invokeExact(0, 0, 0L, 0L) == 0) {
            System.out.println("BREACH: ptrace is permitted");
        }
        System.out.println("contained");
    }
}
