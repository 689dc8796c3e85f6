package dev.letscode.worker.amend;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.util.List;

/** What is changed in the classes of a jar. */
interface Amendment {

    /** How the name of its jar begins, in front of the version. */
    String artifact();

    /** For those who look into the jar: what was changed, and why. */
    String description();

    /** Every class to be changed, each of them by this amendment alone. */
    List<Change> changes();

    /**
     * A change of one class.
     *
     * @param type internal name of the class
     * @param transform that makes it
     * @param methods names of methods that have to be there, so that the change is not lost when the class is another one
     */
    record Change(String type, ClassTransform transform, List<String> methods) {

        /**
         * The changed class.
         *
         * @throws AmendException if the class is not what the change was made for
         */
        byte[] apply(byte[] original) throws AmendException {
            ClassFile format = ClassFile.of();
            ClassModel model = format.parse(original);
            List<String> there = model.methods().stream()
                    .map(MethodModel::methodName)
                    .map(Object::toString)
                    .toList();
            if (!there.containsAll(methods)) {
                throw new AmendException(type + " has not all of the methods " + methods);
            }
            byte[] changed = format.transformClass(model, transform);
            // Classes of other jars are not known here.
            List<VerifyError> wrong = format.verify(changed).stream()
                    .filter(error -> !String.valueOf(error.getMessage()).contains("ould not resolve class"))
                    .toList();
            if (!wrong.isEmpty()) {
                throw new AmendException(
                        type + " cannot be changed: " + wrong.getFirst().getMessage());
            }
            return changed;
        }
    }
}
