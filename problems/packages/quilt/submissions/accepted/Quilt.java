import java.util.Scanner;

public class Quilt {
    private enum Side {
        OUT('x'),
        IN('X'),
        NONE(' ');

        private final char letter;

        Side(char letter) {
            this.letter = letter;
        }

        Side turned() {
            return switch (this) {
                case OUT -> IN;
                case IN -> OUT;
                case NONE -> NONE;
            };
        }
    }

    private static Side patch(int level, long row, long column) {
        if (level == 0) return Side.OUT;
        long half = 1L << (level - 1);
        if (row < half && column < half) return patch(level - 1, row, column);
        if (row < half) return patch(level - 1, row, 2 * half - 1 - column).turned();
        return column < half ? Side.NONE : patch(level - 1, row - half, column - half);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int level = in.nextInt();
        long r = in.nextLong();
        long c = in.nextLong();
        int h = in.nextInt();
        int w = in.nextInt();
        for (int i = 0; i < h; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < w; j++) line.append(patch(level, r + i, c + j).letter);
            System.out.println(line);
        }
    }
}
