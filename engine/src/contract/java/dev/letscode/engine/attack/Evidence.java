package dev.letscode.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.judge.JudgingResult;
import dev.letscode.engine.judge.TestResult;
import java.util.List;

/** What came of an attack. */
public final class Evidence {

    private Evidence() {}

    /**
     * Fails if the attack has not.
     *
     * @param sandbox name of the one that was attacked
     */
    public static void assertFailed(Attack attack, List<JudgingResult> results, String sandbox) {
        if (attack.knownOn().equals(sandbox)) {
            assertThat(results)
                    .as("%s succeeds no longer: take \"known-on\" out", attack.file())
                    .anyMatch(result -> said(result).contains(Host.BREACH));
            return;
        }
        for (JudgingResult result : results) {
            String said = said(result);
            String all = attack.file() + ": " + result.verdict() + " " + result.reason() + "\n" + said;
            if (System.getProperty("attack") != null) {
                System.out.println(all);
            }
            assertThat(said + result.reason())
                    .as(all)
                    .doesNotContain(Host.BREACH, Host.SECRET_MARK)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
            assertThat(said).as(all).doesNotContain(Target.ANSWER_MARK); // the reason is for the jury
            assertThat(attack.expected()).as(all).contains(result.verdict());
            assertThat(result.reason()).as(all).contains(attack.reason());
        }
    }

    /** All that the submission could make anybody read. */
    private static String said(JudgingResult result) {
        StringBuilder all = new StringBuilder(result.compilerOutput());
        result.diagnostics().forEach(diagnostic -> all.append(diagnostic).append('\n'));
        for (TestResult test : result.tests()) {
            all.append(test.output().text())
                    .append('\n')
                    .append(test.error().text())
                    .append('\n');
            all.append(test.transcript()).append(test.feedback()).append('\n');
        }
        return all.toString();
    }
}
