// @EXPECTED_RESULTS@: COMPILER-ERROR
public class missing_semicolon {
    public static void main(String[] args) {
        System.out.println("0 0")
    }
}
