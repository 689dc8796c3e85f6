// @EXPECTED_RESULTS@: COMPILER-ERROR
public class no_such_class {
    public static void main(String[] args) {
        Quilt quilt = new Quilt(60);
        System.out.println(quilt.piece(0, 0, 1, 1));
    }
}
