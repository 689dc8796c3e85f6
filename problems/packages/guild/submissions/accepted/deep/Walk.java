import java.util.HashMap;
import java.util.Map;

/**
 * Recursive depth-first walk in which a member's count is the sum of the counts of the pupils, less what is counted
 * twice. Two neighbours (in the order of the walk) with the same speciality are both counted below their lowest common
 * master, so one is taken off there.
 */
final class Walk {
    private final Guild guild;
    private final int[] count;
    private final Map<Integer, Integer> latest = new HashMap<>();
    private final int[] path;
    private final int[] entered;
    private int depth;
    private int clock;

    Walk(Guild guild) {
        this.guild = guild;
        count = new int[guild.size() + 1];
        path = new int[guild.size() + 1];
        entered = new int[guild.size() + 1];
    }

    int different(int member) {
        return count[member];
    }

    void visit(int member) {
        path[depth++] = member;
        entered[member] = ++clock;
        count[member]++;
        Integer before = latest.put(guild.speciality(member), member);
        if (before != null) count[lowestOnPath(before)]--;
        for (int pupil : guild.pupilsOf(member)) {
            visit(pupil);
            count[member] += count[pupil];
        }
        depth--;
    }

    /** The deepest member of the current path who entered no later than a member visited before, and so teaches both. */
    private int lowestOnPath(int visited) {
        int low = 0;
        int high = depth;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (entered[path[middle]] <= entered[visited]) low = middle;
            else high = middle;
        }
        return path[low];
    }
}
