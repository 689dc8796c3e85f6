// attack: expressions so deep that the compiler has no stack left
// expect: CE
// compile-time: 6

@E
python3 - <<'E'
deep = "("*6000 + "1" + ")"*6000
open('compile-deep-expression.java','w').write('''// attack: an expression so deep that the compiler has no stack left
// expect: CE WA
// compile-time: 10
// time: 2
// memory-mib: 256

public class Deep {
    public static void main(String[] arguments) {
        System.out.println(%s);
    }
}
''' % "".join(["1" + "+(1"*3000 + ")"*3000]))
const = "\n".join("    static final String S%d = S%d + S%d + S%d + S%d;" % (i,i-1,i-1,i-1,i-1) for i in range(1,14))
open('compile-constants.java','w').write('''// attack: constants that the compiler folds, each four times as long as the one before
// expect: CE
// compile-time: 10
// compile-memory-mib: 512

public class Constants {
    static final String S0 = "0123456789";
%s
    public static void main(String[] arguments) {
        System.out.println(S13.length());
    }
}
''' % const)
# annotation bomb: nested array of annotations
def ann(d): return "@A" if d==0 else "@B({%s})" % ",".join([ann(d-1)]*1)
open('compile-annotations.java','w').write('''// attack: repeated and nested annotations by the thousand, and types that grow exponentially
// expect: CE WA TLE RTE
// compile-time: 8
// time: 2
// memory-mib: 256

import java.util.*;

@interface A { String[] value() default {}; A2[] more() default {}; }
@interface A2 { String[] value() default {}; }

public class Annotations {
    @A(more = {%s})
    static <T> List<T> twice(T a, T b) { return List.of(a, b); }

    public static void main(String[] arguments) {
        var x0 = twice(1, "");
%s
        System.out.println(x9.hashCode());
    }
}
''' % (",".join(['@A2({"a", "b"})']*1500), "\n".join("        var x%d = twice(x%d, Map.of(x%d, x%d));" % (i,i-1,i-1,i-1) for i in range(1,10))))
open('compile-python-deep.py','w').write('''# attack: an expression so deep that the compiler has no stack left
# expect: CE RTE WA

print(%s)
''' % ("("*5000+"1"+")"*5000))
open('compile-python-constant.py','w').write('''# attack: constants that the compiler folds
# expect: CE RTE WA TLE MLE
# compile-time: 3
# compile-memory-mib: 256
# memory-mib: 128

x = (1 << 100) ** 100
y = "a" * 4000 * 4000 * 4000
z = ((((2 ** 100) ** 100) ** 100) ** 100) ** 100
print("contained")
''')
