import java.util.ArrayList;
import java.util.List;

/** The members, each with a speciality and pupils. */
final class Guild {
    private final int[] specialities;
    private final List<List<Integer>> pupils = new ArrayList<>();

    Guild(int[] specialities) {
        this.specialities = specialities.clone();
        for (int member = 0; member <= specialities.length; member++) pupils.add(new ArrayList<>());
    }

    void learns(int pupil, int master) {
        pupils.get(master).add(pupil);
    }

    int size() {
        return specialities.length;
    }

    int speciality(int member) {
        return specialities[member - 1];
    }

    List<Integer> pupilsOf(int member) {
        return pupils.get(member);
    }
}
